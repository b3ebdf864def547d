import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ModerationLane } from '@sd/shared/moderation';
import { aClaimedSubmission, anAcceptedSubmission, minutesPass, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
beforeAll(async () => {
	scene = await makeScene('moderation_queue');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
});
beforeEach(async () => {
	minutesPass(scene, 61);
	await scene.owner.deleteFrom('submission').execute();
});
afterAll(() => scene.close());

async function arrivedOn(id: string, receivedOn: string): Promise<void> {
	await scene.owner.updateTable('submission').set({ receivedOn }).where('id', '=', id).execute();
}

test('the most worrying come first, and among them those that have waited longest', async () => {
	const calm = await scene.aSubmission({ story: 'It was fine' });
	const old = await scene.aSubmission({ story: 'It was fine' });
	const danger = await scene.aSubmission({ story: 'I want to die' });
	await arrivedOn(old.id, '2026-11-20');

	const { items, next } = await amina.moderation.queue({});

	expect(items.map(({ id }) => id)).toEqual([danger.id, old.id, calm.id]);
	expect(items.map(({ worry }) => worry)).toEqual(['may be in danger', null, null]);
	expect(items.map(({ daysWaiting }) => daysWaiting)).toEqual([0, 5, 0]);
	expect(next).toBeNull();
});

test('no words are in the list, only whether there are any', async () => {
	await scene.aSubmission({ story: 'CANARY' });
	await scene.aSubmission({ mode: 'pictures', story: undefined });

	const queue = await amina.moderation.queue({});

	expect(JSON.stringify(queue)).not.toMatch(/CANARY|v1\.k1|[sS]ealed|[rR]eceiptHash/);
	expect(queue.items.map(({ lengthInWords }) => lengthInWords).toSorted()).toEqual([
		'pictures only',
		'words'
	]);
	expect(queue.items[0]!.areas).toHaveLength(1);
});

test('a page holds 25, and the pages together hold each one once, whatever is decided between', async () => {
	for (let sent = 0; sent < 52; sent++)
		await scene.aSubmission({ story: sent % 10 ? 'It was fine' : 'I want to die' });

	const first = await amina.moderation.queue({});
	await aDecision(first.items[24]!.id);
	const second = await amina.moderation.queue({ after: first.next! });
	const third = await amina.moderation.queue({ after: second.next! });

	expect([first, second, third].map(({ items }) => items.length)).toEqual([25, 25, 2]);
	expect(new Set([first, second, third].flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(52);
	expect(third.next).toBeNull();
	expect(first.items.filter(({ worry }) => worry === 'may be in danger')).toHaveLength(6);
});

async function aDecision(id: string): Promise<void> {
	await amina.moderation.claim({ id });
	await amina.moderation.decide({ id, version: 1, decision: 'accept' });
}

test('a place in the list that cannot be is refused with what to do', async () => {
	for (const after of [
		'2',
		'0.0.2026-02-31.f47ac10b-58cc-4372-a567-0e02b2c3d479',
		'0.0.2026-11-25.------------------------------------'
	]) {
		expect(await refusal(amina.moderation.queue({ after }))).toEqual({
			code: 'BAD_REQUEST',
			message: expect.stringContaining('Go back to the first page')
		});
	}
	expect((await refusal(amina.moderation.settled({ after: 'x' }))).code).toBe('BAD_REQUEST');
});

test('each lane shows its own, and counts it', async () => {
	const free = await scene.aSubmission({ story: 'It was fine' });
	const mine = await aClaimedSubmission(scene, amina, { story: 'It was fine' });
	const danger = await aClaimedSubmission(scene, ben, { story: 'I want to die' });
	const held = await aClaimedSubmission(scene, ben, { story: 'It was fine' });
	await ben.moderation.decide({ id: held.id, version: 1, decision: 'hold' });
	await anAcceptedSubmission(scene, ben, { story: 'It was fine' });
	const asked = await aClaimedSubmission(scene, ben, { story: 'It was fine' });
	await ben.moderation.decide({ id: asked.id, version: 1, decision: 'hold', question: 'Which clinic?' });
	const lane = async (name: ModerationLane) =>
		(await amina.moderation.queue({ lane: name })).items.map(({ id }) => id);

	expect(await lane('mine')).toEqual([mine.id]);
	expect(await lane('second')).toEqual([held.id]);
	expect(await lane('returned')).toEqual([asked.id]);
	expect(await lane('risky')).toEqual([danger.id]);
	expect(await lane('new')).toEqual([free.id]);
	expect(new Set(await lane('all'))).toEqual(new Set([free.id, mine.id, danger.id, held.id, asked.id]));
	expect((await amina.moderation.queue({})).counts).toEqual({
		waiting: 5,
		risky: 1,
		new: 1,
		mine: 1,
		second: 1,
		returned: 1,
		answered: 0,
		doneToday: 1,
		oldestDays: 0,
		late: 0,
		tooLate: 0
	});
});

test('whose it is now is shown, and is over when its time is', async () => {
	await aClaimedSubmission(scene, ben);
	const until = new Date(scene.time.now.getTime() + 20 * 60_000).toISOString();

	expect((await amina.moderation.queue({})).items[0]!.claim).toEqual({ by: 'Ben', until, isMine: false });
	minutesPass(scene, 20);
	expect((await amina.moderation.queue({})).items[0]!.claim).toBeNull();
	expect((await ben.moderation.queue({})).counts.mine).toBe(0);
});

const nothing = {
	waiting: 0,
	risky: 0,
	new: 0,
	mine: 0,
	second: 0,
	returned: 0,
	answered: 0,
	doneToday: 0,
	oldestDays: 0,
	late: 0,
	tooLate: 0
};

test('what waits is counted beside what was promised', async () => {
	const { id } = await scene.aSubmission({ wantsHelp: true });
	await arrivedOn(id, '2026-11-10');

	expect(await amina.moderation.waits()).toEqual({
		...nothing,
		waiting: 1,
		risky: 1,
		new: 1,
		oldestDays: 15,
		late: 1,
		tooLate: 0,
		promisedDays: 7
	});
});

test('nothing waits, and nothing is old', async () => {
	expect(await amina.moderation.queue({})).toEqual({
		items: [],
		next: null,
		counts: nothing
	});
});

test('whoever answered a question comes first among those who were asked', async () => {
	const old = await aClaimedSubmission(scene, ben, { story: 'It was fine' });
	const danger = await aClaimedSubmission(scene, ben, { story: 'I want to die' });
	const answered = await aClaimedSubmission(scene, ben, { story: 'It was fine' });
	for (const { id } of [old, danger, answered]) {
		await ben.moderation.decide({ id, version: 1, decision: 'hold', question: 'Which clinic?' });
	}
	await arrivedOn(old.id, '2026-11-01');
	await scene.contributor.message.write({ receipt: answered.receipt, kind: 'message', body: 'The new one' });

	const { items, counts } = await amina.moderation.queue({ lane: 'returned' });

	expect(items.map(({ id }) => id)).toEqual([answered.id, danger.id, old.id]);
	expect(items.map(({ isAnswered }) => isAnswered)).toEqual([true, false, false]);
	expect(counts).toMatchObject({ returned: 3, answered: 1 });
});

test('those who were asked come in pages that hold each one once, the answered first', async () => {
	const sent: { id: string; receipt: string }[] = [];
	for (let each = 0; each < 27; each++)
		sent.push(await aClaimedSubmission(scene, ben, { story: 'It was fine' }));
	for (const { id } of sent) {
		await ben.moderation.decide({ id, version: 1, decision: 'hold', question: 'Which clinic?' });
	}
	for (const { receipt } of sent.slice(0, 2)) {
		await scene.contributor.message.write({ receipt, kind: 'message', body: 'The new one' });
	}

	const first = await amina.moderation.queue({ lane: 'returned' });
	const second = await amina.moderation.queue({ lane: 'returned', after: first.next! });

	expect(first.items.map(({ isAnswered }) => isAnswered).indexOf(false)).toBe(2);
	expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(27);
	expect(second.next).toBeNull();
});

test('what was decided yesterday is not among what was done today', async () => {
	await anAcceptedSubmission(scene, amina);
	minutesPass(scene, 24 * 60);
	const now = await anAcceptedSubmission(scene, amina);

	expect((await amina.moderation.settled({ isToday: true })).items.map(({ id }) => id)).toEqual([now.id]);
	expect((await amina.moderation.settled({})).items).toHaveLength(2);
	expect((await amina.moderation.waits()).doneToday).toBe(1);
});

test('a part of the list that there is not is refused with what to do', async () => {
	expect(await refusal(amina.moderation.queue({ lane: 'held' as ModerationLane }))).toEqual({
		code: 'BAD_REQUEST',
		message: expect.stringContaining('Choose a part of the list')
	});
});

test('what is settled is listed by its last decision, the newest first', async () => {
	const first = await anAcceptedSubmission(scene, amina);
	minutesPass(scene, 1);
	const second = await anAcceptedSubmission(scene, ben);
	minutesPass(scene, 1);
	const reopened = await anAcceptedSubmission(scene, ben);
	await amina.moderation.decide({ ...pick(reopened), decision: 'reopen' });
	minutesPass(scene, 1);
	await amina.moderation.decide({ ...pick(first), decision: 'reopen' });
	minutesPass(scene, 1);
	await amina.moderation.claim({ id: first.id });
	await amina.moderation.decide({ id: first.id, version: first.version + 1, decision: 'accept' });

	const { items } = await amina.moderation.settled({});

	expect(items.map(({ id }) => id)).toEqual([first.id, second.id]);
	expect(items).toMatchObject([
		{ by: 'Amina', isMine: true, decision: 'accept', status: 'accepted', version: 4, open: ['reopen'] },
		{ by: 'Ben', isMine: false, version: 2 }
	]);
});

const pick = ({ id, version }: { id: string; version: number }) => ({ id, version });

test('what is settled comes in pages that hold each one once', async () => {
	for (let decided = 0; decided < 27; decided++) await anAcceptedSubmission(scene, amina);

	const first = await amina.moderation.settled({});
	const second = await amina.moderation.settled({ after: first.next! });

	expect([first.items.length, second.items.length]).toEqual([25, 2]);
	expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(27);
	expect(second.next).toBeNull();
});
