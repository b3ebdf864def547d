import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { SMTPServer } from 'smtp-server';
import { jobs } from '../job/jobs.ts';
import { anAcceptedSubmission, minutesPass, type Coordinator } from '../testing/desk.ts';
import { makeThemeScene, type ThemeScene } from '../testing/theme-scene.ts';
import { makeMailer } from './mailer.ts';
import { neutralMail, tellContacts } from './tell.ts';

let scene: ThemeScene;
let amina: Coordinator;
let post: Awaited<ReturnType<typeof openPost>>;
beforeAll(async () => {
	scene = await makeThemeScene('contact_tell');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	post = await openPost();
});
afterAll(async () => {
	await post.close();
	await scene.close();
});
beforeEach(async () => {
	// Each begins the next day, with nobody to tell.
	minutesPass(scene, 24 * 60);
	await scene.owner.deleteFrom('contact').execute();
	post.letters.length = 0;
});
afterEach(() => vi.restoreAllMocks());

/** A mail server that keeps what it is given, and refuses while it is told to. */
async function openPost() {
	const letters: { to: string[]; raw: string }[] = [];
	const state = { isClosed: false };
	const server = new SMTPServer({
		disabledCommands: ['STARTTLS', 'AUTH'],
		logger: false,
		onRcptTo: (address, _, callback) =>
			callback(state.isClosed ? new Error(`No room for ${address.address}`) : null),
		onData(stream, session, callback) {
			let raw = '';
			stream.setEncoding('utf8').on('data', (part: string) => (raw += part));
			stream.on('end', () => {
				letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
				callback();
			});
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.server.address() as AddressInfo;
	return {
		letters,
		state,
		mailer: makeMailer({ url: `smtp://127.0.0.1:${port}`, from: 'hello@example.org' }),
		close: () => new Promise<void>((resolve) => server.close(resolve))
	};
}

const tell = () => tellContacts({ ...scene.services, mailer: post.mailer });

async function aReachable(address: string, wants = { wantsMail: true, wantsReply: false }) {
	const sent = await scene.aSubmission();
	await scene.contributor.contact.set({
		receipt: sent.receipt,
		contact: { how: 'email', address },
		...wants
	});
	return sent;
}

test('the e-mail says that something is new and nothing else: no name, no link, no word of what it is', async () => {
	const { id } = await aReachable('somebody@example.org');
	await amina.message.answer({ id, upTo: 0, body: 'CANARY question' });

	await tell();

	expect(post.letters.map(({ to }) => to)).toEqual([['somebody@example.org']]);
	const [head, body] = post.letters[0]!.raw.split('\r\n\r\n');
	expect(head).toContain(`Subject: ${neutralMail.subject}`);
	expect(head).toContain('From: hello@example.org');
	expect(body!.replace(/=\r\n/g, '').trim()).toBe(neutralMail.text.trim());
	expect(post.letters[0]!.raw).not.toMatch(/CANARY|https?:|forum|Youth/i);
});

test('a message, a decision and an answer that is public are news; nothing new is no e-mail', async () => {
	const asked = await aReachable('asked@example.org');
	const { receipt } = await anAcceptedSubmission(scene, amina);
	await aReachable('nothing@example.org');
	await scene.contributor.contact.set({
		receipt,
		contact: { how: 'email', address: 'seen@example.org' },
		wantsMail: true,
		wantsReply: false
	});
	const decided = await aReachable('decided@example.org');
	await amina.moderation.claim({ id: decided.id });
	await amina.moderation.decide({ id: decided.id, version: 1, decision: 'accept' });
	await amina.message.answer({ id: asked.id, upTo: 0, body: 'Hello' });
	const answered = await scene.anAcceptedSubmission();
	await scene.contributor.contact.set({
		receipt: answered.receipt,
		contact: { how: 'email', address: 'answered@example.org' },
		wantsMail: true,
		wantsReply: false
	});
	const themeId = await scene.aSentTheme({ submissions: [answered] });
	await scene.isAnsweredInPublic(themeId);

	await tell();

	expect(post.letters.flatMap(({ to }) => to).toSorted()).toEqual([
		'answered@example.org',
		'asked@example.org',
		'decided@example.org'
	]);
});

test('at most one e-mail a day, and none about what they have looked at', async () => {
	const { id, receipt } = await aReachable('once@example.org');
	await amina.message.answer({ id, upTo: 0, body: 'One' });
	await tell();
	await tell();
	await amina.message.answer({ id, upTo: 0, body: 'Two' });
	await tell();
	expect(post.letters).toHaveLength(1);

	minutesPass(scene, 24 * 60);
	await tell();
	expect(post.letters).toHaveLength(2);

	minutesPass(scene, 24 * 60);
	await amina.message.answer({ id, upTo: 0, body: 'Three' });
	await scene.contributor.message.seen({ receipt });
	await tell();
	expect(post.letters).toHaveLength(2);
});

test('whoever did not ask for e-mails gets none', async () => {
	const { id } = await aReachable('find-me@example.org', { wantsMail: false, wantsReply: true });
	await amina.message.answer({ id, upTo: 0, body: 'Hello' });

	await tell();

	expect(post.letters).toEqual([]);
});

test('one that could not go is tried again at the next time, and its address is in no log', async () => {
	const { id } = await aReachable('later@example.org');
	await amina.message.answer({ id, upTo: 0, body: 'Hello' });
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);

	post.state.isClosed = true;
	await tell();
	post.state.isClosed = false;
	expect(post.letters).toEqual([]);
	expect(said.mock.calls.flat().join()).toMatch(/^1 e-mails could not be sent \(EENVELOPE/);
	expect(said.mock.calls.flat().join()).not.toContain('later@');

	await tell();
	expect(post.letters.map(({ to }) => to)).toEqual([['later@example.org']]);
});

test('without a mail server no e-mail is made and none is promised', async () => {
	const { id, receipt } = await aReachable('nobody@example.org');
	await amina.message.answer({ id, upTo: 0, body: 'Hello' });

	await tellContacts(scene.services);

	expect((await scene.contributor.submission.track({ receipt })).canMail).toBe(false);
	await tell();
	expect(post.letters).toHaveLength(1);
});

test('e-mails go at eight and at four, never when something happens', () => {
	expect(jobs['tell-contacts'].cron).toBe('0 8,16 * * *');
});
