import type { Database } from '@sd/db/database';
import * as releases from '@sd/db/release';
import { dayOf } from '../clock.ts';
import type { Actor } from '../context.ts';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { whyNotPrepare } from './rules/opening.ts';

/** Asks for the numbers of a term. Background work makes them; nobody waits for it here. */
export async function prepare(
	db: Database,
	actor: Actor,
	{ termId, now }: { termId: string; now: Date }
): Promise<{ id: string }> {
	await releases.hold(db);
	const term = await releases.findTerm(db, termId);
	if (!term) throw new NotFound('There is no such term.');
	const standing = (await releases.findStanding(db, termId))?.status;
	const problem = whyNotPrepare(term, { today: dayOf(now), standing });
	if (problem) throw new NotAllowedNow(problem);
	return { id: await releases.insert(db, { termId, askedBy: actor.id, askedAt: now }) };
}
