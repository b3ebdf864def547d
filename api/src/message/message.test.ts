import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../limit/limits.ts';
import { aClaimedSubmission, anAcceptedSubmission, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
beforeAll(async () => {
	scene = await makeScene('message');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
});
afterAll(() => scene.close());

const track = (receipt: string) => scene.contributor.submission.track({ receipt });
const writes = (receipt: string, body: string, kind: 'message' | 'note' | 'not what I meant' = 'message') =>
	scene.contributor.message.write({ receipt, kind, body });

test('both sides write to each other, in order, and the contributor has no name in it', async () => {
	const { id, receipt } = await aClaimedSubmission(scene, amina);

	await amina.message.answer({ id, upTo: 0, body: 'Which bus was it?' });
	await writes(receipt, 'The number 8');
	await ben.message.answer({ id, upTo: 2, body: 'Thank you' });

	expect((await track(receipt)).messages).toMatchObject([
		{ sender: 'forum', body: 'Which bus was it?', sentOn: '2026-11-25' },
		{ sender: 'contributor', body: 'The number 8', isRead: true },
		{ sender: 'forum', body: 'Thank you' }
	]);
	expect(await amina.message.read({ id })).toMatchObject([
		{ position: 1, by: 'Amina', isMine: true },
		{ position: 2, by: null, sender: 'contributor' },
		{ position: 3, by: 'Ben', isMine: false }
	]);
	expect(JSON.stringify(await track(receipt))).not.toMatch(/Amina|Ben/);
});

test('what was said is not in the database as anybody could read it, and does not open in another row', async () => {
	const one = await scene.aSubmission();
	await writes(one.receipt, 'CANARY in a message');
	await amina.message.answer({ id: one.id, upTo: 0, body: 'CANARY in an answer' });

	const rows = await scene.owner
		.selectFrom('message')
		.selectAll()
		.where('submissionId', '=', one.id)
		.orderBy('position')
		.execute();
	expect(JSON.stringify(rows)).not.toContain('CANARY');

	await scene.owner
		.updateTable('message')
		.set({ bodySealed: rows[0]!.bodySealed })
		.where('id', '=', rows[1]!.id)
		.execute();
	await expect(track(one.receipt)).rejects.toThrow();
});

test('a new turn is new until the other side has seen it', async () => {
	const { id, receipt } = await scene.aSubmission();
	await amina.message.answer({ id, upTo: 0, body: 'Hello' });
	expect((await track(receipt)).messages[0]).toMatchObject({ isRead: false });

	await scene.contributor.message.seen({ receipt });

	expect((await track(receipt)).messages[0]).toMatchObject({ isRead: true });
});

test('what waits for the forum says who, and never what; reading or answering it takes it off the list', async () => {
	const first = await scene.aSubmission({ story: 'CANARY story' });
	await writes(first.receipt, 'CANARY body');
	await writes(first.receipt, 'And this');
	const mine = async () => (await amina.message.waiting()).find((row) => row.id === first.id);

	expect(await mine()).toMatchObject({ count: 2, daysWaiting: 0, worry: null, isMisunderstood: false });
	expect(JSON.stringify(await amina.message.waiting())).not.toContain('CANARY');

	await amina.message.markRead({ id: first.id, upTo: 1 });
	expect(await mine()).toMatchObject({ count: 1 });
	await amina.message.answer({ id: first.id, upTo: 2, body: 'Thank you' });
	expect(await mine()).toBeUndefined();
});

test('one that came while the coordinator was writing still waits after the answer', async () => {
	const { id, receipt } = await scene.aSubmission();
	await writes(receipt, 'First');
	await writes(receipt, 'Not seen yet');

	await amina.message.answer({ id, upTo: 1, body: 'To the first' });

	expect((await amina.message.waiting()).find((row) => row.id === id)).toMatchObject({ count: 1 });
});

test('"this is not what I meant" stands above what is only older, and danger above both', async () => {
	const plain = await scene.aSubmission();
	await writes(plain.receipt, 'Something to add', 'note');
	const misread = await anAcceptedSubmission(scene, amina);
	await writes(misread.receipt, 'You have it the wrong way round', 'not what I meant');
	const danger = await anAcceptedSubmission(scene, amina);
	await writes(danger.receipt, 'I want to kill myself');

	const order = (await amina.message.waiting()).map(({ id }) => id);
	const places = [danger, misread, plain].map(({ id }) => order.indexOf(id));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(await amina.message.waiting()).toContainEqual(
		expect.objectContaining({ id: danger.id, worry: 'may be in danger', status: 'accepted' })
	);
	expect(await amina.message.waits()).toMatchObject({ risky: 1, misunderstood: 1, promisedDays: 7 });
	expect(await track(danger.receipt)).toMatchObject({ status: 'accepted', showsHelp: true });
});

test('two who write at the same moment take turns, and neither is lost', async () => {
	const { id, receipt } = await scene.aSubmission();

	await Promise.all([
		writes(receipt, 'One'),
		writes(receipt, 'Two'),
		amina.message.answer({ id, upTo: 0, body: 'Three' }),
		ben.message.answer({ id, upTo: 0, body: 'Four' })
	]);

	const turns = await amina.message.read({ id });
	expect(turns.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
	expect(turns.map(({ body }) => body).toSorted()).toEqual(['Four', 'One', 'Three', 'Two']);
});

test('one can be held with a question, and the question reaches them', async () => {
	const { id, receipt } = await aClaimedSubmission(scene, amina);

	await amina.moderation.decide({ id, version: 1, decision: 'hold', question: 'Do you mean the bus?' });

	expect(await track(receipt)).toMatchObject({
		status: 'held',
		messages: [{ sender: 'forum', body: 'Do you mean the bus?' }]
	});
	const other = await aClaimedSubmission(scene, amina);
	const refused = await refusal(
		amina.moderation.decide({ id: other.id, version: 1, decision: 'accept', question: 'Really?' })
	);
	expect(refused.code).toBe('BAD_REQUEST');
	expect((await track(other.receipt)).messages).toEqual([]);
});

test('writing needs words, and does not need a claim; another forum sees and writes nothing', async () => {
	const { id, receipt } = await scene.aSubmission();
	await writes(receipt, 'Hello');
	const parents = await scene.person('coordinator', { forum: 'parent-carer' });

	expect((await refusal(writes(receipt, '  '))).code).toBe('BAD_REQUEST');
	expect((await refusal(amina.message.answer({ id, upTo: 0, body: '' }))).code).toBe('BAD_REQUEST');
	expect((await refusal(parents.message.read({ id }))).code).toBe('NOT_FOUND');
	expect((await refusal(parents.message.answer({ id, upTo: 0, body: 'Hello' }))).code).toBe('NOT_FOUND');
	expect((await refusal(parents.message.markRead({ id, upTo: 1 }))).code).toBe('NOT_FOUND');
	expect((await parents.message.waiting()).map((row) => row.id)).not.toContain(id);
	expect((await track(receipt)).messages).toMatchObject([{ isRead: false }]);
});

test('a flood under one receipt is stopped, and another receipt in the same room is not', async () => {
	const loud = await scene.aSubmission();
	const quiet = await scene.aSubmission();
	const { most } = limits['message with one receipt'];
	for (let at = 0; at < most; at++) await writes(loud.receipt, `Number ${at}`);

	expect((await refusal(writes(loud.receipt, 'One more'))).code).toBe('TOO_MANY_REQUESTS');
	await writes(quiet.receipt, 'Hello');
});
