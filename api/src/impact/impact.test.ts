import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../testing/scene.ts';
import { makeThemeScene, type ThemeScene } from '../testing/theme-scene.ts';

let scene: ThemeScene;
beforeAll(async () => {
	scene = await makeThemeScene('impact');
});
afterAll(() => scene.close());

async function countsOf(themeId: string) {
	const { themes } = await scene.coordinator.impact.summary();
	return themes.find((theme) => theme.themeId === themeId);
}

test('the forum sees exactly what was said of each answer, and a "worse" is a task for it', async () => {
	const submissions = [];
	for (let at = 0; at < 11; at++) submissions.push(await scene.anAcceptedSubmission());
	const themeId = await scene.aSentTheme({ submissions });
	await scene.isAnsweredInPublic(themeId);
	for (const [at, { receipt }] of submissions.entries()) {
		await scene.feels(receipt, themeId, at < 2 ? 'worse' : at < 10 ? 'a bit better' : 'too soon to say');
	}

	expect(await countsOf(themeId)).toMatchObject({
		counts: { worse: 2, 'the same': 0, 'a bit better': 8, 'much better': 0, 'too soon to say': 1 },
		rating: 'a bit better'
	});
	const { tasks } = await scene.coordinator.impact.summary();
	expect(tasks).toEqual([{ themeId, sentence: 'Nobody tells us when things move', count: 2 }]);
	expect(await scene.coordinator.theme.read({ id: themeId })).toMatchObject({
		impacts: { worse: 2, 'a bit better': 8 },
		rating: 'a bit better'
	});
});

test('the newest word of a person counts, and only while their submission stands behind the theme', async () => {
	const [stays, leaves, reopened] = [
		await scene.anAcceptedSubmission(),
		await scene.anAcceptedSubmission(),
		await scene.anAcceptedSubmission()
	];
	const themeId = await scene.aSentTheme({ submissions: [stays, leaves, reopened] });
	await scene.isAnsweredInPublic(themeId);
	for (const { receipt } of [stays, leaves, reopened]) await scene.feels(receipt, themeId, 'the same');
	await scene.feels(stays.receipt, themeId, 'much better');

	await scene.coordinator.theme.gather({ id: themeId, add: [], remove: [leaves.id] });
	await scene.isNoLongerAccepted(reopened.id);

	expect((await countsOf(themeId))!.counts).toMatchObject({ 'the same': 0, 'much better': 1 });
});

test('nobody says whether it helped before the answer was signed by both sides', async () => {
	const submission = await scene.anAcceptedSubmission();
	const themeId = await scene.aSentTheme({ submissions: [submission] });

	expect((await refusal(scene.feels(submission.receipt, themeId, 'worse'))).code).toBe('NOT_FOUND');
	expect((await countsOf(themeId))!.counts.worse).toBe(0);
});

test('another forum sees nothing of it, and nobody outside the forums may ask', async () => {
	const submission = await scene.anAcceptedSubmission();
	const themeId = await scene.aSentTheme({ submissions: [submission] });
	await scene.isAnsweredInPublic(themeId);
	await scene.feels(submission.receipt, themeId, 'worse');

	expect(await scene.otherCoordinator.impact.summary()).toEqual({ themes: [], tasks: [] });
	for (const role of ['theme lead', 'partnership officer', 'board reader', 'administrator'] as const) {
		expect((await refusal((await scene.person(role)).impact.summary())).code).toBe('FORBIDDEN');
	}
});
