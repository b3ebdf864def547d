import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { jobs } from '../job/jobs.ts';
import { aClaimedSubmission, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';
import { tellDesk } from './tell.ts';

type Mail = { to: string; subject: string; text: string };

let scene: Scene;
let amina: Coordinator;
let letters: Mail[];
beforeAll(async () => {
	scene = await makeScene('digest');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
});
beforeEach(async () => {
	scene.time.now = new Date('2026-11-25T08:00:00Z');
	letters = [];
	await scene.owner.deleteFrom('submission').execute();
	await scene.owner.deleteFrom('digest').execute();
	await scene.owner.deleteFrom('digestTold').execute();
	await amina.digest.change({ wants: true });
});
afterAll(() => scene.close());

const send = async (mail: Mail) => void letters.push(mail);
const tell = () => tellDesk({ ...scene.services, mailer: { send } });

test('what came at any time makes one digest at eight and one at four, with counts and ages alone', async () => {
	const { id } = await scene.aSubmission({ story: 'CANARY, I want to die' });
	await scene.aSubmission({ story: 'CANARY was fine' });
	await scene.owner
		.updateTable('submission')
		.set({ receivedOn: '2026-11-22' })
		.where('id', '=', id)
		.execute();

	await tell();
	await tell();
	scene.time.now = new Date('2026-11-25T16:00:00Z');
	await tell();

	expect(letters).toHaveLength(2);
	expect(letters[0]!.subject).toBe('What waits');
	expect(letters[0]!.text).toBe(
		'2 wait to be read. The oldest is 3 days old.\n1 to read first.\n\nOpen Said & Done to see it.\n'
	);
	expect(JSON.stringify(letters)).not.toMatch(/CANARY|https?:|Youth|danger/i);
	expect(jobs['tell-desk'].cron).toBe('0 8,16 * * *');
});

test('what nobody has read for 20 days is said', async () => {
	const { id } = await scene.aSubmission();
	await scene.owner
		.updateTable('submission')
		.set({ receivedOn: '2026-11-05' })
		.where('id', '=', id)
		.execute();

	await tell();

	expect(letters[0]!.text).toContain('The oldest is 20 days old.\n1 not read for 20 days or more.');
});

test('only coordinators who want it are told, and not when nothing waits', async () => {
	await tell();
	expect(letters).toEqual([]);

	scene.time.now = new Date('2026-11-25T16:00:00Z');
	await scene.aSubmission();
	await tell();
	expect(letters).toHaveLength(1);

	await amina.digest.change({ wants: false });
	scene.time.now = new Date('2026-11-26T08:00:00Z');
	await tell();
	expect(letters).toHaveLength(1);
});

test('whoever works for two forums gets one e-mail with both', async () => {
	await amina.digest.change({ wants: false });
	const both = await scene.person('coordinator', { forum: 'youth' });
	const forumId = await scene.forumIdOf('parent-carer');
	await scene.owner.insertInto('personForum').values({ personId: both.actor.id, forumId }).execute();
	await both.digest.change({ wants: true });
	await scene.aSubmission();
	await scene.aSubmission({ contributor: 'parent carer' });

	await tell();

	expect(letters).toHaveLength(1);
	expect(letters[0]!.text.match(/1 waits to be read/g)).toHaveLength(2);
	await both.digest.change({ wants: false });
});

test('what waits for a second reader and who answered a question is counted', async () => {
	const risky = await aClaimedSubmission(scene, amina, { story: 'I want to die' });
	await amina.moderation.recommend({ id: risky.id, version: 1, decision: 'accept' });
	const asked = await aClaimedSubmission(scene, amina, { story: 'It was fine' });
	await amina.moderation.decide({ id: asked.id, version: 1, decision: 'hold', question: 'Which one?' });
	await scene.contributor.message.write({ receipt: asked.receipt, kind: 'message', body: 'That one' });

	await tell();

	expect(letters[0]!.text).toContain(
		'1 needs a second reader.\n1 person has answered a question.\n1 message waits.'
	);
});

test('with no mail server it is kept for the desk to read', async () => {
	await scene.aSubmission();

	await tellDesk(scene.services);

	expect(await amina.digest.read()).toEqual({
		wants: true,
		canMail: false,
		latest: [{ day: '2026-11-25', part: 'morning', says: ['1 waits to be read. The oldest came today.'] }]
	});
});

test('one that could not be sent says so without the address, and is not marked as told', async () => {
	await scene.aSubmission();
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const refuse = () => Promise.reject(new Error('No room for amina@example.org'));

	await tellDesk({ ...scene.services, mailer: { send: refuse } });

	expect(said.mock.calls.flat().join()).not.toContain('@');
	said.mockRestore();
	await tell();
	expect(letters).toHaveLength(1);
});

test('nobody but a coordinator has one, and nobody sees another forum’s', async () => {
	await scene.aSubmission();
	await tell();
	const cara = await scene.person('coordinator', { forum: 'parent-carer' });

	expect((await cara.digest.read()).latest[0]!.says).toEqual(['Nothing waits to be read.']);
	for (const role of ['theme lead', 'administrator', 'safeguarding lead'] as const) {
		const person = await scene.person(role, { forum: 'youth' });
		expect((await refusal(person.digest.read())).code).toBe('FORBIDDEN');
		expect((await refusal(person.digest.change({ wants: true }))).code).toBe('FORBIDDEN');
	}
});
