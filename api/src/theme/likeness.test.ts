import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../testing/scene.ts';
import { makeThemeScene, type ThemeScene } from '../testing/theme-scene.ts';
import { placeAccepted } from './place-accepted.ts';

let scene: ThemeScene;
beforeAll(async () => {
	scene = await makeThemeScene('theme_likeness');
});
afterAll(() => scene.close());

const late = [
	'The taxi to school came late again and I missed the first lesson',
	'Our minibus never turns up on time in the morning',
	'School transport was forty minutes late and nobody rang us',
	'The bus for his school was late every day this week'
];
const noise = [
	'The dinner hall is too loud and it hurts my ears',
	'Lessons are so noisy that she wears ear defenders all day',
	'He needs a quiet room at school when it is too noisy'
];

const told = (story: string) => scene.anAcceptedSubmission({ story });

async function withoutVector(): Promise<string[]> {
	const rows = await scene.owner
		.selectFrom('acceptedText')
		.leftJoin('acceptedVector', 'acceptedVector.submissionId', 'acceptedText.submissionId')
		.select('acceptedText.submissionId')
		.where('vector', 'is', null)
		.execute();
	return rows.map(({ submissionId }) => submissionId);
}

test('a sweep places what was accepted, and nothing that is no longer accepted', async () => {
	const [kept, held] = [await told(late[0]!), await told(late[1]!)];
	await scene.isNoLongerAccepted(held.id);

	await placeAccepted(scene.services);

	expect(await withoutVector()).toEqual([held.id]);
	await scene.owner.updateTable('submission').set({ status: 'accepted' }).where('id', '=', held.id).execute();
	await placeAccepted(scene.services);
	expect(await withoutVector()).toEqual([]);

	await scene.owner
		.updateTable('acceptedText')
		.set({ story: 'Other words' })
		.where('submissionId', '=', kept.id)
		.execute();
	expect(await withoutVector()).toEqual([kept.id]);
	await scene.owner.deleteFrom('submission').where('id', 'in', [kept.id, held.id]).execute();
	expect(await scene.owner.selectFrom('acceptedVector').selectAll().execute()).toEqual([]);
});

test('more like these are offered, never put under the theme, and each link says how it came there', async () => {
	const buses = await Promise.all(late.map(told));
	const loud = await Promise.all(noise.map(told));
	const theirs = await scene.anAcceptedSubmission({ story: late[0]!, contributor: 'parent carer' });
	const held = await told('The coach was late and I was cold');
	await scene.isNoLongerAccepted(held.id);
	await placeAccepted(scene.services);
	const id = await scene.aThemeWith([buses[0]!, buses[1]!]);

	const { offered } = await scene.coordinator.theme.moreLikeThese({ id });

	const ids = offered.map((each) => each.id);
	expect(new Set(ids.slice(0, 2))).toEqual(new Set([buses[2]!.id, buses[3]!.id]));
	expect(ids).not.toContain(theirs.id);
	expect(ids).not.toContain(held.id);
	expect(offered[0]).not.toHaveProperty('vector');
	expect(await read(id)).toMatchObject({ evidence: [{}, {}], agreement: { offered: 0, taken: 0 } });

	await scene.coordinator.theme.gather({
		id,
		add: [buses[2]!.id, loud[0]!.id],
		remove: [],
		offered: [buses[2]!.id, buses[3]!.id]
	});

	const after = await read(id);
	expect(Object.fromEntries(after.evidence.map((each) => [each.id, each.foundBy]))).toEqual({
		[buses[0]!.id]: 'person',
		[buses[1]!.id]: 'person',
		[buses[2]!.id]: 'suggestion',
		[loud[0]!.id]: 'person'
	});
	expect(after.agreement).toEqual({ offered: 2, taken: 1 });
	const again = await scene.coordinator.theme.moreLikeThese({ id });
	expect(again.offered.map((each) => each.id)).not.toContain(buses[3]!.id);

	await scene.coordinator.theme.gather({ id, add: [], remove: [buses[2]!.id] });
	expect((await read(id)).agreement).toEqual({ offered: 2, taken: 0 });
	const refused = await refusal(scene.otherCoordinator.theme.moreLikeThese({ id }));
	expect(refused.code).toBe('NOT_FOUND');
});

test('what sounds alike and is in no theme is shown as a group with its words, and a theme is started from it', async () => {
	await Promise.all([...late, ...noise, 'The bell is so loud that I cover my ears'].map(told));
	await placeAccepted(scene.services);
	const alike = await scene.coordinator.theme.alike();
	const found = await Promise.all(alike.groups.map(({ key }) => scene.coordinator.theme.readAlike({ key })));
	const group = found.find(({ told: texts }) => texts.some(({ story }) => story === noise[1]))!;

	expect(group.words.some((word) => /nois|ear/.test(word))).toBe(true);
	expect((await scene.otherCoordinator.theme.alike()).groups).toEqual([]);
	const key = group.told[0]!.id;
	expect((await refusal(scene.otherCoordinator.theme.readAlike({ key }))).code).toBe('NOT_FOUND');

	const [first, ...rest] = group.told.map((each) => each.id);
	const { id } = await scene.coordinator.theme.start({
		sentence: 'School is too loud',
		easyRead: '',
		areas: [scene.areas[0]!],
		add: rest,
		offered: [first!, ...rest]
	});

	const theme = await read(id);
	expect(theme.evidence.map((each) => each.foundBy)).toEqual(rest.map(() => 'suggestion'));
	expect(theme.agreement).toEqual({ offered: rest.length + 1, taken: rest.length });
	const { agreement: before } = alike;
	const { agreement } = await scene.coordinator.theme.alike();
	expect(agreement.offered - before.offered).toBe(rest.length + 1);
	expect(agreement.taken - before.taken).toBe(rest.length);
});

test('while nothing stands under a theme, its sentence is what others are like, and nothing on hold is offered', async () => {
	const quiet = await told('There is no quiet room when it is too noisy');
	const onHold = await told('The hall is so noisy that I need a quiet room');
	await told(late[0]!);
	await scene.owner.updateTable('submission').set({ isOnHold: true }).where('id', '=', onHold.id).execute();
	await placeAccepted(scene.services);
	const id = await scene.aTheme('School is noisy and there is no quiet room');

	const { offered } = await scene.coordinator.theme.moreLikeThese({ id });

	const ids = offered.map((each) => each.id);
	expect(ids).toContain(quiet.id);
	expect(ids).not.toContain(onHold.id);
	expect(await withoutVector()).toContain(onHold.id);
});

async function read(id: string) {
	const theme = await scene.coordinator.theme.read({ id });
	if (theme.view !== 'forum') throw new Error('It is read as another forum’s');
	return theme;
}

test('what one person alone accepted is offered and stands on the shelf as words that are not quoted', async () => {
	const consent = 'exact words' as const;
	const one = await scene.anAcceptedSubmission({ story: late[0]!, consent });
	const alone = await scene.anAcceptedSubmission({ story: late[0]!, consent });
	await scene.owner
		.updateTable('submission')
		.set({ quotesBarred: true })
		.where('id', '=', alone.id)
		.execute();

	const shelf = (await scene.coordinator.theme.shelf())!.submissions;
	expect(shelf.find(({ id }) => id === alone.id)?.consent).toBe('own words');

	const id = await scene.aThemeWith([one], 'Late to school');
	const { offered } = await scene.coordinator.theme.moreLikeThese({ id });
	expect(offered.find((each) => each.id === alone.id)?.consent).toBe('own words');
});
