import * as claims from '@sd/db/moderation-claim';
import { NotAllowedNow } from '../errors.ts';
import { findItem, type Desk } from './desk.ts';
import { decidedMeanwhile } from './meanwhile.ts';
import { heldBy, isLive, leaseFrom } from './rules/claim.ts';
import { isSettled } from './rules/transitions.ts';

/** Starts working on one, or goes on for another twenty minutes. */
export async function claim(desk: Desk, id: string): Promise<{ id: string; until: string }> {
	const { db, actor, clock } = desk;
	const { status } = await findItem(desk, id);
	if (isSettled(status)) throw await decidedMeanwhile(desk, id);

	const now = clock.now();
	const until = leaseFrom(now);
	if (await claims.upsert(db, { submissionId: id, personId: actor.id, now, until })) {
		return { id, until: until.toISOString() };
	}

	const meanwhile = await findItem(desk, id);
	if (isSettled(meanwhile.status)) throw await decidedMeanwhile(desk, id);
	if (isLive(meanwhile.claim, now)) throw heldBy(meanwhile.claim);
	throw new NotAllowedNow('Somebody else had this one at that very moment. Try again.');
}

/** Passes it to whoever comes next; nobody asks why. */
export async function release(desk: Desk, id: string): Promise<{ id: string }> {
	await findItem(desk, id);
	await claims.remove(desk.db, id, desk.actor.id);
	return { id };
}
