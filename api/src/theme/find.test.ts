import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../testing/scene.ts';
import { makeThemeScene, type ThemeScene } from '../testing/theme-scene.ts';

let scene: ThemeScene;
beforeAll(async () => {
	scene = await makeThemeScene('theme_find');
});
afterAll(() => scene.close());

test('accepted submissions are found by what they say, in any form of the word, and by nothing that was taken out', async () => {
	const id = await scene.aTheme();
	const taxi = await scene.anAcceptedSubmission(
		{ story: 'The taxis with Zebedee were late' },
		{ story: 'The taxis with [a name] were late' }
	);
	const bus = await scene.anAcceptedSubmission({
		story: 'The bus was late',
		better: 'One driver who knows me'
	});
	const found = async (words: string) =>
		(await scene.coordinator.theme.find({ id, words })).found.map((each) => each.id).toSorted();

	expect(await found('taxi')).toEqual([taxi.id]);
	expect(await found('late')).toEqual([taxi.id, bus.id].toSorted());
	expect(await found('late -bus')).toEqual([taxi.id]);
	expect(await found('driver')).toEqual([bus.id]);
	expect(await found('Zebedee')).toEqual([]);
	expect(await found('") or 1=1; --')).toEqual([]);
});

test('what was found says whom it is from, how they felt, what it is about and whether it is in the theme', async () => {
	const submission = await scene.anAcceptedSubmission({
		story: 'Quokka',
		feeling: 'very bad',
		areas: [scene.areas[2]!]
	});
	const id = await scene.aThemeWith([submission]);

	const { found, next } = await scene.coordinator.theme.find({ id, words: 'quokka' });

	const { areas } = await scene.contributor.submission.form();
	expect(found).toEqual([
		{
			id: submission.id,
			receivedOn: '2026-11-25',
			contributor: 'young person',
			headCount: null,
			feeling: 'very bad',
			time: 'now',
			consent: 'exact words',
			areas: [areas[2]!.plain],
			story: 'Quokka',
			better: '',
			isInTheme: true
		}
	]);
	expect(next).toBeNull();
	const elsewhere = await scene.coordinator.theme.find({ id: await scene.aTheme(), words: 'quokka' });
	expect(elsewhere.found[0]!.isInTheme).toBe(false);
});

test('what is not accepted, or is another forum’s, is not found', async () => {
	const id = await scene.aTheme();
	const reopened = await scene.anAcceptedSubmission({ story: 'Wombat' });
	await scene.isNoLongerAccepted(reopened.id);
	await scene.aSubmission({ story: 'Wombat' });
	await scene.anAcceptedSubmission({ story: 'Wombat', contributor: 'parent carer' });

	expect((await scene.coordinator.theme.find({ id, words: 'wombat' })).found).toEqual([]);
});

test('a search can be kept to one area, and to what no theme has yet', async () => {
	const inTheme = await scene.anAcceptedSubmission({ story: 'Numbat', areas: [scene.areas[3]!] });
	const free = await scene.anAcceptedSubmission({ story: 'Numbat', areas: [scene.areas[4]!] });
	await scene.aThemeWith([inTheme]);
	const id = await scene.aTheme();
	const found = async (wish: { areaId?: string; notYetThemed?: boolean }) =>
		(await scene.coordinator.theme.find({ id, words: 'numbat', ...wish })).found.map((each) => each.id);

	expect(await found({ areaId: scene.areas[3]! })).toEqual([inTheme.id]);
	expect(await found({ notYetThemed: true })).toEqual([free.id]);
	expect(await found({ areaId: scene.areas[3]!, notYetThemed: true })).toEqual([]);
});

test('page by page, everything is found once, the newest first', async () => {
	const id = await scene.aTheme();
	const days = ['2026-11-20', '2026-11-21', '2026-11-22'];
	for (let at = 0; at < 23; at++) {
		scene.time.now = new Date(`${days[at % 3]}T10:00:00Z`);
		await scene.anAcceptedSubmission({ story: 'Potoroo' });
	}
	scene.time.now = new Date('2026-11-25T10:00:00Z');

	const first = await scene.coordinator.theme.find({ id, words: 'potoroo' });
	const second = await scene.coordinator.theme.find({ id, words: 'potoroo', after: first.next! });

	expect([first.found.length, second.found.length, second.next]).toEqual([20, 3, null]);
	const all = [...first.found, ...second.found];
	expect(new Set(all.map((each) => each.id)).size).toBe(23);
	const told = all.map(({ receivedOn }) => receivedOn);
	expect(told).toEqual(told.toSorted().toReversed());
	for (const after of [`2026-02-31.${id}`, '2026-11-25', `2026-11-25.${'-'.repeat(36)}`]) {
		const wrong = await refusal(scene.coordinator.theme.find({ id, words: '', after }));
		expect(wrong).toMatchObject({ code: 'BAD_REQUEST' });
		expect(wrong.message).toContain('Go back to the first page');
	}
});
