import * as moderations from '@sd/db/moderation';
import * as steps from '@sd/db/moderation-step';
import type { MarkRepeat } from '@sd/shared/moderation';
import type { Desk } from './desk.ts';
import { change } from './meanwhile.ts';

/** Says that somebody told the same thing again, or that they did not after all. A repeat is read, and not counted twice. */
export async function markRepeat(
	desk: Desk,
	{ id, isRepeat }: MarkRepeat
): Promise<{ id: string; version: number }> {
	const { version, forumId } = await change(desk, id, { keepsRecommendation: true });
	await moderations.updateRepeat(desk.db, id, isRepeat);
	await steps.insert(desk.db, {
		submissionId: id,
		forumId,
		kind: isRepeat ? 'repeat' : 'not a repeat',
		madeBy: desk.actor.id,
		madeAt: desk.clock.now()
	});
	return { id, version };
}
