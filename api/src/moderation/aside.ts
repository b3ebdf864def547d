import * as asides from '@sd/db/moderation-aside';
import * as claims from '@sd/db/moderation-claim';
import { lockSubmission } from '@sd/db/message';
import * as recommendations from '@sd/db/moderation-recommendation';
import { NotAllowedNow } from '../errors.ts';
import { findItem, type Desk } from './desk.ts';
import { decidedMeanwhile } from './meanwhile.ts';
import { isSettled } from './rules/transitions.ts';

/** "I would rather not read this one": it goes back, and is not shown to them again. Nobody asks why. */
export async function pass(desk: Desk, id: string): Promise<{ id: string }> {
	// Held until the end: of two who pass it on at the same moment, the second sees that the first has.
	await lockSubmission(desk.db, id);
	const { forumId, status } = await findItem(desk, id);
	if (isSettled(status)) throw await decidedMeanwhile(desk, id);
	if (!(await recommendations.hasSecond(desk.db, id))) {
		throw new NotAllowedNow(
			'Nobody else in your forum can read this one yet. Give it back for now, and take your time.'
		);
	}
	await claims.remove(desk.db, id, desk.actor.id);
	await asides.insert(desk.db, { submissionId: id, forumId, personId: desk.actor.id, kind: 'passed' });
	return { id };
}

/** "I know this person": from now on it is out of their sight, and so is everything that hangs on it. */
export async function declareConflict(desk: Desk, id: string): Promise<{ id: string }> {
	const { forumId } = await findItem(desk, id);
	await claims.remove(desk.db, id, desk.actor.id);
	await asides.insert(desk.db, { submissionId: id, forumId, personId: desk.actor.id, kind: 'conflict' });
	return { id };
}
