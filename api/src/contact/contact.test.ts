import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClaimedSubmission, minutesPass, type Coordinator } from '../testing/desk.ts';
import { inARealPlace } from '../testing/real-place.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
beforeAll(async () => {
	scene = await makeScene('contact');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
});
afterAll(() => scene.close());

const email = { how: 'email', address: 'me@example.org' } as const;
const phone = { how: 'phone', address: '01865 000000' } as const;
const sets = (
	receipt: string,
	contact: typeof email | typeof phone,
	wants: { wantsMail?: boolean; wantsReply?: boolean } = {}
) => scene.contributor.contact.set({ receipt, contact, wantsMail: false, wantsReply: false, ...wants });

test('a contact is added, changed and taken away with the receipt, and is locked where it is kept', async () => {
	const { id, receipt } = await scene.aSubmission();
	const shown = async () => (await scene.contributor.submission.track({ receipt })).contact;

	await sets(receipt, email, { wantsMail: true });
	expect(await shown()).toEqual({ ...email, wantsMail: true, wantsReply: false });
	const kept = await scene.owner
		.selectFrom('contact')
		.selectAll()
		.where('submissionId', '=', id)
		.executeTakeFirstOrThrow();
	expect(JSON.stringify(kept)).not.toContain('example.org');

	await sets(receipt, phone, { wantsReply: true });
	expect(await shown()).toEqual({ ...phone, wantsMail: false, wantsReply: true });

	await scene.contributor.contact.remove({ receipt });
	expect(await shown()).toBeNull();
});

test('it is asked what the contact is for, and an e-mail cannot go to a phone', async () => {
	const { receipt } = await scene.aSubmission();

	expect((await refusal(sets(receipt, email))).code).toBe('BAD_REQUEST');
	expect((await refusal(sets(receipt, phone, { wantsMail: true }))).code).toBe('BAD_REQUEST');
	expect((await scene.contributor.submission.track({ receipt })).contact).toBeNull();
});

test('who is working on it looks it up if an answer is wanted, and each look leaves one row', async () => {
	const { id, receipt } = await aClaimedSubmission(scene, amina);
	await sets(receipt, email, { wantsReply: true });

	expect(await amina.contact.read({ id })).toEqual({ id, ...email });
	await amina.contact.read({ id });

	const rows = await scene.owner
		.selectFrom('audit')
		.select(['action', 'outcome'])
		.where('objectId', '=', id)
		.where('action', '=', 'contact.read')
		.execute();
	expect(rows).toEqual([
		{ action: 'contact.read', outcome: 'done' },
		{ action: 'contact.read', outcome: 'done' }
	]);
	expect((await amina.moderation.read({ id })).contact).toEqual({ how: 'email', mayRead: true });
});

test('nobody looks it up who is not working on it, or when only an e-mail about news was asked for', async () => {
	const { id, receipt } = await aClaimedSubmission(scene, amina);
	expect((await refusal(amina.contact.read({ id }))).code).toBe('NOT_FOUND');
	await sets(receipt, email, { wantsMail: true });
	expect((await refusal(amina.contact.read({ id }))).message).toContain('only to hear that something is new');
	expect((await amina.moderation.read({ id })).contact).toEqual({ how: 'email', mayRead: false });

	await sets(receipt, email, { wantsMail: true, wantsReply: true });
	expect((await refusal(ben.contact.read({ id }))).code).toBe('CONFLICT');
	const parents = await scene.person('coordinator', { forum: 'parent-carer' });
	expect((await refusal(parents.contact.read({ id }))).code).toBe('NOT_FOUND');
	minutesPass(scene, 21);
	expect((await refusal(amina.contact.read({ id }))).code).toBe('CONFLICT');

	await amina.moderation.claim({ id });
	await amina.moderation.decide({ id, version: 1, decision: 'accept' });
	expect((await refusal(amina.contact.read({ id }))).code).toBe('CONFLICT');
});

test('somebody who asked for help is looked up, whatever else they ticked', async () => {
	const { id, receipt } = await aClaimedSubmission(scene, amina, { wantsHelp: true });
	await sets(receipt, email, { wantsMail: true });

	expect(await amina.contact.read({ id })).toEqual({ id, ...email });
});

test('where people are real, it is shown to nobody who has not shown in the last five minutes that it is them', async () => {
	const { id, receipt } = await aClaimedSubmission(scene, amina);
	await sets(receipt, email, { wantsReply: true });
	const readsAfter = (minutes: number | null) =>
		inARealPlace(scene, amina.actor, minutes).contact.read({ id });

	for (const minutes of [null, 5.1]) {
		expect(await refusal(readsAfter(minutes))).toEqual({
			code: 'PRECONDITION_FAILED',
			message: 'Show first that it is you. Then press the button again.'
		});
	}
	expect(await readsAfter(5)).toEqual({ id, ...email });
	const { length } = await scene.owner
		.selectFrom('audit')
		.select('action')
		.where('objectId', '=', id)
		.where('action', '=', 'contact.read')
		.execute();
	expect(length).toBe(1);
});
