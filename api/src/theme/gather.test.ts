import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../testing/scene.ts';
import { makeThemeScene, type ThemeScene } from '../testing/theme-scene.ts';

let scene: ThemeScene;
beforeAll(async () => {
	scene = await makeThemeScene('theme_gather');
});
afterAll(() => scene.close());

async function asRead(id: string) {
	const theme = await scene.coordinator.theme.read({ id });
	if (theme.view !== 'forum') throw new Error('It is read as another forum’s');
	return theme;
}

test('only what the forum itself accepted can stand behind its theme, and one wrong choice keeps all of them out', async () => {
	const good = await scene.anAcceptedSubmission();
	const reopened = await scene.anAcceptedSubmission();
	await scene.isNoLongerAccepted(reopened.id);
	const received = await scene.aSubmission();
	const theirs = await scene.anAcceptedSubmission({ contributor: 'parent carer' });
	const id = await scene.aTheme();

	for (const wrong of [reopened.id, received.id, theirs.id, id]) {
		const refused = await refusal(scene.coordinator.theme.gather({ id, add: [good.id, wrong], remove: [] }));
		expect(refused.code).toBe('NOT_FOUND');
	}
	expect((await asRead(id)).evidence).toEqual([]);
});

test('gathering the same again changes nothing, and what is taken out takes its quotes with it', async () => {
	const [kept, dropped] = [await scene.anAcceptedSubmission(), await scene.anAcceptedSubmission()];
	const id = await scene.aThemeWith([kept, dropped]);
	expect(await scene.coordinator.theme.gather({ id, add: [kept.id, kept.id], remove: [] })).toMatchObject({
		evidence: 2
	});
	for (const { id: submissionId } of [kept, dropped]) {
		await scene.coordinator.theme.quote({ id, submissionId, wording: 'Nobody told us' });
	}

	const after = await scene.coordinator.theme.gather({ id, add: [], remove: [dropped.id] });

	expect(after).toMatchObject({ id, evidence: 1 });
	const theme = await asRead(id);
	expect(theme.evidence.map((each) => each.id)).toEqual([kept.id]);
	expect(theme.quotes.map(({ submissionId }) => submissionId)).toEqual([kept.id]);
});

test('the record of gathering and quoting names the theme and nobody who spoke', async () => {
	const submission = await scene.anAcceptedSubmission();
	const id = await scene.aThemeWith([submission]);
	await scene.coordinator.theme.quote({ id, submissionId: submission.id, wording: 'Nobody told us' });

	const rows = await scene.owner.selectFrom('audit').selectAll().execute();

	const own = rows.filter((row) => row.objectId === id).map(({ action }) => action);
	expect(own).toEqual(['theme.create', 'theme.gather', 'theme.quote']);
	expect(JSON.stringify(rows)).not.toContain(submission.id);
});
