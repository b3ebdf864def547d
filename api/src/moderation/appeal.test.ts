import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aClaimedSubmission, minutesPass, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
let ruleId: string;
beforeAll(async () => {
	scene = await makeScene('moderation_appeal');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
	ruleId = (await scene.owner.selectFrom('rule').select('id').executeTakeFirstOrThrow()).id;
});
beforeEach(() => minutesPass(scene, 61));
afterAll(() => scene.close());

async function declined(by: Coordinator) {
	const sent = await aClaimedSubmission(scene, by, { story: 'It was fine' });
	await by.moderation.decide({ id: sent.id, version: 1, decision: 'decline', ruleId });
	return sent;
}

test('whoever does not agree is heard by somebody else', async () => {
	const { id, receipt } = await declined(amina);
	expect(await scene.contributor.submission.track({ receipt })).toMatchObject({ canAppeal: true });

	const { appealedOn } = await scene.contributor.submission.appeal({ receipt });

	expect(await scene.contributor.submission.track({ receipt })).toMatchObject({
		status: 'received',
		appealedOn,
		canAppeal: false,
		hasOtherReader: true,
		canChange: true
	});
	expect(await refusal(amina.moderation.claim({ id }))).toEqual({
		code: 'CONFLICT',
		message: 'They do not agree with your decision. Leave it to a colleague, who reads it again.'
	});
	expect((await amina.moderation.read({ id })).mayClaim).toBe(false);
	expect((await amina.moderation.queue({})).items.map((each) => each.id)).not.toContain(id);
	expect((await ben.moderation.queue({})).items.find((each) => each.id === id)).toMatchObject({ appealedOn });
	await ben.moderation.claim({ id });
	expect((await ben.moderation.decide({ id, version: 3, decision: 'accept' })).status).toBe('accepted');
});

test('once, and only of what was declined', async () => {
	const { id, receipt } = await declined(amina);
	const other = await scene.aSubmission();
	expect((await refusal(scene.contributor.submission.appeal({ receipt: other.receipt }))).code).toBe(
		'CONFLICT'
	);

	await scene.contributor.submission.appeal({ receipt });
	await ben.moderation.claim({ id });
	await ben.moderation.decide({ id, version: 3, decision: 'decline', ruleId });

	expect(await refusal(scene.contributor.submission.appeal({ receipt }))).toEqual({
		code: 'CONFLICT',
		message: 'You have told us once. You can write to your forum here.'
	});
	expect((await scene.contributor.submission.track({ receipt })).canAppeal).toBe(false);
});

test('where nobody else can read it, the same person reads it again rather than nobody', async () => {
	const cara = await scene.person('coordinator', { forum: 'parent-carer', name: 'Cara' });
	const sent = await aClaimedSubmission(scene, cara, { story: 'It was fine', contributor: 'parent carer' });
	await cara.moderation.decide({ id: sent.id, version: 1, decision: 'decline', ruleId });
	await scene.contributor.submission.appeal({ receipt: sent.receipt });

	expect((await scene.contributor.submission.track({ receipt: sent.receipt })).hasOtherReader).toBe(false);
	expect((await cara.moderation.queue({})).items.map(({ id }) => id)).toEqual([sent.id]);
	await cara.moderation.claim({ id: sent.id });
});

test('an appeal leaves the day, and no row of the audit', async () => {
	const { id, receipt } = await declined(amina);
	const rows = () => scene.owner.selectFrom('audit').select('seq').execute();
	const before = (await rows()).length;

	await scene.contributor.submission.appeal({ receipt });

	expect((await rows()).length).toBe(before);
	expect((await ben.moderation.read({ id })).appeal).toMatchObject({ isForAnother: false });
});

test('a wrong receipt learns nothing', async () => {
	const { receipt: known } = await declined(amina);
	const receipt = (known.startsWith('0') ? '1' : '0') + known.slice(1);

	expect((await refusal(scene.callerOf('elsewhere').submission.appeal({ receipt }))).code).toBe('NOT_FOUND');
});
