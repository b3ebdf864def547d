import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClaimedSubmission, anAcceptedSubmission, minutesPass, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
let ruleId: string;
beforeAll(async () => {
	scene = await makeScene('moderation_decide');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
	ruleId = (await scene.owner.selectFrom('rule').select('id').orderBy('position').executeTakeFirstOrThrow())
		.id;
});
afterAll(() => scene.close());

async function acceptedText(id: string) {
	return scene.owner
		.selectFrom('acceptedText')
		.select(['story', 'better'])
		.where('submissionId', '=', id)
		.executeTakeFirst();
}

async function decisionsAbout(id: string) {
	const rows = await scene.owner
		.selectFrom('moderationDecision')
		.select('decision')
		.where('submissionId', '=', id)
		.orderBy('decidedAt')
		.execute();
	return rows.map(({ decision }) => decision);
}

test('what is accepted are the words without what was hidden', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story: 'Oliver waited', better: 'Tell Oliver' });
	await amina.moderation.redact({ id, field: 'story', startsAt: 0, endsAt: 6, kind: 'name' });
	const { version } = await amina.moderation.redact({
		id,
		field: 'better',
		startsAt: 5,
		endsAt: 11,
		kind: 'name'
	});

	const decided = await amina.moderation.decide({ id, version, decision: 'accept' });

	expect(decided).toEqual({ id, status: 'accepted', version: version + 1 });
	expect(await acceptedText(id)).toEqual({ story: '[a name] waited', better: 'Tell [a name]' });
	const row = await scene.owner
		.selectFrom('submission')
		.select(['status', 'acceptedOn'])
		.where('id', '=', id)
		.executeTakeFirst();
	expect(row).toEqual({ status: 'accepted', acceptedOn: '2026-11-25' });
	expect(await decisionsAbout(id)).toEqual(['accept']);
});

test('of somebody who said "only count it" no words are kept, and none have to be looked at', async () => {
	const counted = await anAcceptedSubmission(scene, amina, {
		story: 'Mail amina@example.org',
		consent: 'count only'
	});
	const own = await anAcceptedSubmission(scene, amina, { story: 'It was late', consent: 'own words' });

	expect(await acceptedText(counted.id)).toEqual({ story: '', better: '' });
	expect(await acceptedText(own.id)).toEqual({ story: 'It was late', better: '' });
});

test('nothing is accepted while a suggestion is neither hidden nor left', async () => {
	const { id } = await aClaimedSubmission(scene, amina, {
		story: 'Ring 01865 555 123 or mail a@example.org'
	});
	const { suggestions } = (await amina.moderation.read({ id })).words!;
	const [phone, mail] = suggestions.map(({ field, startsAt, endsAt }) => ({ field, startsAt, endsAt }));

	const both = await refusal(amina.moderation.decide({ id, version: 1, decision: 'accept' }));
	expect(both).toMatchObject({
		code: 'CONFLICT',
		message: expect.stringContaining('2 parts may tell who somebody is')
	});

	const { version } = await amina.moderation.redact({ id, ...phone!, kind: 'contact' });
	const one = await refusal(amina.moderation.decide({ id, version, decision: 'accept', leave: [phone!] }));
	expect(one.message).toContain('One part may tell who somebody is');

	await amina.moderation.decide({ id, version, decision: 'accept', leave: [mail!] });
	expect(await acceptedText(id)).toEqual({
		story: 'Ring [contact details] or mail a@example.org',
		better: ''
	});
});

test('a suggestion does not stand in the way of holding or declining', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story: 'Ring 01865 555 123' });

	expect((await amina.moderation.decide({ id, version: 1, decision: 'hold' })).status).toBe('held');
	await ben.moderation.claim({ id });
	expect((await ben.moderation.decide({ id, version: 2, decision: 'decline', ruleId })).status).toBe(
		'declined'
	);
	expect(await decisionsAbout(id)).toHaveLength(2);
});

test('whoever is declined is told the rule and the note', async () => {
	const { id, receipt } = await aClaimedSubmission(scene, amina);

	await amina.moderation.decide({
		id,
		version: 1,
		decision: 'decline',
		ruleId,
		note: 'Please send it without the name'
	});

	const { decision, status } = await scene.contributor.submission.track({ receipt });
	expect(status).toBe('declined');
	expect(decision).toMatchObject({
		rule: 'Tell us about things, not about one worker by name',
		note: 'Please send it without the name'
	});
});

test('a decline quotes a public rule, and a note goes with nothing else', async () => {
	const { id } = await aClaimedSubmission(scene, amina);

	const noRule = await refusal(amina.moderation.decide({ id, version: 1, decision: 'decline' }));
	const noSuchRule = await refusal(
		amina.moderation.decide({ id, version: 1, decision: 'decline', ruleId: id })
	);
	const lostNote = await refusal(
		amina.moderation.decide({ id, version: 1, decision: 'accept', note: 'Thank you' })
	);

	for (const { code } of [noRule, noSuchRule, lostNote]) expect(code).toBe('BAD_REQUEST');
	expect(await decisionsAbout(id)).toEqual([]);
	expect((await amina.moderation.read({ id })).status).toBe('received');
});

test('an empty note and a rule that was chosen first do not stand in the way of accepting', async () => {
	const { id } = await aClaimedSubmission(scene, amina);

	await amina.moderation.decide({ id, version: 1, decision: 'accept', note: ' ', ruleId });

	const { history } = await amina.moderation.read({ id });
	expect(history).toMatchObject([{ decision: 'accept', rule: null, note: null }]);
});

test('nobody decides on what they are not working on', async () => {
	const { id } = await scene.aSubmission();

	const refused = await refusal(amina.moderation.decide({ id, version: 1, decision: 'accept' }));

	expect(refused).toMatchObject({
		code: 'CONFLICT',
		message: expect.stringContaining('Start working on this one first')
	});
	expect(await decisionsAbout(id)).toEqual([]);
});

test('a decision ends the claim', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	await amina.moderation.decide({ id, version: 1, decision: 'hold' });

	expect((await ben.moderation.read({ id })).mayClaim).toBe(true);
	await ben.moderation.claim({ id });
});

test('a decision on what was changed since it was read is refused', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story: 'Oliver waited' });
	await amina.moderation.redact({ id, field: 'story', startsAt: 0, endsAt: 6, kind: 'name' });

	expect(await refusal(amina.moderation.decide({ id, version: 1, decision: 'accept' }))).toMatchObject({
		code: 'CONFLICT',
		message: expect.stringContaining('Something was changed')
	});
	expect(await acceptedText(id)).toBeUndefined();
});

test('whoever comes second is told what the first decided', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	minutesPass(scene, 20);
	await ben.moderation.claim({ id });
	await ben.moderation.decide({ id, version: 1, decision: 'hold' });

	const second = await refusal(amina.moderation.decide({ id, version: 1, decision: 'accept' }));

	expect(second).toEqual({
		code: 'CONFLICT',
		message: 'Ben has already held this one. Open it again to see it as it is now.'
	});
});

test('what is reopened is gone from every page until it is accepted again', async () => {
	const { id, version } = await anAcceptedSubmission(scene, amina, { story: 'The taxi was late' });
	const other = await anAcceptedSubmission(scene, amina, { story: 'The bus was late' });
	const theme = await aThemeQuoting(id);
	await putBehind(theme, other.id);

	const reopened = await ben.moderation.decide({ id, version, decision: 'reopen' });

	expect(reopened.status).toBe('received');
	expect(await acceptedText(id)).toBeUndefined();
	const evidence = await scene.owner
		.selectFrom('themeEvidence')
		.select('submissionId')
		.where('themeId', '=', theme)
		.execute();
	expect(evidence).toEqual([{ submissionId: other.id }]);
	const quotes = await scene.owner
		.selectFrom('themeQuote')
		.select(['wording', 'withdrawnOn'])
		.where('themeId', '=', theme)
		.orderBy('wording')
		.execute();
	expect(quotes).toEqual([
		{ wording: 'A quote', withdrawnOn: null },
		{ wording: null, withdrawnOn: '2026-11-25' }
	]);
	const row = await scene.owner
		.selectFrom('submission')
		.select('acceptedOn')
		.where('id', '=', id)
		.executeTakeFirst();
	expect(row?.acceptedOn).toBeNull();
});

async function aThemeQuoting(submissionId: string): Promise<string> {
	const forumId = await scene.forumIdOf('youth');
	const { id } = await scene.owner
		.insertInto('theme')
		.values({ slug: 'late', forumId, sentence: 'Transport is late' })
		.returning('id')
		.executeTakeFirstOrThrow();
	await putBehind(id, submissionId);
	return id;
}

async function putBehind(themeId: string, submissionId: string): Promise<void> {
	const forumId = await scene.forumIdOf('youth');
	await scene.owner.insertInto('themeEvidence').values({ themeId, submissionId, forumId }).execute();
	const quote = await scene.owner
		.insertInto('themeQuote')
		.values({ themeId, forumId, wording: 'A quote' })
		.returning('id')
		.executeTakeFirstOrThrow();
	await scene.owner
		.insertInto('themeQuoteSource')
		.values({ quoteId: quote.id, forumId, submissionId })
		.execute();
}

test('one that was reopened is decided anew, and every decision stays on record', async () => {
	const { id, version } = await anAcceptedSubmission(scene, amina);
	minutesPass(scene, 1);
	await amina.moderation.decide({ id, version, decision: 'reopen' });
	minutesPass(scene, 1);
	await ben.moderation.claim({ id });

	await ben.moderation.decide({ id, version: version + 1, decision: 'accept' });

	expect(await decisionsAbout(id)).toEqual(['accept', 'reopen', 'accept']);
	expect(await acceptedText(id)).toBeDefined();
});

test('what waits cannot be reopened, and what is settled cannot be settled again', async () => {
	const waiting = await aClaimedSubmission(scene, amina);
	const settled = await anAcceptedSubmission(scene, amina);
	const { id, version } = settled;

	const reopened = await refusal(amina.moderation.decide({ id: waiting.id, version: 1, decision: 'reopen' }));
	const again = await refusal(amina.moderation.decide({ id, version, decision: 'decline', ruleId }));

	expect(reopened).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('nothing to reopen') });
	expect(again).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('Reopen it first') });
});

test('what its contributor has taken back is not accepted any more', async () => {
	const { id, receipt } = await aClaimedSubmission(scene, amina);
	await scene.contributor.submission.withdraw({ receipt });

	expect(await refusal(amina.moderation.decide({ id, version: 1, decision: 'accept' }))).toMatchObject({
		code: 'NOT_FOUND',
		message: expect.stringContaining('taken back')
	});
	expect(await acceptedText(id)).toBeUndefined();
});
