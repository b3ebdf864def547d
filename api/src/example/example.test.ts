import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dispositions, kindsOfDisposition, type AnswerKind, type Disposition } from '@sd/shared/answer';
import { roles } from '@sd/shared/person';
import { felts } from '@sd/shared/phone/answers';
import { deriveReceipt, readReceipt } from '@sd/shared/phone/receipt';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../clock.ts';
import { placeOf } from '../keys.ts';
import { isSafeAsKept } from '../release/body.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';
import { fillExample } from './fill.ts';
import type { Account } from './people.ts';
import type { ExampleReceipt } from './receipts.ts';
import { everythingTold } from './told.ts';

const today = '2026-11-25';

type File = { note: string; accounts: Account[]; receipts: ExampleReceipt[] };

let scene: Scene;
let home: string;
let file: File;
let seconds: number;

beforeAll(async () => {
	scene = await makeScene('example');
	home = await mkdtemp(join(tmpdir(), 'said-and-done-example-'));
	const startedAt = performance.now();
	const path = await fillExample({ ownerUrl: scene.ownerUrl, keys: scene.services.keys, home });
	seconds = (performance.now() - startedAt) / 1000;
	file = JSON.parse(await readFile(path, 'utf8')) as File;
});
afterAll(async () => {
	await scene.close();
	await rm(home, { recursive: true, force: true });
});

const everyTold = () => scene.owner.selectFrom('submission').selectAll().execute();

/** What the holder of one of the receipts sees at /track. */
async function tracked(at: number) {
	const words = readReceipt(file.receipts[at]!.words)!;
	const { receiptSalt } = scene.services.deployment;
	return scene.contributor.submission.track({ receipt: await deriveReceipt(words, receiptSalt) });
}

test('it is there in less than twelve seconds', () => {
	expect(seconds).toBeLessThan(12);
});

test('nobody is left signed in by the making of it', async () => {
	expect(await scene.owner.selectFrom('session').select('personId').execute()).toEqual([]);
});

test('it holds 900 submissions or more over fourteen months, and 300 or more of them have words', async () => {
	const told = await everyTold();

	expect(told.length).toBeGreaterThanOrEqual(900);
	expect(told.filter(({ storySealed }) => storySealed).length).toBeGreaterThanOrEqual(300);
	const days = told.map(({ receivedOn }) => receivedOn).toSorted();
	expect(days[0]! >= '2025-09-25' && days[0]! < '2025-10-10').toBe(true);
	expect(days.at(-1)! <= today).toBe(true);
});

test('nothing is accepted before it came or after today, and most is in the term in which it came', async () => {
	const terms = await scene.owner.selectFrom('term').select('startsOn').orderBy('startsOn').execute();
	const termOf = (day: string) => terms.findLastIndex(({ startsOn }) => startsOn <= day);
	const accepted = (await everyTold()).filter(({ acceptedOn }) => acceptedOn !== null);

	for (const { receivedOn, acceptedOn } of accepted) {
		expect([receivedOn, acceptedOn! >= receivedOn && acceptedOn! <= today]).toEqual([receivedOn, true]);
		expect(acceptedOn! <= addDays(receivedOn, 7)).toBe(true);
	}
	const same = accepted.filter(({ receivedOn, acceptedOn }) => termOf(receivedOn) === termOf(acceptedOn!));
	expect(same.length / accepted.length).toBeGreaterThan(0.95);
});

test('the words are sealed, and open only where they are kept', async () => {
	const stories = new Set(everythingTold().map(({ story }) => story));
	const { keys } = scene.services;

	for (const { id, storySealed } of await everyTold()) {
		if (storySealed === null) continue;
		expect(stories).toContain(keys.unlock('words', storySealed, placeOf('story', id)));
	}
});

test('nothing that was hidden is in the words that others see, and of "only count it" there are none', async () => {
	const rows = await scene.owner
		.selectFrom('acceptedText')
		.innerJoin('submission', 'submission.id', 'submissionId')
		.select(['story', 'better', 'consent'])
		.execute();
	const hidden = everythingTold().flatMap((told) => told.hidden.map(({ words }) => words));

	expect(rows.some(({ story }) => story.includes('[a name]'))).toBe(true);
	for (const { story, better, consent } of rows) {
		if (consent === 'count only') expect([story, better]).toEqual(['', '']);
	}
	const longest = hidden.filter((words) => words.length > 12);
	expect(longest.length).toBeGreaterThan(10);
	for (const words of longest) expect(rows.filter(({ story }) => story.includes(words))).toEqual([]);
});

test('every decision is on record, and every declined one quotes a rule', async () => {
	const decided = await scene.owner
		.selectFrom('moderationDecision')
		.innerJoin('submission', 'submission.id', 'submissionId')
		.select(['decision', 'status', 'ruleId', 'decidedBy'])
		.execute();
	const told = await everyTold();

	expect(decided.length).toBe(told.filter(({ status }) => status !== 'received').length);
	const expected = { accepted: 'accept', declined: 'decline', held: 'hold', received: undefined };
	for (const { decision, status, ruleId, decidedBy } of decided) {
		expect(decision).toBe(expected[status]);
		expect(ruleId !== null).toBe(decision === 'decline');
		expect(decidedBy).not.toBeNull();
	}
	expect(new Set(told.map(({ status }) => status))).toEqual(new Set(Object.keys(expected)));
});

test('there are fourteen themes or more, each on accepted evidence of its own forum, each with a quote', async () => {
	const themes = await scene.owner.selectFrom('theme').select(['id', 'forumId', 'sentOn']).execute();
	const evidence = await scene.owner
		.selectFrom('themeEvidence')
		.innerJoin('submission', 'submission.id', 'submissionId')
		.select(['themeId', 'status', 'submission.forumId'])
		.execute();
	const quoted = await scene.owner
		.selectFrom('themeQuoteSource')
		.innerJoin('themeQuote', 'themeQuote.id', 'quoteId')
		.innerJoin('submission', 'submission.id', 'submissionId')
		.innerJoin('acceptedText', 'acceptedText.submissionId', 'submission.id')
		.select(['themeId', 'wording', 'consent', 'story'])
		.execute();

	expect(themes.length).toBeGreaterThanOrEqual(14);
	expect(themes.filter(({ sentOn }) => sentOn === null)).toHaveLength(1);
	for (const { id, forumId } of themes) {
		const behind = evidence.filter(({ themeId }) => themeId === id);
		expect(behind.length).toBeGreaterThanOrEqual(8);
		for (const each of behind) expect(each).toMatchObject({ status: 'accepted', forumId });
		expect(quoted.some(({ themeId }) => themeId === id)).toBe(true);
	}
	for (const { wording, consent, story } of quoted) {
		expect(consent).toBe('exact words');
		expect(story).toContain(wording);
	}
});

test('every disposition is given, and every way to say whether it helped', async () => {
	const answers = await scene.owner.selectFrom('answer').select(['kind', 'disposition']).execute();
	const impacts = await scene.owner.selectFrom('impact').select(['felt', 'givenOn', 'themeId']).execute();

	expect(new Set(answers.map(({ disposition }) => disposition))).toEqual(new Set(dispositions));
	for (const { kind, disposition } of answers)
		expect(kindsOfDisposition[disposition as Disposition]).toContain(kind as AnswerKind);
	expect(new Set(impacts.map(({ felt }) => felt))).toEqual(new Set(felts));
});

test('nobody says whether an answer helped before it was published', async () => {
	const impacts = await scene.owner
		.selectFrom('impact')
		.innerJoin('answer', 'answer.themeId', 'impact.themeId')
		.select(['givenOn', 'publishedOn'])
		.execute();

	expect(impacts.length).toBeGreaterThan(100);
	for (const { givenOn, publishedOn } of impacts) {
		expect(publishedOn).not.toBeNull();
		expect(givenOn > publishedOn! && givenOn <= today).toBe(true);
	}
});

test('three releases are out, one a term, and none gives a hidden number away', async () => {
	const releases = await scene.owner
		.selectFrom('release')
		.innerJoin('term', 'term.id', 'termId')
		.select(['number', 'status', 'body', 'sha256', 'askedBy', 'publishedBy', 'publishedOn', 'endsOn'])
		.orderBy('number')
		.execute();

	expect(releases.map(({ number, status }) => [number, status])).toEqual(
		[1, 2, 3].map((number) => [number, 'published'])
	);
	expect(releases.map(({ endsOn }) => endsOn)).toEqual(['2025-12-31', '2026-03-31', '2026-08-31']);
	for (const release of releases) {
		expect(isSafeAsKept(release)).toBe(true);
		expect(release.askedBy).not.toBe(release.publishedBy);
		expect(release.publishedOn! > release.endsOn).toBe(true);
	}
});

test('each release shows some counts and hides others', async () => {
	for (const number of [1, 2, 3]) {
		const { body } = await scene.contributor.release.open({ number });
		const counts = body.tables.flatMap(({ cells }) => cells.map(({ count }) => count));
		expect(counts).toContain('hidden');
		expect(counts.filter((count) => count !== 'hidden' && count >= 40).length).toBeGreaterThanOrEqual(8);
		expect(body.tables.filter(({ status }) => status === 'shown').length).toBeGreaterThanOrEqual(5);
	}
	const { body } = await scene.contributor.release.open({ number: 3 });
	const themes = body.tables.find(({ name }) => name === 'theme')!.cells.map(({ count }) => count);
	expect(themes).toContain('hidden');
	expect(themes.some((count) => count !== 'hidden' && count < 40)).toBe(true);
	expect(themes.some((count) => count !== 'hidden' && count >= 40)).toBe(true);
});

test('two reports are published, signed by both forums and the partnership, and dissent is kept', async () => {
	const reports = await scene.contributor.report.published();
	expect(reports).toHaveLength(2);

	const signatures = [];
	for (const { id } of reports) {
		const report = await scene.contributor.report.read({ id });
		expect(report.signatures).toHaveLength(3);
		expect(new Set(report.signatures.map(({ forumName }) => forumName)).size).toBe(3);
		signatures.push(...report.signatures);
	}
	expect(signatures.some(({ view, words }) => view === 'agree with a note' && words.length > 40)).toBe(true);
});

test('there is one sign-in or more for each role, and each opens the door', async () => {
	expect(new Set(file.accounts.map(({ role }) => role))).toEqual(new Set(roles));
	expect(file.accounts.filter(({ role }) => role === 'coordinator')).toHaveLength(2);
	expect(new Set(file.accounts.map(({ password }) => password)).size).toBe(file.accounts.length);

	for (const { email, password } of file.accounts) {
		expect(email).toMatch(/@example\.org$/);
		expect(await scene.contributor.session.signIn({ email, password })).toEqual({ state: 'whole' });
	}
	const { email } = file.accounts[0]!;
	const wrong = await refusal(scene.contributor.session.signIn({ email, password: 'a wrong password' }));
	expect(wrong.code).toBe('UNAUTHORIZED');
});

test('the five receipts show what the file says they do', async () => {
	expect(file.receipts).toHaveLength(5);
	const [waiting, declined, answered, sent, felt] = await Promise.all([0, 1, 2, 3, 4].map(tracked));

	expect(waiting).toMatchObject({ status: 'received', themes: [] });
	expect(declined).toMatchObject({ status: 'declined', decision: { rule: expect.any(String) } });
	expect(answered?.steps.current).toBe('asked');
	expect(answered?.themes).toMatchObject([{ pair: { done: { kind: 'we did' } }, felt: null }]);
	expect(sent).toMatchObject({ status: 'accepted', steps: { current: 'told' } });
	expect(felt?.themes[0]?.felt).toEqual(expect.any(String));
});

test('a safeguarding lead finds one concern that nobody has taken, and one that went all its way', async () => {
	const lead = await scene.person('safeguarding lead', { forum: 'youth' });
	const { open, closed } = await lead.concern.list();
	expect(open.map(({ status }) => status)).toEqual(['flagged']);
	expect(closed).toHaveLength(1);
	const { steps, said } = await lead.concern.read({ id: closed[0]!.id });
	expect(steps.map(({ kind }) => kind)).toEqual([
		'raised',
		'claimed',
		'triaged',
		'decided',
		'chased',
		'outcome',
		'closed'
	]);
	expect(said.story).toContain('no speech');
	for (const { id, raisedAt } of [...open, ...closed]) {
		expect((await lead.concern.read({ id })).said.receivedOn <= raisedAt.slice(0, 10)).toBe(true);
	}
});
