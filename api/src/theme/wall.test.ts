import { asActor } from '@sd/db/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../testing/scene.ts';
import { makeThemeScene, type ThemeScene } from '../testing/theme-scene.ts';

let scene: ThemeScene;
let themeId: string;
let submissions: { id: string; receipt: string }[];
beforeAll(async () => {
	scene = await makeThemeScene('theme_wall');
	submissions = [];
	for (let at = 0; at < 13; at++) submissions.push(await scene.anAcceptedSubmission());
	themeId = await scene.aSentTheme({ submissions });
	await scene.coordinator.theme.quote({
		id: themeId,
		submissionId: submissions[0]!.id,
		wording: 'Nobody told us'
	});
	await scene.isAnsweredInPublic(themeId);
	for (const { receipt } of submissions) await scene.feels(receipt, themeId, 'worse');
});
afterAll(() => scene.close());

/** Everything that somebody outside the forum is sent about themes, as it goes over the wire. */
async function allThatIsSentTo(role: 'theme lead' | 'partnership officer' | 'board reader') {
	const person = await scene.person(role, { group: 'pdg' });
	const sent: unknown[] = [await person.theme.list(), await person.theme.read({ id: themeId })];
	if (role !== 'board reader') sent.push(await person.answer.list());
	return JSON.stringify(sent);
}

/** What is left of it when identifiers and days are taken out. */
function withoutIdsAndDays(sent: string): string {
	return sent
		.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
		.replaceAll(/\d{4}-\d{2}-\d{2}/g, '');
}

test('nobody outside the forum is sent who stands behind a theme, or exactly how many', async () => {
	await scene.aRelease(1, { [themeId]: 15 });
	for (const role of ['theme lead', 'partnership officer', 'board reader'] as const) {
		const sent = await allThatIsSentTo(role);

		for (const { id } of submissions) expect(sent).not.toContain(id);
		expect(withoutIdsAndDays(sent)).not.toMatch(/\b13\b/);
		// It is there to be found: the theme, its quote, and its number as the release gave it.
		expect(sent).toContain('Nobody tells us when things move');
		expect(sent).toContain('"quotes":[{"wording":"Nobody told us"}]');
		expect(sent).toContain('"howMany":"about 15 people"');
	}
	expect(JSON.stringify(await scene.coordinator.theme.list())).toContain('"evidence":13');
});

test('one voice more behind a theme, and what it felt, change nothing that anybody outside is sent', async () => {
	const lead = await scene.person('theme lead', { group: 'pdg' });
	const sent = async () =>
		JSON.stringify([
			await lead.theme.list(),
			await lead.theme.read({ id: themeId }),
			await lead.answer.list()
		]);
	const before = await sent();

	const more = await scene.anAcceptedSubmission();
	await scene.coordinator.theme.gather({ id: themeId, add: [more.id], remove: [] });
	await scene.feels(more.receipt, themeId, 'much better');

	expect(await sent()).toBe(before);
	await scene.coordinator.theme.gather({ id: themeId, add: [], remove: [more.id] });
});

test('the database itself gives the partnership nothing of what people wrote, who they are or what they felt', async () => {
	const lead = await scene.person('theme lead', { group: 'pdg' });
	const closed = [
		'themeEvidence',
		'themeQuoteSource',
		'submission',
		'submissionArea',
		'acceptedText',
		'impact'
	] as const;
	for (const table of closed) {
		const look = asActor(scene.logins.partner, { token: lead.actor.token, access: 'read only' }, (tx) =>
			tx
				.selectFrom(table)
				.select(({ lit }) => lit(1).as('one'))
				.execute()
		);
		await expect(look).rejects.toThrow(/permission denied/);
	}
});

test('the database itself shows the partnership no theme that was not sent, and nobody’s without a session', async () => {
	const unsent = await scene.aThemeWith([await scene.anAcceptedSubmission()]);
	const lead = await scene.person('theme lead');
	const seen = async (token: string) => {
		const rows = await asActor(scene.logins.partner, { token, access: 'read only' }, (tx) =>
			tx.selectFrom('theme').select('id').execute()
		);
		return rows.map(({ id }) => id);
	};

	expect(await seen(lead.actor.token)).toEqual([themeId]);
	expect(await seen('no session')).toEqual([]);
	expect((await refusal(lead.theme.read({ id: unsent }))).code).toBe('NOT_FOUND');
	expect((await lead.theme.list()).themes.map(({ id }) => id)).toEqual([themeId]);
});

test('a number is the newest release’s that has the theme, "fewer than 10" when it hides it, and otherwise not there yet', async () => {
	const [shown, hidden, without] = [
		await scene.aSentTheme(),
		await scene.aSentTheme(),
		await scene.aSentTheme()
	];
	await scene.aRelease(2, { [shown]: 40, [hidden]: 20 });
	await scene.aRelease(3, { [shown]: 25, [hidden]: 'hidden' });
	const lead = await scene.person('theme lead');
	const howManyOf = async (id: string) => (await lead.theme.list()).themes.find((theme) => theme.id === id);

	expect(await howManyOf(shown)).toMatchObject({
		howMany: 'about 25 people',
		howManyTerm: expect.any(String)
	});
	expect(await howManyOf(hidden)).toMatchObject({ howMany: 'fewer than 10 people' });
	expect(await howManyOf(without)).toMatchObject({ howMany: 'No number yet', howManyTerm: null });
	expect(await lead.theme.read({ id: shown })).toMatchObject({ howMany: 'about 25 people' });
});

test('what went to one’s own groups comes first, and each list says what is one’s own', async () => {
	const siab = await scene.groupIdOf('siab');
	const theirs = await scene.aSentTheme({ groups: [siab] });
	const { themes } = await (await scene.person('partnership officer', { group: 'siab' })).theme.list();

	expect(themes[0]).toMatchObject({ id: theirs, isYours: true, groups: [{ id: siab }] });
	expect(themes.slice(1).every(({ open }) => open.length === 0)).toBe(true);
});

// Last, because a published release stays.
test('a number that no release could have given is shown to nobody', async () => {
	const id = await scene.aSentTheme();
	await scene.aRelease(4, { [id]: 13 });
	const lead = await scene.person('theme lead');

	await expect(lead.theme.read({ id })).rejects.toThrow();
});
