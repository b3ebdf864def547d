import type { GiveAnswer } from '@sd/shared/answer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { refusal } from '../testing/scene.ts';
import { makeThemeScene, type ThemeScene } from '../testing/theme-scene.ts';

let scene: ThemeScene;
let lead: Awaited<ReturnType<ThemeScene['person']>>;
beforeAll(async () => {
	scene = await makeThemeScene('answer');
	lead = await scene.person('theme lead', { group: 'pdg' });
});
beforeEach(() => isNow('2026-11-25'));
afterAll(() => scene.close());

function isNow(day: string): void {
	scene.time.now = new Date(`${day}T10:00:00Z`);
}

const owner = { ownerName: 'Rowan Ashdown', ownerTeam: 'Clinics' };

function weWill(themeId: string): GiveAnswer {
	return {
		themeId,
		kind: 'we will',
		disposition: 'incorporated',
		wording: 'We will send a text before a clinic moves',
		easyRead: '',
		unchanged: '',
		dueOn: '2026-12-20',
		...owner
	};
}

function weCannot(themeId: string): GiveAnswer {
	const { easyRead, unchanged } = weWill(themeId);
	const wording = 'The building is not ours, because it was sold';
	return { themeId, kind: 'we cannot', disposition: 'declined', wording, easyRead, unchanged, ...owner };
}

async function answersTo(id: string) {
	return (await scene.coordinator.theme.read({ id })).answers;
}

test('a theme lead answers a theme, for the group it went to, and its forum reads it', async () => {
	const themeId = await scene.aSentTheme();

	const { id, open } = await lead.answer.give(weWill(themeId));

	expect(open).toEqual(['answer']);
	expect(await answersTo(themeId)).toEqual([
		{
			id,
			kind: 'we will',
			disposition: 'incorporated',
			wording: 'We will send a text before a clinic moves',
			easyRead: '',
			unchanged: '',
			...owner,
			dueOn: '2026-12-20',
			doneOn: null,
			delivery: null,
			publishedOn: null,
			groupName: 'SEND Partnership Delivery Group',
			givenByName: 'A theme lead',
			givenOn: '2026-11-25'
		}
	]);
});

test('a second answer stands before the first and takes nothing of it away', async () => {
	const themeId = await scene.aSentTheme();
	await lead.answer.give(weWill(themeId));
	isNow('2026-11-26');

	await lead.answer.give(weCannot(themeId));

	expect((await answersTo(themeId)).map(({ kind, givenOn }) => [kind, givenOn])).toEqual([
		['we cannot', '2026-11-26'],
		['we will', '2026-11-25']
	]);
	for (const login of [scene.logins.partner, scene.logins.forum]) {
		await expect(login.updateTable('answer').set({ wording: 'Other' }).execute()).rejects.toThrow(
			/permission denied/
		);
		await expect(login.deleteFrom('answer').execute()).rejects.toThrow(/permission denied/);
	}
});

test('a theme that was not sent cannot be answered', async () => {
	const themeId = await scene.aThemeWith([await scene.anAcceptedSubmission()]);

	expect((await refusal(lead.answer.give(weWill(themeId)))).code).toBe('NOT_FOUND');
});

test('a theme lead of other groups cannot answer it, and one who has no group yet can', async () => {
	const themeId = await scene.aSentTheme();
	const elsewhere = await scene.person('theme lead', { group: 'siab' });
	const anywhere = await scene.person('theme lead');

	expect((await refusal(elsewhere.answer.give(weWill(themeId)))).code).toBe('FORBIDDEN');
	expect(await elsewhere.theme.read({ id: themeId })).toMatchObject({ isYours: false, open: [] });
	expect(await anywhere.theme.read({ id: themeId })).toMatchObject({ isYours: false, open: ['answer'] });
	await anywhere.answer.give(weWill(themeId));
	expect((await answersTo(themeId)).map(({ groupName }) => groupName)).toEqual([null]);
});

test('nobody but a theme lead answers', async () => {
	const themeId = await scene.aSentTheme();
	for (const role of ['coordinator', 'partnership officer', 'board reader', 'administrator'] as const) {
		const person = await scene.person(role, { group: 'pdg' });
		expect((await refusal(person.answer.give(weWill(themeId)))).code).toBe('FORBIDDEN');
	}
	expect(await answersTo(themeId)).toEqual([]);
});

test('a promise without a day, for a day gone by or to pass it on without a day is refused', async () => {
	const themeId = await scene.aSentTheme();
	const { dueOn: _, ...undated } = weWill(themeId) as Extract<GiveAnswer, { kind: 'we will' }>;
	const attempts = [
		undated as GiveAnswer,
		{ ...undated, disposition: 'redirected' } as GiveAnswer,
		{ ...undated, dueOn: '2026-11-24' },
		{ ...undated, dueOn: '0000-01-01' },
		{ ...undated, kind: 'we did', doneOn: '2026-11-26' } as GiveAnswer,
		{ ...weCannot(themeId), disposition: 'incorporated' } as GiveAnswer
	];
	for (const attempt of attempts) expect((await refusal(lead.answer.give(attempt))).code).toBe('BAD_REQUEST');
	expect(await answersTo(themeId)).toEqual([]);
});

test('words that no database can keep are kept without what cannot be', async () => {
	const themeId = await scene.aSentTheme();

	await lead.answer.give({ ...weCannot(themeId), wording: 'Be\0cause \ud800 of that' });

	expect((await answersTo(themeId))[0]!.wording).toBe('Because \ufffd of that');
});

test('what waits is listed with its clock, one’s own and the longest waiting first', async () => {
	isNow('2026-09-01');
	const others = await scene.aSentTheme({ groups: [await scene.groupIdOf('siab')] });
	isNow('2026-09-20');
	const older = await scene.aSentTheme();
	isNow('2026-10-20');
	const newer = await scene.aSentTheme();
	isNow('2026-11-25');

	const { waiting, answeringDays } = await lead.answer.list();

	expect(answeringDays).toBe(56);
	const order = waiting.map(({ themeId }) => themeId).filter((id) => [others, older, newer].includes(id));
	expect(order).toEqual([older, newer, others]);
	expect(waiting.find(({ themeId }) => themeId === older)).toMatchObject({
		isYours: true,
		sentOn: '2026-09-20',
		clock: { daysWaited: 66, dueOn: '2026-11-15', isLate: true },
		answer: null,
		open: ['answer']
	});
	expect(waiting.find(({ themeId }) => themeId === newer)).toMatchObject({ clock: { isLate: false } });
	expect(waiting.find(({ themeId }) => themeId === others)).toMatchObject({ isYours: false, open: [] });
});

test('handed on, a theme still waits on the same clock; answered, it does not', async () => {
	isNow('2026-09-20');
	const themeId = await scene.aSentTheme();
	const state = async () => {
		const { waiting, answered } = await lead.answer.list();
		const [found] = [...waiting, ...answered].filter((row) => row.themeId === themeId);
		return {
			isWaiting: waiting.includes(found!),
			isLate: found!.clock.isLate,
			isPromiseLate: found!.isPromiseLate
		};
	};
	isNow('2026-11-25');
	await lead.answer.give({ ...weWill(themeId), disposition: 'redirected' });
	expect(await state()).toEqual({ isWaiting: true, isLate: true, isPromiseLate: false });

	isNow('2026-11-26');
	await lead.answer.give(weWill(themeId));
	expect(await state()).toEqual({ isWaiting: false, isLate: false, isPromiseLate: false });

	isNow('2026-12-21');
	expect(await state()).toEqual({ isWaiting: false, isLate: false, isPromiseLate: true });
});

test('coordinators read the same list, of both forums, and nothing in it is theirs to answer', async () => {
	const themeId = await scene.aSentTheme();

	for (const coordinator of [scene.coordinator, scene.otherCoordinator]) {
		const { waiting, answered } = await coordinator.answer.list();
		expect(waiting.map((row) => row.themeId)).toContain(themeId);
		expect([...waiting, ...answered].flatMap(({ open }) => open)).toEqual([]);
	}
});

test('a board reader and an administrator have no list of answers', async () => {
	for (const role of ['board reader', 'administrator'] as const) {
		expect((await refusal((await scene.person(role)).answer.list())).code).toBe('FORBIDDEN');
	}
});
