import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aClaimedSubmission, anAcceptedSubmission, minutesPass, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
let ruleId: string;
beforeAll(async () => {
	scene = await makeScene('moderation_undo');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
	ruleId = (await scene.owner.selectFrom('rule').select('id').executeTakeFirstOrThrow()).id;
});
beforeEach(() => minutesPass(scene, 61));
afterAll(() => scene.close());

test('a decision is undone within ten minutes, and is in the same hands again', async () => {
	const { id, version } = await anAcceptedSubmission(scene, amina);
	minutesPass(scene, 10);
	expect((await amina.moderation.read({ id })).undoUntil).toBe(scene.time.now.toISOString());

	expect(await amina.moderation.undo({ id })).toEqual({ id, status: 'received', version: version + 1 });

	const read = await amina.moderation.read({ id });
	expect(read).toMatchObject({
		status: 'received',
		acceptedOn: null,
		accepted: null,
		claim: { isMine: true }
	});
	expect(read.steps).toMatchObject([{ kind: 'undone', by: 'Amina' }]);
	expect(read.history).toMatchObject([{ decision: 'accept' }]);
});

test('one that was held goes back to being held', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	await amina.moderation.decide({ id, version: 1, decision: 'hold', question: 'Which clinic?' });
	await amina.moderation.claim({ id });
	await amina.moderation.decide({ id, version: 2, decision: 'decline', ruleId });

	expect((await amina.moderation.undo({ id })).status).toBe('held');
	expect((await amina.moderation.queue({ lane: 'returned' })).items.map((each) => each.id)).toContain(id);
});

test('after ten minutes it is not undone', async () => {
	const { id } = await anAcceptedSubmission(scene, amina);
	minutesPass(scene, 10.1);

	expect((await refusal(amina.moderation.undo({ id }))).message).toContain('for 10 minutes');
	expect((await amina.moderation.read({ id })).undoUntil).toBeNull();
});

test('nobody undoes what a colleague decided', async () => {
	const { id } = await anAcceptedSubmission(scene, amina);

	expect((await refusal(ben.moderation.undo({ id }))).message).toContain('A colleague decided this');
});

test('what stands behind a theme is not undone', async () => {
	const { id } = await anAcceptedSubmission(scene, amina);
	const areas = (await scene.areaIds()).slice(0, 1);
	const theme = await ben.theme.create({ sentence: 'You said', easyRead: 'You said', areas });
	await ben.theme.gather({ id: theme.id, add: [id] });

	expect((await refusal(amina.moderation.undo({ id }))).message).toContain('behind a theme');
	expect((await amina.moderation.read({ id })).status).toBe('accepted');
});

test('after something else happened, and a second time, there is nothing to undo', async () => {
	const reopened = await anAcceptedSubmission(scene, amina);
	await amina.moderation.decide({ id: reopened.id, version: reopened.version, decision: 'reopen' });
	expect((await refusal(amina.moderation.undo({ id: reopened.id }))).message).toContain('nothing to undo');

	const { id } = await anAcceptedSubmission(scene, amina);
	await amina.moderation.undo({ id });
	expect((await refusal(amina.moderation.undo({ id }))).message).toContain('changed since');

	const appealed = await aClaimedSubmission(scene, amina);
	await amina.moderation.decide({ id: appealed.id, version: 1, decision: 'decline', ruleId });
	await scene.contributor.submission.appeal({ receipt: appealed.receipt });
	expect((await refusal(amina.moderation.undo({ id: appealed.id }))).message).toContain('changed since');
});

test('of an undoing and a theme at the same moment, one is refused', async () => {
	const areas = (await scene.areaIds()).slice(0, 1);
	const theme = await ben.theme.create({ sentence: 'You said', easyRead: 'You said', areas });
	for (let round = 0; round < 8; round++) {
		const { id } = await anAcceptedSubmission(scene, amina);

		await Promise.allSettled([amina.moderation.undo({ id }), ben.theme.gather({ id: theme.id, add: [id] })]);

		const behind = await scene.owner
			.selectFrom('themeEvidence')
			.innerJoin('submission', 'submission.id', 'themeEvidence.submissionId')
			.select('status')
			.where('submission.id', '=', id)
			.execute();
		expect(behind.filter(({ status }) => status !== 'accepted')).toEqual([]);
	}
});
