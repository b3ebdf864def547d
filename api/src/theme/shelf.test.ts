import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../testing/scene.ts';
import { makeThemeScene, type ThemeScene } from '../testing/theme-scene.ts';

let scene: ThemeScene;
beforeAll(async () => {
	scene = await makeThemeScene('theme_shelf');
});
afterAll(() => scene.close());

const shelf = async () => (await scene.coordinator.theme.shelf())!;

test('what is in no theme waits on the shelf, the very bad first, until a person says why it may leave', async () => {
	const calm = await scene.anAcceptedSubmission({ feeling: 'ok' });
	const bad = await scene.anAcceptedSubmission({ feeling: 'very bad' });
	const themed = await scene.anAcceptedSubmission();
	const held = await scene.anAcceptedSubmission();
	await scene.isNoLongerAccepted(held.id);
	const onHold = await scene.anAcceptedSubmission();
	await scene.owner.updateTable('submission').set({ isOnHold: true }).where('id', '=', onHold.id).execute();
	const quiet = await scene.aThemeWith([themed], 'One of us is afraid of the taxi');

	const before = await shelf();
	expect(before.submissions.map(({ id }) => id)).toEqual([bad.id, calm.id]);
	expect(before.themes).toEqual([{ id: quiet, sentence: 'One of us is afraid of the taxi', evidence: 1 }]);
	expect(before).toMatchObject({ left: 3, decided: 0 });
	expect((await scene.otherCoordinator.theme.shelf())?.left).toBe(0);

	const termId = before.term.id;
	const decision = { termId, submissions: [bad.id], themes: [quiet], reason: 'We ask again in spring' };
	const theirs = await scene.otherCoordinator.theme.decideShelf({ ...decision });
	expect(theirs.decided).toBe(0);
	await scene.coordinator.theme.decideShelf(decision);
	expect(await shelf()).toMatchObject({ left: 1, decided: 2, submissions: [{ id: calm.id }], themes: [] });

	await scene.aSentTheme({ submissions: [calm] });
	expect((await shelf()).left).toBe(0);
});

test('nothing leaves the shelf without a reason, unticked, or for another term', async () => {
	const { id } = await scene.anAcceptedSubmission();
	const { term } = await shelf();
	const decide = scene.coordinator.theme.decideShelf;
	const whole = { termId: term.id, submissions: [id], themes: [], reason: 'Heard' };
	for (const wrong of [{ reason: ' ' }, { submissions: [] }, { termId: scene.groupId }]) {
		expect(['BAD_REQUEST', 'CONFLICT']).toContain((await refusal(decide({ ...whole, ...wrong }))).code);
	}
	expect((await shelf()).submissions.map((each) => each.id)).toContain(id);
});
