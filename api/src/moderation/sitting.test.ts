import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClaimedSubmission, minutesPass, type Coordinator } from '../testing/desk.ts';
import { makeScene, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
beforeAll(async () => {
	scene = await makeScene('moderation_sitting');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
});
afterAll(() => scene.close());

test('what somebody reads is counted for them alone, and a break is offered after 45 minutes', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story: 'It was fine' });
	minutesPass(scene, 10);
	await amina.moderation.claim({ id });
	minutesPass(scene, 15);
	await aClaimedSubmission(scene, amina, { story: 'I want to die' });
	expect(await amina.moderation.sitting()).toEqual({ now: { read: 2, heavy: 1, isTimeForBreak: false } });
	minutesPass(scene, 20);

	expect(await amina.moderation.sitting()).toEqual({ now: { read: 2, heavy: 1, isTimeForBreak: true } });
	expect(await ben.moderation.sitting()).toEqual({ now: null });

	await amina.moderation.rest();
	expect(await amina.moderation.sitting()).toEqual({ now: null });
});

test('whoever comes back after half an hour starts anew', async () => {
	minutesPass(scene, 60);
	await aClaimedSubmission(scene, ben, { story: 'It was fine' });
	minutesPass(scene, 31);
	await aClaimedSubmission(scene, ben, { story: 'It was fine' });

	expect(await ben.moderation.sitting()).toEqual({ now: { read: 1, heavy: 0, isTimeForBreak: false } });
});
