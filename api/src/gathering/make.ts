import { randomInt } from 'node:crypto';
import * as asks from '@sd/db/ask';
import type { Database } from '@sd/db/database';
import * as gatherings from '@sd/db/gathering';
import type { CountGathering, MakeGathering } from '@sd/shared/gathering';
import { pictureWords } from '@sd/shared/phone/picture-words';
import { momentInLondon, type Clock } from '../clock.ts';
import type { Actor } from '../context.ts';
import { NotAllowedNow, NotFound, NotUnderstood } from '../errors.ts';

// Three words of 128 are two million codes: more tries than this means something else is wrong.
const mostAttempts = 20;

/** Makes a session with a code of three picture-words, of the forum that the coordinator works in. */
export async function make(
	db: Database,
	{ actor, clock }: { actor: Actor; clock: Clock },
	{ closesAt, askId, ...gathering }: MakeGathering
): Promise<{ id: string; code: string }> {
	if (!actor.forumId) throw new NotAllowedNow('Choose the forum you work in first.');
	const moment = momentInLondon(gathering.happensOn, closesAt);
	if (moment <= clock.now()) throw new NotUnderstood('This is over already. Choose a later day or time.');
	if (askId && !(await asks.list(db)).some(({ id }) => id === askId))
		throw new NotFound('We cannot find that among the asks of your forum.');

	for (let attempt = 1; attempt <= mostAttempts; attempt++) {
		const code = makeCode();
		const id = await gatherings.insert(db, {
			...gathering,
			code,
			closesAt: moment,
			askId: askId ?? null,
			forumId: actor.forumId,
			madeBy: actor.id
		});
		if (id) return { id, code };
	}
	throw new Error('No free code was found for a session');
}

/** Writes down how many people were there, once they can be counted. */
export async function count(db: Database, { id, headCount }: CountGathering): Promise<{ id: string }> {
	if (!(await gatherings.update(db, id, { headCount }))) throw notFound();
	return { id };
}

/** Ends it before its time. What is sent with its code from then on goes the usual way, and is still counted with it. */
export async function close(db: Database, clock: Clock, id: string): Promise<{ id: string }> {
	const found = await gatherings.find(db, id);
	if (!found) throw notFound();
	if (found.closesAt > clock.now()) await gatherings.update(db, id, { closesAt: clock.now() });
	return { id };
}

export const notFound = () => new NotFound('We cannot find that among the sessions of your forum.');

function makeCode(): string {
	return [1, 2, 3].map(() => pictureWords[randomInt(pictureWords.length)]).join('-');
}
