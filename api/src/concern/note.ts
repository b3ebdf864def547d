import { randomUUID } from 'node:crypto';
import * as concerns from '@sd/db/concern';
import type { NoteConcern, SayInConcern } from '@sd/shared/concern';
import { today } from '../clock.ts';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { placeIn } from '../keys.ts';
import { chaseDays, hold, recordOf, referenceIn, take, type Desk } from './desk.ts';
import { nextChase } from './rules/chase.ts';

/** Adds a line to the record; one that says that somebody asked after it also moves the day to ask again. */
export async function note(desk: Desk, wish: NoteConcern) {
	const held = await hold(desk, wish);
	const { note, isChase, referenceFrom, reference, heard } = wish;
	const done = await take(desk, held, {
		step: isChase ? 'chase' : 'note',
		kind: isChase ? 'chased' : 'noted',
		change: {
			...(isChase && { chaseOn: held.decidedOn && nextChase(held.chaseOn, chaseDays(held.decidedOn)) }),
			...referenceIn(wish)
		},
		record: recordOf({ note, referenceFrom, reference })
	});
	await markHeard(desk, wish.id, heard);
	return done;
}

/** Writes to whoever told us. They read it with their receipt; the forum's desk does not see it. */
export async function say(desk: Desk, wish: SayInConcern) {
	const held = await hold(desk, wish);
	const done = await take(desk, held, { step: 'say', kind: 'wrote', record: { body: wish.body } });
	const id = randomUUID();
	const isSaid = await concerns.say(desk.db, wish.id, {
		id,
		bodySealed: desk.keys.lock('words', wish.body, placeIn('message', 'body_sealed', id)),
		sentOn: today(desk.clock)
	});
	if (!isSaid) throw new NotAllowedNow('They have taken back what they told us. We cannot reach them here.');
	await markHeard(desk, wish.id, wish.heard);
	return done;
}

async function markHeard({ db, clock }: Desk, id: string, upTo: number): Promise<void> {
	if (upTo > 0) await concerns.markHeard(db, id, { upTo, day: today(clock) });
}

/** How to reach somebody who said how. Each look leaves a line in the record. */
export async function contact(
	desk: Desk,
	id: string
): Promise<{ id: string; how: 'email' | 'phone'; address: string }> {
	const held = await hold(desk, { id });
	await take(desk, held, { step: 'contact', kind: 'looked up' });
	const given = await concerns.findContact(desk.db, id);
	if (!given) throw new NotFound('They have not said how to reach them, or took it away.');
	const place = placeIn('contact', 'address_sealed', given.submissionId);
	return { id, how: given.how, address: desk.keys.unlock('words', given.addressSealed, place) };
}
