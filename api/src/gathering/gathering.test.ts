import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { limits } from '../limit/limits.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let coordinator: Awaited<ReturnType<Scene['person']>>;
beforeAll(async () => {
	scene = await makeScene('gathering');
	coordinator = await scene.person('coordinator', { forum: 'youth' });
});
afterAll(() => scene.close());
beforeEach(() => {
	scene.time.now = new Date('2026-11-25T10:00:00Z');
});

const aSession = (more: { expected?: number; askId?: string } = {}) =>
	coordinator.gathering.make({
		name: 'Tuesday group',
		happensOn: '2026-11-25',
		closesAt: '15:30',
		expected: 12,
		...more
	});

async function sendFrom(place: string, gathering?: string): Promise<string> {
	const sent = await scene.sealed({ ...(gathering && { gathering }) });
	await scene.callerOf(place).submission.send(sent);
	return sent.receipt;
}

test('a session has three picture-words for its code, and whoever has them learns what it is', async () => {
	const { code } = await aSession();

	expect(code).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
	const found = await scene.contributor.gathering.join({
		code: ` ${code.toUpperCase().replaceAll('-', ' ')} `
	});
	expect(found).toMatchObject({
		code,
		name: 'Tuesday group',
		serves: 'young person',
		isOpen: true,
		ask: null
	});
	expect(found).not.toHaveProperty('expected');
});

test('wrong codes are told kindly, and after many nobody at that place can try more', async () => {
	const fisher = scene.callerOf('a fisher');
	const { code } = await aSession();
	const { most } = limits['wrong gathering code from one place'];
	for (let each = 0; each < most; each++) {
		expect(await refusal(fisher.gathering.join({ code: `not-a-code${each}` }))).toMatchObject({
			code: 'NOT_FOUND'
		});
	}
	expect(await refusal(fisher.gathering.join({ code }))).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
	await expect(scene.callerOf('the room').gathering.join({ code })).resolves.toMatchObject({ code });
});

describe('a class behind one address whose place has sent its most', () => {
	async function aFullPlace(place: string) {
		const { most } = limits['send from one place'];
		for (let each = 0; each < most; each++) scene.services.limiter.spend('send from one place', place);
		expect(await refusal(sendFrom(place))).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
	}

	test('of twelve, all twelve get through with the code, and three who begin again', async () => {
		const { id, code } = await aSession({ expected: 12 });
		await aFullPlace('a school');
		for (let each = 0; each < 15; each++) await sendFrom('a school', code);
		expect(await refusal(sendFrom('a school', code))).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
		const list = await coordinator.gathering.list();
		expect(list.find((session) => session.id === id)).toMatchObject({ answers: 15, expected: 12 });
	});

	test('a code that is not one opens nothing', async () => {
		await aFullPlace('a flat');
		expect(await refusal(sendFrom('a flat', 'no-such-code'))).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
	});

	test('after the session has closed the code opens nothing more', async () => {
		const { code } = await aSession();
		await aFullPlace('a hall');
		scene.time.now = new Date('2026-11-25T15:30:00Z');
		for (let each = 0; each < limits['send from one place'].most; each++)
			scene.services.limiter.count('send from one place', 'a hall');
		expect(await refusal(sendFrom('a hall', code))).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
	});
});

test('what is sent in a session is not counted against the place it is in', async () => {
	const { code } = await aSession({ expected: 500 });
	for (let each = 0; each < limits['send from one place'].most + 1; each++) await sendFrom('a college', code);
	await expect(sendFrom('a college')).resolves.toMatch(/^[0-9a-f]{64}$/);
}, 120_000);

test('what was written without signal in a session, and sent after it, still belongs to it', async () => {
	const { code } = await aSession();
	scene.time.now = new Date('2026-11-25T18:00:00Z');
	const receipt = await sendFrom('home', code);
	expect(await scene.contributor.submission.track({ receipt })).toMatchObject({ gathering: 'Tuesday group' });
});

test('a coordinator closes a session early, and writes down how many were there', async () => {
	const { id, code } = await aSession();
	await coordinator.gathering.close({ id });
	expect(await scene.contributor.gathering.join({ code })).toMatchObject({ isOpen: false });
	await coordinator.gathering.count({ id, headCount: 11 });
	const list = await coordinator.gathering.list();
	expect(list.find((session) => session.id === id)).toMatchObject({ isOpen: false, headCount: 11 });
});

test('a session of another forum is not found, and its ask cannot be borrowed', async () => {
	const { id } = await aSession();
	const other = await scene.person('coordinator', { forum: 'parent-carer' });
	expect(await refusal(other.gathering.read({ id }))).toMatchObject({ code: 'NOT_FOUND' });
	expect(await refusal(other.gathering.close({ id }))).toMatchObject({ code: 'NOT_FOUND' });
	expect(await refusal(other.gathering.count({ id, headCount: 1 }))).toMatchObject({ code: 'NOT_FOUND' });
	const { id: askId } = await other.ask.make({
		title: 'Another forum asks',
		intro: 'Words',
		easyRead: 'Words',
		areas: [],
		opensOn: '2026-11-20',
		closesOn: '2026-11-30'
	});
	expect(await refusal(aSession({ askId }))).toMatchObject({ code: 'NOT_FOUND' });
});

test('a session that would be over already is refused with a sentence', async () => {
	const attempt = coordinator.gathering.make({
		name: 'Yesterday',
		happensOn: '2026-11-24',
		closesAt: '15:30',
		expected: 3
	});
	expect(await refusal(attempt)).toMatchObject({
		message: 'This is over already. Choose a later day or time.'
	});
});
