import type { NewSubmission } from '@sd/shared/submission';
import type { Scene } from './scene.ts';

export type Coordinator = Awaited<ReturnType<Scene['person']>>;

/** Somebody told us, and this coordinator is working on it. */
export async function aClaimedSubmission(scene: Scene, by: Coordinator, told: Partial<NewSubmission> = {}) {
	const sent = await scene.aSubmission(told);
	await by.moderation.claim({ id: sent.id });
	return sent;
}

export async function anAcceptedSubmission(scene: Scene, by: Coordinator, told: Partial<NewSubmission> = {}) {
	const sent = await aClaimedSubmission(scene, by, told);
	const { version } = await by.moderation.decide({ id: sent.id, version: 1, decision: 'accept' });
	return { ...sent, version };
}

/** Minutes go by on the clock that everything here reads. */
export function minutesPass(scene: Scene, minutes: number): void {
	scene.time.now = new Date(scene.time.now.getTime() + minutes * 60_000);
}
