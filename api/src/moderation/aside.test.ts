import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aClaimedSubmission, anAcceptedSubmission, minutesPass, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
beforeAll(async () => {
	scene = await makeScene('moderation_aside');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
});
beforeEach(() => minutesPass(scene, 61));
afterAll(() => scene.close());

const shown = async (who: Coordinator, lane: 'all' | 'new' = 'all') =>
	(await who.moderation.queue({ lane })).items.map(({ id }) => id);

test('whoever would rather not read one gives it back, and is not shown it again', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	const before = (await amina.moderation.queue({})).counts.waiting;

	await amina.moderation.pass({ id });

	expect(await shown(amina)).not.toContain(id);
	expect((await amina.moderation.queue({})).counts.waiting).toBe(before - 1);
	expect(await shown(ben, 'new')).toContain(id);
	expect((await ben.moderation.read({ id })).steps).toEqual([]);
});

test('somebody must be left to read it', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	await ben.moderation.pass({ id });

	expect((await refusal(amina.moderation.pass({ id }))).message).toContain('Nobody else in your forum');
	expect(await amina.moderation.read({ id })).toMatchObject({ mayPass: false, claim: { isMine: true } });
});

test('whoever knows the person never sees it again, nor anything that hangs on it', async () => {
	const waiting = await aClaimedSubmission(scene, amina);
	const accepted = await anAcceptedSubmission(scene, ben, { story: 'Nobody told us about swimming' });

	await amina.moderation.declareConflict({ id: waiting.id });
	await amina.moderation.declareConflict({ id: accepted.id });

	for (const { id } of [waiting, accepted]) {
		expect((await refusal(amina.moderation.read({ id }))).code).toBe('NOT_FOUND');
		expect((await refusal(amina.moderation.claim({ id }))).code).toBe('NOT_FOUND');
		expect((await refusal(amina.message.read({ id }))).code).toBe('NOT_FOUND');
	}
	expect(await shown(amina)).not.toContain(waiting.id);
	expect((await amina.moderation.settled({})).items.map(({ id }) => id)).not.toContain(accepted.id);
	const theme = await ben.theme.create({
		sentence: 'You said',
		easyRead: 'You said',
		areas: (await scene.areaIds()).slice(0, 1)
	});
	const found = await amina.theme.find({ id: theme.id, words: 'swimming' });
	expect(JSON.stringify(found)).not.toContain(accepted.id);
	expect((await ben.moderation.read({ id: waiting.id })).mayClaim).toBe(true);
	await ben.moderation.claim({ id: waiting.id });
});

test('passing one on first does not stop anybody from saying later that they know the person', async () => {
	const { id } = await scene.aSubmission();
	await amina.moderation.pass({ id });

	await amina.moderation.declareConflict({ id });

	expect((await refusal(amina.moderation.read({ id }))).code).toBe('NOT_FOUND');
});

test('what may be heavy is said before it is opened, and not in the words of whoever sent it', async () => {
	const { id } = await scene.aSubmission({
		story: 'I want to die',
		cards: [{ card: 'scared', feeling: 'bad' }]
	});

	const read = await amina.moderation.read({ id });

	expect(read.words).toBeNull();
	expect(read.expect).toEqual(['Wanting to die, or hurting oneself', 'Being scared']);
	expect(JSON.stringify(read)).not.toContain('I want to die');
});
