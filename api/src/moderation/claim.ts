import * as claims from '@sd/db/moderation-claim';
import * as recommendations from '@sd/db/moderation-recommendation';
import * as sittings from '@sd/db/moderation-sitting';
import { NotAllowedNow } from '../errors.ts';
import { findItem, type Desk } from './desk.ts';
import { decidedMeanwhile } from './meanwhile.ts';
import { mustBeAnother } from './rules/appeal.ts';
import { heldBy, isLive, leaseFrom } from './rules/claim.ts';
import { newAfter } from './rules/sitting.ts';
import { isSettled } from './rules/transitions.ts';

/** Starts working on one, or goes on for another twenty minutes. */
export async function claim(desk: Desk, id: string): Promise<{ id: string; until: string }> {
	const { db, actor, clock } = desk;
	const { status, claim: before, worryRank } = await findItem(desk, id);
	if (isSettled(status)) throw await decidedMeanwhile(desk, id);

	const appealed = await recommendations.findAppealed(db, id);
	mustBeAnother(appealed, actor.id, await recommendations.hasSecond(db, id));

	const now = clock.now();
	const until = leaseFrom(now);
	if (await claims.upsert(db, { submissionId: id, personId: actor.id, now, until })) {
		// Going on with one is not reading another.
		if (before?.personId !== actor.id) {
			const isHeavy = worryRank > 0;
			await sittings.count(db, { personId: actor.id, now, newAfter: newAfter(now), isHeavy });
		}
		return { id, until: until.toISOString() };
	}

	const meanwhile = await findItem(desk, id);
	if (isSettled(meanwhile.status)) throw await decidedMeanwhile(desk, id);
	if (isLive(meanwhile.claim, now)) throw heldBy(meanwhile.claim);
	throw new NotAllowedNow('Somebody else had this one at that very moment. Try again.');
}

/** Gives it back to whoever comes next; nobody asks why. */
export async function release(desk: Desk, id: string): Promise<{ id: string }> {
	await findItem(desk, id);
	await claims.remove(desk.db, id, desk.actor.id);
	return { id };
}
