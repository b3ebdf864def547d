import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClaimedSubmission, minutesPass, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
beforeAll(async () => {
	scene = await makeScene('moderation_claim');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
});
afterAll(() => scene.close());

test('a claim is for twenty minutes, and a colleague is told whose it is and until when', async () => {
	const { id } = await scene.aSubmission();

	const { until } = await amina.moderation.claim({ id });

	expect(until).toBe('2026-11-25T10:20:00.000Z');
	expect(await refusal(ben.moderation.claim({ id }))).toEqual({
		code: 'CONFLICT',
		message: 'Amina is working on this one until 10:20. Choose another, or come back then.'
	});
});

test('claiming again keeps it for another twenty minutes', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	minutesPass(scene, 19);

	await amina.moderation.claim({ id });
	minutesPass(scene, 19);

	expect((await refusal(ben.moderation.claim({ id }))).code).toBe('CONFLICT');
	expect((await amina.moderation.read({ id })).claim).toMatchObject({ by: 'Amina', isMine: true });
});

test('a colleague may take over once the time is up, and the first is then told', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	minutesPass(scene, 20);

	await ben.moderation.claim({ id });

	expect((await refusal(amina.moderation.claim({ id }))).message).toContain('Ben is working on this one');
	expect((await refusal(amina.moderation.decide({ id, version: 1, decision: 'accept' }))).message).toContain(
		'Ben is working'
	);
});

test('whoever comes back after the time is up has to say that they go on', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	minutesPass(scene, 20);

	const late = await refusal(amina.moderation.decide({ id, version: 1, decision: 'accept' }));
	expect(late).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('Keep working') });

	await amina.moderation.claim({ id });
	expect((await amina.moderation.decide({ id, version: 1, decision: 'accept' })).status).toBe('accepted');
});

test('of ten people who claim at the same moment, one has it', async () => {
	const { id } = await scene.aSubmission();
	const team = await Promise.all(
		Array.from({ length: 10 }, () => scene.person('coordinator', { forum: 'youth' }))
	);

	const claims = await Promise.allSettled(team.map((each) => each.moderation.claim({ id })));

	expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('one that is passed on is free at once, and its words are closed again', async () => {
	const { id } = await aClaimedSubmission(scene, amina);

	await amina.moderation.release({ id });

	expect(await amina.moderation.read({ id })).toMatchObject({
		claim: null,
		mayClaim: true,
		words: null,
		open: []
	});
	await ben.moderation.claim({ id });
});

test('passing on what a colleague is working on takes nothing from them', async () => {
	const { id } = await aClaimedSubmission(scene, amina);

	await ben.moderation.release({ id });

	expect((await amina.moderation.read({ id })).claim?.isMine).toBe(true);
});

test('what is settled is not claimed, and the refusal says who settled it', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	await amina.moderation.decide({ id, version: 1, decision: 'accept' });

	expect(await refusal(ben.moderation.claim({ id }))).toMatchObject({
		code: 'CONFLICT',
		message: expect.stringContaining('Amina has already accepted this one')
	});
	expect((await amina.moderation.read({ id })).mayClaim).toBe(false);
});
