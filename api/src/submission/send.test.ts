import * as submissions from '@sd/db/submission';
import { isAnybodyWaiting } from '@sd/db/testing/waiting';
import { makeReceipt } from '@sd/shared/phone/receipt';
import { receiptOf, seal } from '@sd/shared/phone/sealing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('submission_send');
});
afterAll(() => scene.close());

async function rowsOf(key: string): Promise<number> {
	const rows = await scene.owner.selectFrom('submission').select('id').where('id', '=', key).execute();
	return rows.length;
}

test('what was sent can be read back with its receipt, and with nothing else', async () => {
	const { receipt } = await scene.aSubmission({ story: 'The taxi did not come, again' });

	const found = await scene.contributor.submission.track({ receipt });

	expect(found).toMatchObject({
		story: 'The taxi did not come, again',
		status: 'received',
		receivedOn: '2026-11-25'
	});
	const wrong = await refusal(scene.contributor.submission.track({ receipt: '0'.repeat(64) }));
	expect(wrong).toEqual({
		code: 'NOT_FOUND',
		message: 'We cannot find that. Check your six words and their order.'
	});
});

test('the same submission sent five times at once is one row and one acknowledgement', async () => {
	const sent = await scene.sealed({});

	const acknowledgements = await Promise.all(
		[1, 2, 3, 4, 5].map(() => scene.contributor.submission.send(sent))
	);

	expect(new Set(acknowledgements.map((each) => JSON.stringify(each))).size).toBe(1);
	expect(await rowsOf(sent.key)).toBe(1);
});

test('the same words sealed again under the same key, after a lost reply, are no second row', async () => {
	const first = await scene.sealed({ story: 'Once' });
	await scene.contributor.submission.send(first);

	const again = { ...(await scene.sealed({ story: 'Once' }, { key: first.key })), receipt: first.receipt };
	await scene.contributor.submission.send(again);

	expect(await rowsOf(first.key)).toBe(1);
});

test('other words under the same key are refused, and the first stay', async () => {
	const first = await scene.sealed({ story: 'First' });
	await scene.contributor.submission.send(first);

	const other = await refusal(
		scene.contributor.submission.send(await scene.sealed({ story: 'Second' }, { key: first.key }))
	);

	expect(other.code).toBe('CONFLICT');
	expect((await scene.contributor.submission.track({ receipt: first.receipt })).story).toBe('First');
});

test('a story of 5,000 letters is kept and one of 5,001 is refused with what to do', async () => {
	const longest = 'a'.repeat(5000);
	const { receipt } = await scene.aSubmission({ story: longest });
	expect((await scene.contributor.submission.track({ receipt })).story).toBe(longest);

	const refused = await refusal(
		scene.contributor.submission.send(await scene.sealed({ story: `${longest}a` }))
	);
	expect(refused.code).toBe('BAD_REQUEST');
});

test('what was sealed for one submission does not open as another', async () => {
	const sent = await scene.sealed({});

	const moved = await refusal(
		scene.contributor.submission.send({ ...sent, key: '3f1f8d4e-58d1-4a44-9f0e-2a8f2f3b7c11' })
	);

	expect(moved.code).toBe('UNPROCESSABLE_CONTENT');
});

test('one that was taken back looks as if it had never been, and a late repeat does not bring it back', async () => {
	const sent = await scene.sealed({});
	await scene.contributor.submission.send(sent);

	await scene.contributor.submission.withdraw({ receipt: sent.receipt });

	const never = await refusal(scene.contributor.submission.track({ receipt: 'f'.repeat(64) }));
	expect(await refusal(scene.contributor.submission.track({ receipt: sent.receipt }))).toEqual(never);
	expect((await scene.contributor.submission.send(sent)).state).toBe('gone');
	expect(await rowsOf(sent.key)).toBe(0);
});

test('one that is taken back while a late repeat is on its way stays gone', async () => {
	const { contributor, logins, owner, services } = scene;
	const sent = await scene.sealed({});
	await contributor.submission.send(sent);

	let repeat: ReturnType<typeof contributor.submission.send> | undefined;
	await logins.voice.transaction().execute(async (tx) => {
		await submissions.withdraw(tx, services.keys.hashReceipt(sent.receipt), '2026-11-25');
		repeat = contributor.submission.send(sent);
		await vi.waitFor(async () => expect(await isAnybodyWaiting(owner)).toBe(true), { timeout: 4000 });
	});

	expect((await repeat!).state).toBe('gone');
	expect(await rowsOf(sent.key)).toBe(0);
});

test('a place that is not on the list is not kept, whatever a phone sends', async () => {
	const { id } = await scene.aSubmission({ place: 'CANARY Smith, 4 Elm Road' });
	const known = await scene.aSubmission({ place: (await scene.contributor.submission.form()).places[0]! });
	const placeOf = (each: string) =>
		scene.owner.selectFrom('submission').select('place').where('id', '=', each).executeTakeFirstOrThrow();
	expect(await placeOf(id)).toEqual({ place: null });
	expect((await placeOf(known.id)).place).not.toBeNull();
});

test('the words are not in the database as anybody could read them', async () => {
	const { id } = await scene.aSubmission({ story: 'CANARY in the story', better: 'CANARY in the wish' });

	const row = await scene.owner
		.selectFrom('submission')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirstOrThrow();

	expect(JSON.stringify(row)).not.toContain('CANARY');
});

test('words moved to another row no longer open', async () => {
	const one = await scene.aSubmission({ story: 'One' });
	const two = await scene.aSubmission({ story: 'Two' });
	const { storySealed } = await scene.owner
		.selectFrom('submission')
		.select('storySealed')
		.where('id', '=', one.id)
		.executeTakeFirstOrThrow();
	await scene.owner.updateTable('submission').set({ storySealed }).where('id', '=', two.id).execute();

	await expect(scene.contributor.submission.track({ receipt: two.receipt })).rejects.toThrow();
});

test('cards, who chose, and a way to be reached are kept with it, and come back with the receipt alone', async () => {
	const { id, receipt } = await scene.aSubmission({
		mode: 'helped',
		teller: 'helper',
		cards: [
			{ card: 'noise', feeling: 'bad' },
			{ card: 'friends', feeling: 'good' }
		],
		chosenBy: { feeling: 'me', cards: 'together' },
		contact: { how: 'email', address: 'me@example.org' }
	});

	expect(await scene.contributor.submission.track({ receipt })).toMatchObject({
		cards: [
			{ card: 'friends', feeling: 'good' },
			{ card: 'noise', feeling: 'bad' }
		],
		chosenBy: { feeling: 'me', cards: 'together' },
		contact: { how: 'email', address: 'me@example.org', wantsMail: false }
	});
	const kept = await scene.owner
		.selectFrom('contact')
		.select('addressSealed')
		.where('submissionId', '=', id)
		.executeTakeFirstOrThrow();
	expect(kept.addressSealed).not.toContain('example');
});

test('a receipt that waited sealed on a phone works as its words do, and its sealed form opens nothing', async () => {
	const words = makeReceipt();
	const sent = await scene.sealed({ story: 'It waited all night' }, { words });
	const { intakeKey } = await scene.contributor.submission.form();
	const sealed = { ...sent, receipt: await seal(sent.receipt, intakeKey, receiptOf(sent.key)) };
	await scene.contributor.submission.send(sealed);
	await scene.contributor.submission.send(sealed);

	expect(await scene.contributor.submission.track({ receipt: sent.receipt })).toMatchObject({
		story: 'It waited all night'
	});
	expect(await refusal(scene.contributor.submission.track({ receipt: sealed.receipt }))).toMatchObject({
		code: 'BAD_REQUEST'
	});
	const borrowed = { ...(await scene.sealed({})), receipt: sealed.receipt };
	expect(await refusal(scene.contributor.submission.send(borrowed))).toMatchObject({
		message: expect.stringContaining('could not be opened') as string
	});
});
