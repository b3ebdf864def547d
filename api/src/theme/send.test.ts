import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../testing/scene.ts';
import { makeThemeScene, type ThemeScene } from '../testing/theme-scene.ts';

let scene: ThemeScene;
beforeAll(async () => {
	scene = await makeThemeScene('theme_send');
});
afterAll(() => scene.close());

async function asRead(id: string) {
	const theme = await scene.coordinator.theme.read({ id });
	if (theme.view !== 'forum') throw new Error('It is read as another forum’s');
	return theme;
}

test('a theme is sent once it has a voice behind it and its Easy Read twin', async () => {
	const { id } = await scene.coordinator.theme.create({
		sentence: 'Not ready',
		easyRead: '',
		areas: [scene.areas[0]!]
	});
	const send = () => scene.coordinator.theme.send({ id, groups: [scene.groupId] });
	const edit = (easyRead: string, version: number) =>
		scene.coordinator.theme.edit({ id, version, sentence: 'Not ready', easyRead, areas: [scene.areas[0]!] });

	expect((await refusal(send())).message).toContain('Easy Read');
	await edit('It is not ready.', 1);
	expect((await refusal(send())).message).toContain('at least one submission');
	const submission = await scene.anAcceptedSubmission();
	await scene.coordinator.theme.gather({ id, add: [submission.id], remove: [] });

	expect(await send()).toMatchObject({ id, sentOn: '2026-11-25' });
	expect(await asRead(id)).toMatchObject({
		clock: { daysWaited: 0, dueOn: '2027-01-20', isWaiting: true, isLate: false },
		groups: [{ id: scene.groupId }]
	});
	expect((await refusal(edit('', 2))).message).toContain('keeps its Easy Read words');
	expect((await refusal(scene.coordinator.theme.gather({ id, add: [], remove: [submission.id] }))).code).toBe(
		'CONFLICT'
	);
	expect((await asRead(id)).evidence).toHaveLength(1);
});

test('a voice that is no longer accepted does not carry a theme out', async () => {
	const submission = await scene.anAcceptedSubmission();
	const id = await scene.aThemeWith([submission]);
	await scene.isNoLongerAccepted(submission.id);

	const refused = await refusal(scene.coordinator.theme.send({ id, groups: [scene.groupId] }));

	expect(refused.message).toContain('at least one submission');
	expect((await asRead(id)).evidence).toEqual([]);
});

test('a theme goes to groups that can answer, and to no committee or forum', async () => {
	const id = await scene.aThemeWith([await scene.anAcceptedSubmission()]);

	for (const key of ['hosc', 'send-youth-forum', 'occ']) {
		const refused = await refusal(scene.coordinator.theme.send({ id, groups: [await scene.groupIdOf(key)] }));
		expect(refused.code).toBe('BAD_REQUEST');
	}
	const choices = await scene.coordinator.theme.groupChoices();
	expect(choices.map(({ kind }) => kind)).toEqual(
		expect.arrayContaining(['task and finish', 'delivery group', 'board'])
	);
	expect(choices.filter(({ kind }) => kind === 'committee' || kind === 'forum group')).toEqual([]);
	expect((await refusal(scene.coordinator.theme.send({ id, groups: [] }))).code).toBe('BAD_REQUEST');
});

test('sent to one group more, a theme keeps the day it was first sent', async () => {
	const id = await scene.aSentTheme();
	scene.time.now = new Date('2026-11-30T10:00:00Z');

	const { sentOn } = await scene.coordinator.theme.send({
		id,
		groups: [scene.groupId, await scene.groupIdOf('siab')]
	});

	scene.time.now = new Date('2026-11-25T10:00:00Z');
	expect(sentOn).toBe('2026-11-25');
	const theme = await asRead(id);
	expect(theme.sentOn).toBe('2026-11-25');
	expect(theme.groups).toHaveLength(2);
});
