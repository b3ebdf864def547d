import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../testing/scene.ts';
import { makeThemeScene, type ThemeScene } from '../testing/theme-scene.ts';

let scene: ThemeScene;
beforeAll(async () => {
	scene = await makeThemeScene('theme_change');
});
afterAll(() => scene.close());

async function read(id: string) {
	const theme = await scene.coordinator.theme.read({ id });
	if (theme.view !== 'forum') throw new Error('It is read as another forum’s');
	return theme;
}

const listed = async () => (await scene.coordinator.theme.list()).themes.map(({ id }) => id);

test('a theme in other words keeps who changed it, when, and what it said before', async () => {
	const id = await scene.aTheme('Nobody tells us');
	const { version, areas } = await read(id);
	const edit = { id, easyRead: 'Nobody says.', areas: areas.map((area) => area.id) };

	await scene.coordinator.theme.edit({ ...edit, version, sentence: 'We are told too late' });
	await scene.coordinator.theme.edit({ ...edit, version: version + 1, sentence: 'We are told too late' });

	const { changes } = await read(id);
	expect(changes).toHaveLength(1);
	expect(changes[0]).toMatchObject({
		kind: 'reworded',
		before: { sentence: 'Nobody tells us' },
		after: { sentence: 'We are told too late' }
	});
	expect(changes[0]!.by).toBeTruthy();
});

test('two themes become one with all that stood under both, their quotes too, and both keep the history', async () => {
	const [one, both, two] = [
		await scene.anAcceptedSubmission(),
		await scene.anAcceptedSubmission(),
		await scene.anAcceptedSubmission()
	];
	const from = await scene.aThemeWith([one, both], 'Nobody rings');
	const into = await scene.aSentTheme({ submissions: [both, two], sentence: 'Nobody answers' });
	await scene.coordinator.theme.quote({ id: from, submissionId: one.id, wording: 'Nobody told us' });

	const refused = await refusal(scene.coordinator.theme.merge({ id: into, into: from }));
	expect(refused.code).toBe('CONFLICT');
	await scene.coordinator.theme.merge({ id: from, into });

	const whole = await read(into);
	expect(whole.evidence.map((each) => each.id).toSorted()).toEqual([one.id, both.id, two.id].toSorted());
	expect(whole.quotes.map(({ submissionId }) => submissionId)).toEqual([one.id]);
	expect(whole.changes).toMatchObject([
		{ kind: 'merged from', otherId: from, otherSentence: 'Nobody rings' }
	]);
	const gone = await read(from);
	expect(gone).toMatchObject({ mergedInto: into, evidence: [], open: [] });
	expect(gone.changes).toMatchObject([{ kind: 'merged into', otherId: into }]);
	expect(await listed()).not.toContain(from);
	const again = await refusal(scene.coordinator.theme.gather({ id: from, add: [one.id], remove: [] }));
	expect(again.code).toBe('CONFLICT');
});

test('another forum’s theme is neither merged nor split', async () => {
	const theirs = await scene.aTheme();
	const own = (
		await scene.otherCoordinator.theme.create({ sentence: 'Ours', easyRead: '', areas: [scene.areas[0]!] })
	).id;
	for (const [id, into] of [
		[theirs, own],
		[own, theirs]
	] as const) {
		expect((await refusal(scene.otherCoordinator.theme.merge({ id, into }))).code).toBe('NOT_FOUND');
	}
	const wording = { sentence: 'Part', easyRead: '', areas: [scene.areas[0]!] };
	const { id: move } = await scene.anAcceptedSubmission();
	const refused = await refusal(scene.otherCoordinator.theme.split({ id: theirs, ...wording, move: [move] }));
	expect(refused.code).toBe('NOT_FOUND');
});

test('a part of a theme becomes one of its own, and the first is never left empty', async () => {
	const [kept, moved] = [await scene.anAcceptedSubmission(), await scene.anAcceptedSubmission()];
	const id = await scene.aThemeWith([kept, moved]);
	await scene.coordinator.theme.quote({ id, submissionId: moved.id, wording: 'Nobody told us' });
	const wording = { sentence: 'The clinic moved', easyRead: '', areas: [scene.areas[0]!] };

	const all = await refusal(scene.coordinator.theme.split({ id, ...wording, move: [kept.id, moved.id] }));
	expect(all.code).toBe('CONFLICT');
	const made = await scene.coordinator.theme.split({ id, ...wording, move: [moved.id] });

	expect(await read(id)).toMatchObject({
		evidence: [{ id: kept.id }],
		quotes: [],
		changes: [{ kind: 'split off', otherId: made.id }]
	});
	expect(await read(made.id)).toMatchObject({
		evidence: [{ id: moved.id }],
		quotes: [{ submissionId: moved.id }],
		changes: [{ kind: 'split from', otherId: id }]
	});
	const gone = await refusal(scene.coordinator.theme.split({ id, ...wording, move: [moved.id] }));
	expect(gone.code).toBe('NOT_FOUND');
});

test('young readers sign the Easy Read words they read, by number or made-up name, and other words need other readers', async () => {
	const id = await scene.aTheme();
	const say = { id, saidOn: '2026-11-02' };
	const { recordReader, edit } = scene.coordinator.theme;
	await recordReader({ ...say, groupOf: 4 });
	await recordReader({ ...say, madeUpName: 'Starling' });

	const before = await read(id);
	expect(
		before.readers.map(({ groupOf, madeUpName, readTheseWords }) => [groupOf, madeUpName, readTheseWords])
	).toEqual(
		expect.arrayContaining([
			[4, null, true],
			[null, 'Starling', true]
		])
	);
	expect(before.easyReading?.age).toBeLessThanOrEqual(9);

	for (const wrong of [
		{},
		{ groupOf: 1 },
		{ groupOf: 4, madeUpName: 'Starling' },
		{ groupOf: 4, saidOn: '2199-01-01' }
	]) {
		expect(['BAD_REQUEST', 'CONFLICT']).toContain((await refusal(recordReader({ ...say, ...wrong }))).code);
	}
	expect((await refusal(scene.otherCoordinator.theme.recordReader({ ...say, groupOf: 4 }))).code).toBe(
		'NOT_FOUND'
	);

	const { version, sentence, areas } = before;
	await edit({ id, version, sentence, areas: areas.map((area) => area.id), easyRead: 'We are not told.' });
	expect((await read(id)).readers.map(({ readTheseWords }) => readTheseWords)).toEqual([false, false]);
});
