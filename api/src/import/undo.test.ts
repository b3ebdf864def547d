import { listAstray } from '@sd/db/testing/astray';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeImportScene, words, type ImportScene } from '../testing/import-scene.ts';
import { refusal } from '../testing/scene.ts';

let scene: ImportScene;
beforeAll(async () => {
	scene = await makeImportScene('undo');
});
afterAll(() => scene.close());

const everything = () => scene.owner.selectFrom('submission').select('id').execute();

test('an import that is undone leaves nothing: no row, no theme that came with it, no note of what was done', async () => {
	const before = await everything();
	const themesBefore = await scene.owner.selectFrom('theme').select('id').execute();
	const id = await scene.imported([
		{ said: words(), theme: 'Undone theme', did: 'Something' },
		{ said: `${words()}. Ring me on 07700 900123` }
	]);
	expect(await everything()).toHaveLength(before.length + 2);
	expect(await listAstray(scene.owner)).toEqual([]);
	await scene.undone(id);
	expect(await everything()).toEqual(before);
	expect(await listAstray(scene.owner)).toEqual([]);
	expect(await scene.owner.selectFrom('theme').select('id').execute()).toEqual(themesBefore);
	const { state, standing } = await scene.coordinator.import.read({ id });
	expect([state, standing.takenBack]).toEqual(['undone', 2]);
});

test('an import that is undone leaves what something else was built on, and says why and where', async () => {
	const [area] = await scene.areaIds();
	const id = await scene.imported([
		{ said: words(), theme: 'Sent later' },
		{ said: words('The taxi never came'), theme: 'Quoted', quote: 'yes' },
		{ said: words() },
		{ said: `${words()}. Ring me on 07700 900123` },
		{ said: words() }
	]);
	const [sent, quoted, gathered, read, free] = await scene.kept(id);
	const { themes } = await scene.coordinator.import.read({ id });
	const named = (sentence: string) => themes.find((each) => each.sentence === sentence)!.id;
	await scene.owner
		.updateTable('theme')
		.set({ sentOn: '2026-11-25' })
		.where('id', '=', named('Sent later'))
		.execute();
	await scene.coordinator.theme.quote({
		id: named('Quoted'),
		submissionId: quoted!.id,
		wording: 'The taxi never came'
	});
	const own = await scene.coordinator.theme.create({ sentence: 'By hand', easyRead: '', areas: [area!] });
	await scene.coordinator.theme.gather({ id: own.id, add: [gathered!.id], remove: [] });
	scene.time.now = new Date();
	await scene.coordinator.moderation.claim({ id: read!.id });

	const { held } = await scene.coordinator.import.read({ id });
	expect(
		held.map(({ hold, count, themes }) => [hold, count, themes.map(({ sentence }) => sentence)])
	).toEqual([
		['being read', 1, []],
		['gathered', 1, ['By hand']],
		['quoted', 1, ['Quoted']],
		['sent', 1, ['Sent later']]
	]);
	await scene.undone(id);
	const left = (await scene.kept(id)).map((row) => row.id);
	expect(left).toEqual([sent!.id, quoted!.id, gathered!.id, read!.id]);
	expect(left).not.toContain(free!.id);
	expect(await scene.coordinator.import.read({ id })).toMatchObject({
		state: 'done',
		kept: 4,
		standing: { takenBack: 1 }
	});
	expect((await refusal(scene.coordinator.import.undo({ id }))).message).toMatch(/Every row of it is in use/);

	await scene.coordinator.theme.gather({ id: own.id, add: [], remove: [gathered!.id] });
	await scene.undone(id);
	expect((await scene.kept(id)).map((row) => row.id)).toEqual([sent!.id, quoted!.id, read!.id]);
});

test('a theme that came with an import stays once somebody has changed its words', async () => {
	const id = await scene.imported([{ said: words(), theme: 'Changed since' }]);
	const [theme] = (await scene.coordinator.import.read({ id })).themes;
	const [area] = await scene.areaIds();
	await scene.coordinator.theme.edit({
		id: theme!.id,
		version: 1,
		sentence: 'Changed words',
		easyRead: '',
		areas: [area!]
	});
	await scene.undone(id);
	expect(await scene.coordinator.theme.read({ id: theme!.id })).toMatchObject({
		sentence: 'Changed words'
	});
});
