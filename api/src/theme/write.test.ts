import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../testing/scene.ts';
import { makeThemeScene, type ThemeScene } from '../testing/theme-scene.ts';

let scene: ThemeScene;
beforeAll(async () => {
	scene = await makeThemeScene('theme_write');
});
afterAll(() => scene.close());

async function asRead(id: string) {
	const theme = await scene.coordinator.theme.read({ id });
	if (theme.view !== 'forum') throw new Error('It is read as another forum’s');
	return theme;
}

test('a coordinator writes a theme, and their forum reads it as it was written', async () => {
	const { id, slug } = await scene.coordinator.theme.create({
		sentence: '  Letters come after the meeting  ',
		easyRead: 'Letters come too late.',
		areas: [scene.areas[2]!, scene.areas[0]!]
	});

	expect(slug).toBe('letters-come-after-the-meeting');
	expect(await asRead(id)).toMatchObject({
		sentence: 'Letters come after the meeting',
		easyRead: 'Letters come too late.',
		areas: [{ id: scene.areas[0] }, { id: scene.areas[2] }],
		evidence: [],
		answers: [],
		clock: null,
		sentOn: null,
		open: ['edit', 'gather']
	});
});

test('two forums that begin a theme with the same words get two addresses', async () => {
	const wording = { sentence: 'Waiting is the hardest part', easyRead: '', areas: [scene.areas[0]!] };

	const mine = await scene.coordinator.theme.create(wording);
	const theirs = await scene.otherCoordinator.theme.create(wording);

	expect([mine.slug, theirs.slug]).toEqual(['waiting-is-the-hardest-part', 'waiting-is-the-hardest-part-2']);
});

test('a theme without a sentence, without an area or with an area from nowhere is refused with what to do', async () => {
	const wording = { sentence: 'Something', easyRead: '', areas: [scene.areas[0]!] };
	const create = (change: Partial<typeof wording>) =>
		refusal(scene.coordinator.theme.create({ ...wording, ...change }));

	expect(await create({ sentence: ' \0 ' })).toMatchObject({ code: 'BAD_REQUEST' });
	expect(await create({ areas: [] })).toMatchObject({ code: 'BAD_REQUEST' });
	expect(await create({ areas: [scene.groupId] })).toEqual({
		code: 'BAD_REQUEST',
		message: 'Choose areas that are in the plan.'
	});
});

test('an edit changes the words, keeps the forum’s view unless it is given, and counts one version on', async () => {
	const id = await scene.aTheme();
	const wording = { id, sentence: 'It moved twice', easyRead: 'It moved 2 times.', areas: [scene.areas[3]!] };

	await scene.coordinator.theme.edit({ ...wording, version: 1, forumView: 'worse' });
	const { version } = await scene.coordinator.theme.edit({ ...wording, version: 2 });

	expect(version).toBe(3);
	const theme = await asRead(id);
	expect(theme).toMatchObject({ sentence: 'It moved twice', forumView: 'worse', version: 3 });
	expect(theme.areas.map((area) => area.id)).toEqual([scene.areas[3]]);
	await scene.coordinator.theme.edit({ ...wording, version: 3, forumView: null });
	expect((await asRead(id)).forumView).toBeNull();
});

test('of two edits of the same version at the same moment, one is kept and the other is told', async () => {
	const id = await scene.aTheme();
	const edit = (sentence: string) =>
		scene.coordinator.theme.edit({ id, version: 1, sentence, easyRead: 'Same.', areas: [scene.areas[0]!] });

	const outcomes = await Promise.allSettled([edit('The first'), edit('The second')]);

	expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
		reason: { code: 'CONFLICT' }
	});
	expect((await asRead(id)).version).toBe(2);
});

test('nobody of another forum changes a theme, sent or not, or learns that it is there', async () => {
	const submission = await scene.anAcceptedSubmission({ contributor: 'parent carer' });
	const nowhere = await refusal(
		scene.otherCoordinator.theme.gather({ id: scene.groupId, add: [], remove: [] })
	);
	for (const id of [await scene.aTheme(), await scene.aSentTheme()]) {
		const { edit, gather, quote, unquote, send, find } = scene.otherCoordinator.theme;
		const attempts = [
			() => edit({ id, version: 1, sentence: 'Ours now', easyRead: 'Ours.', areas: [scene.areas[0]!] }),
			() => gather({ id, add: [submission.id], remove: [] }),
			() => quote({ id, submissionId: submission.id, wording: 'Nobody told us' }),
			() => unquote({ id, quoteId: submission.id }),
			() => send({ id, groups: [scene.groupId] }),
			() => find({ id, words: '' })
		];
		for (const attempt of attempts) expect(await refusal(attempt())).toEqual(nowhere);
	}
});

test('another forum reads what was sent as everybody outside does, and nothing that was not', async () => {
	const unsent = await scene.aTheme();
	const sent = await scene.aSentTheme();

	expect((await refusal(scene.otherCoordinator.theme.read({ id: unsent }))).code).toBe('NOT_FOUND');
	expect(await scene.otherCoordinator.theme.read({ id: sent })).toMatchObject({ view: 'outside', open: [] });
	const list = await scene.otherCoordinator.theme.list();
	expect(list.themes.map(({ id }) => id)).not.toContain(sent);
});

test('nobody but a coordinator writes, gathers for, quotes in or sends a theme', async () => {
	const id = await scene.aSentTheme();
	for (const role of [
		'theme lead',
		'partnership officer',
		'board reader',
		'administrator',
		'safeguarding lead'
	] as const) {
		const { theme } = await scene.person(role);
		const attempts = [
			() => theme.create({ sentence: 'Mine', easyRead: '', areas: [scene.areas[0]!] }),
			() => theme.edit({ id, version: 1, sentence: 'Mine', easyRead: 'Mine.', areas: [scene.areas[0]!] }),
			() => theme.gather({ id, add: [], remove: [] }),
			() => theme.quote({ id, submissionId: id, wording: 'Nobody told us' }),
			() => theme.unquote({ id, quoteId: id }),
			() => theme.send({ id, groups: [scene.groupId] }),
			() => theme.find({ id, words: '' }),
			() => theme.groupChoices()
		];
		for (const attempt of attempts) expect((await refusal(attempt())).code).toBe('FORBIDDEN');
	}
});

test('the forum’s list says of each theme how many stand behind it, and how long it has waited', async () => {
	const id = await scene.aSentTheme({
		submissions: [await scene.anAcceptedSubmission(), await scene.anAcceptedSubmission()]
	});

	const list = await scene.coordinator.theme.list();

	expect(list).toMatchObject({ view: 'forum', answeringDays: 56 });
	expect(list.themes.find((theme) => theme.id === id)).toMatchObject({
		evidence: 2,
		quotes: 0,
		answer: null,
		sentOn: '2026-11-25',
		impacts: { worse: 0, 'much better': 0 },
		open: ['edit', 'gather', 'quote', 'send']
	});
	expect((await refusal((await scene.person('administrator')).theme.list())).code).toBe('FORBIDDEN');
});
