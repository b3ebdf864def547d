import type { ChangeSubmission } from '@sd/shared/submission';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClaimedSubmission, anAcceptedSubmission, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let areas: string[];
beforeAll(async () => {
	scene = await makeScene('submission_change');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	areas = await scene.areaIds();
});
afterAll(() => scene.close());

const wish = (receipt: string, changed: Partial<ChangeSubmission> = {}): ChangeSubmission => ({
	receipt,
	version: 1,
	feeling: 'ok',
	story: 'They did tell us, one day before',
	better: 'A week before',
	consent: 'own words',
	areas: [areas[2]!],
	isUnsureOfArea: false,
	...changed
});

const change = (wished: ChangeSubmission) => scene.contributor.submission.change(wished);
const track = (receipt: string) => scene.contributor.submission.track({ receipt });

test('what was told can be changed until somebody has decided: words, face, yes or no, and what it is about', async () => {
	const { receipt } = await scene.aSubmission();

	await change(wish(receipt));

	expect(await track(receipt)).toMatchObject({
		story: 'They did tell us, one day before',
		better: 'A week before',
		feeling: 'ok',
		consent: 'own words',
		areas: [{ id: areas[2] }],
		version: 2,
		changedOn: '2026-11-25',
		canChange: true
	});
});

test('the changed words are not in the database as anybody could read them', async () => {
	const { id, receipt } = await scene.aSubmission();
	await change(wish(receipt, { story: 'CANARY changed', better: 'CANARY wish' }));

	const row = await scene.owner
		.selectFrom('submission')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirstOrThrow();

	expect(JSON.stringify(row)).not.toContain('CANARY');
});

test('who has it open loses it, with what was hidden, and is told that it was changed', async () => {
	const { id, receipt } = await aClaimedSubmission(scene, amina, { story: 'Oliver waited' });
	const { version } = await amina.moderation.redact({
		id,
		field: 'story',
		startsAt: 0,
		endsAt: 6,
		kind: 'name'
	});

	await change(wish(receipt, { version }));

	expect(await refusal(amina.moderation.decide({ id, version, decision: 'accept' }))).toEqual({
		code: 'CONFLICT',
		message: 'Something was changed after you opened this one. Look at it again, then decide.'
	});
	expect((await amina.moderation.read({ id })).claim).toBeNull();
	await amina.moderation.claim({ id });
	expect((await amina.moderation.read({ id })).words).toMatchObject({
		story: 'They did tell us, one day before',
		redactions: []
	});
});

test('the same is said of one that was held before it was changed', async () => {
	const { id, receipt } = await aClaimedSubmission(scene, amina);
	const { version } = await amina.moderation.decide({ id, version: 1, decision: 'hold' });
	await amina.moderation.claim({ id });

	await change(wish(receipt, { version }));

	const { message } = await refusal(amina.moderation.decide({ id, version, decision: 'accept' }));
	expect(message).toBe('Something was changed after you opened this one. Look at it again, then decide.');
});

test('a change and a decision at the same moment: one of them holds, and the other is refused', async () => {
	for (let round = 0; round < 8; round++) {
		const { id, receipt } = await aClaimedSubmission(scene, amina);

		const [changed, decided] = await Promise.allSettled([
			change(wish(receipt)),
			amina.moderation.decide({ id, version: 1, decision: 'accept' })
		]);

		expect([changed.status, decided.status].toSorted()).toEqual(['fulfilled', 'rejected']);
		const { status, story } = await track(receipt);
		expect(status === 'accepted').toBe(decided.status === 'fulfilled');
		expect(story === 'They did tell us, one day before').toBe(changed.status === 'fulfilled');
	}
});

test('once somebody has decided it stays as it is, and says what can be done instead', async () => {
	const { receipt, version } = await anAcceptedSubmission(scene, amina);

	expect(await refusal(change(wish(receipt, { version })))).toEqual({
		code: 'CONFLICT',
		message: 'Your forum has read it already. You can write to them here.'
	});
	expect(await track(receipt)).toMatchObject({ canChange: false, changedOn: null });
});

test('two changes of the same thing do not overwrite each other without a word', async () => {
	const { receipt } = await scene.aSubmission();
	await change(wish(receipt));

	expect(await refusal(change(wish(receipt, { story: 'Written on the other phone' })))).toEqual({
		code: 'CONFLICT',
		message: 'It was changed or read meanwhile. Look at it again, then change it.'
	});
});

test('how worrying it is, is worked out anew from the words, the face and the messages', async () => {
	const rank = async (id: string) =>
		(
			await scene.owner
				.selectFrom('submission')
				.select('worryRank')
				.where('id', '=', id)
				.executeTakeFirstOrThrow()
		).worryRank;
	const { id, receipt } = await scene.aSubmission({ story: 'I want to kill myself' });
	expect(await rank(id)).toBe(2);

	await change(wish(receipt));
	expect(await rank(id)).toBe(0);

	await scene.contributor.message.write({ receipt, kind: 'note', body: 'I want to kill myself' });
	await change(wish(receipt, { version: 2 }));
	expect(await rank(id)).toBe(2);

	const helped = await scene.aSubmission({ wantsHelp: true });
	await change(wish(helped.receipt));
	expect(await rank(helped.id)).toBe(2);
});

test('nothing at all is not a change: a face, words, or pictures that were answered', async () => {
	const empty = { feeling: undefined, story: undefined, better: undefined };
	const { receipt } = await scene.aSubmission();
	const inCards = await scene.aSubmission({ mode: 'pictures', cards: [{ card: 'noise', feeling: 'bad' }] });

	expect((await refusal(change(wish(receipt, empty)))).message).toBe('Pick a face or write something.');
	expect((await refusal(change(wish(receipt, { areas: [] })))).code).toBe('BAD_REQUEST');
	await change(wish(inCards.receipt, empty));
	expect(await track(inCards.receipt)).toMatchObject({ story: null, cards: [{ card: 'noise' }] });
});

test('sending the first words again after a change is still the same submission, and brings nothing back', async () => {
	const sent = await scene.sealed({});
	await scene.contributor.submission.send(sent);
	await change(wish(sent.receipt));

	expect((await scene.contributor.submission.send(sent)).state).toBe('stored');
	expect((await track(sent.receipt)).story).toBe('They did tell us, one day before');
});
