import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClaimedSubmission, anAcceptedSubmission, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
beforeAll(async () => {
	scene = await makeScene('moderation_repeat');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
});
afterAll(() => scene.close());

const story = 'Nobody told us that the clinic in town had moved to another building last autumn';

const similarTo = async (id: string) => {
	const { words } = await amina.moderation.read({ id });
	return words!.similar.map((each) => each.id);
};

test('what was accepted in nearly the same words is shown beside it', async () => {
	const known = await anAcceptedSubmission(scene, ben, { story });
	const other = await anAcceptedSubmission(scene, ben, {
		story: 'The building is nobody’s, another clinic moved and nobody told anybody in autumn'
	});
	const again = await aClaimedSubmission(scene, amina, { story: `${story}, and we waited` });

	expect(await similarTo(again.id)).toEqual([known.id]);
	expect(await similarTo(again.id)).not.toContain(other.id);
});

test('nothing that waits, is declined, on hold, of another forum or out of sight is shown', async () => {
	const words = { story: 'The swimming teacher shouted whenever somebody needed another minute outside' };
	await scene.aSubmission(words);
	const cara = await scene.person('coordinator', { forum: 'parent-carer' });
	await anAcceptedSubmission(scene, cara, { ...words, contributor: 'parent carer' });
	const onHold = await anAcceptedSubmission(scene, ben, words);
	await scene.owner.updateTable('submission').set({ isOnHold: true }).where('id', '=', onHold.id).execute();
	const aside = await anAcceptedSubmission(scene, ben, words);
	await amina.moderation.declareConflict({ id: aside.id });
	const again = await aClaimedSubmission(scene, amina, words);

	expect(await similarTo(again.id)).toEqual([]);
});

test('what is found says nothing of who sent it', async () => {
	const again = await aClaimedSubmission(scene, amina, { story });

	const { words } = await amina.moderation.read({ id: again.id });

	expect(Object.keys(words!.similar[0]!).toSorted()).toEqual([
		'better',
		'id',
		'isRepeat',
		'receivedOn',
		'story'
	]);
});

test('one is marked as told before, and that is taken back', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story });

	expect(await amina.moderation.markRepeat({ id, isRepeat: true })).toEqual({ id, version: 2 });
	expect(await amina.moderation.read({ id })).toMatchObject({ isRepeat: true, version: 2 });
	await amina.moderation.markRepeat({ id, isRepeat: false });

	const read = await amina.moderation.read({ id });
	expect(read.isRepeat).toBe(false);
	expect(read.steps.map(({ kind }) => kind)).toEqual(['repeat', 'not a repeat']);
});

test('only whoever works on it marks it', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story });

	expect((await refusal(ben.moderation.markRepeat({ id, isRepeat: true }))).code).toBe('CONFLICT');
	await amina.moderation.decide({ id, version: 1, decision: 'accept' });
	expect((await refusal(amina.moderation.markRepeat({ id, isRepeat: true }))).code).toBe('CONFLICT');
});
