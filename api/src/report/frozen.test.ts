import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeReportScene, type ReportScene } from '../testing/report-scene.ts';
import { refusal } from '../testing/scene.ts';

let scene: ReportScene;
beforeAll(async () => {
	scene = await makeReportScene('report_frozen');
	await scene.aReleaseOf({ young: 80, carers: 40 });
});
afterAll(() => scene.close());

test('a report that both sides signed is read by everybody, with who signed and how, and stands on the public pages', async () => {
	const answered = await scene.aQuotedTheme();
	const waiting = await scene.aQuotedTheme({
		contributor: 'parent carer',
		story: 'The letter came too late'
	});
	await scene.isAnswered(answered.id);
	const id = await scene.anOfferedReport();
	const contentHash = await scene.hashOf(id);
	await scene.isSignedBy(id, scene.coordinator, scene.lead);
	await scene.otherCoordinator.report.sign({
		id,
		contentHash,
		view: 'disagree',
		words: 'Ten days is too long.'
	});

	expect(await scene.coordinator.report.publish({ id })).toEqual({ id, publishedOn: '2026-11-25' });

	const report = await scene.contributor.report.read({ id });
	expect(report).toMatchObject({
		status: 'published',
		version: 1,
		publishedOn: '2026-11-25',
		contentHash,
		newerId: null,
		versions: [{ id, version: 1 }]
	});
	const signed = { name: 'A coordinator', view: 'agree', words: '', signedOn: '2026-11-25' };
	expect(report.signatures).toEqual([
		{
			...signed,
			forumName: 'Oxfordshire Parent Carers Forum',
			view: 'disagree',
			words: 'Ten days is too long.'
		},
		{ ...signed, forumName: 'SEND Youth Forum' },
		{ ...signed, forumName: null, name: 'Rowan Ashdown' }
	]);
	expect(await scene.contributor.report.published()).toMatchObject([{ id, themes: 2, answered: 1 }]);

	const slugs = async (find: { area?: number; unanswered?: boolean }) => {
		const { changes } = await scene.contributor.report.changes(find);
		return changes.map(({ pair }) => pair.slug);
	};
	expect((await slugs({})).toSorted()).toEqual([answered.slug, waiting.slug].toSorted());
	expect(await slugs({ unanswered: true })).toEqual([waiting.slug]);
	expect(await slugs({ area: 2 })).toHaveLength(2);
	expect(await slugs({ area: 1 })).toEqual([]);
	expect(await slugs({ area: 99 })).toEqual([]);

	expect(await scene.contributor.report.change({ slug: answered.slug })).toMatchObject({
		pair: { themeId: answered.id, done: { kind: 'we did' } },
		reportId: id,
		history: [{ reportId: id, version: 1, isSuperseded: false, answer: { kind: 'we did' } }]
	});
	expect((await refusal(scene.contributor.report.change({ slug: 'nothing' }))).code).toBe('NOT_FOUND');

	const { base64, fileName } = await scene.contributor.report.pdf({ id });
	expect(Buffer.from(base64, 'base64').toString('latin1', 0, 5)).toBe('%PDF-');
	expect(fileName).toMatch(/^[a-zA-Z0-9-]+-1\.pdf$/);

	const days = await scene.owner.selectFrom('theme').select('publishedOn').distinct().execute();
	expect(days).toEqual([{ publishedOn: '2026-11-25' }]);

	// Whoever stands behind a theme is told, and asked whether it helped.
	await scene.feels(answered.submission.receipt, answered.id, 'the same');
	const tracked = await scene.contributor.submission.track({ receipt: answered.submission.receipt });
	expect(tracked.themes).toMatchObject([{ pair: { themeId: answered.id } }]);
	expect((await refusal(scene.feels(waiting.submission.receipt, waiting.id, 'worse'))).code).toBe(
		'NOT_FOUND'
	);
});

test('nothing of a published report is ever changed, by any door or by the database', async () => {
	await scene.aQuotedTheme({ story: 'Nobody rang us about the taxi' });
	const id = await scene.aPublishedReport();
	const { report } = scene.coordinator;
	const signature = { id, contentHash: await scene.hashOf(id), view: 'agree' as const };
	const attempts = [
		() => report.edit({ id, title: 'Another', summary: 'Another.', easyRead: 'Another.' }),
		() => report.refresh({ id }),
		() => report.offer({ id }),
		() => report.publish({ id }),
		async () => (await scene.person('theme lead')).report.sign(signature)
	];
	for (const attempt of attempts) expect((await refusal(attempt())).code).toBe('CONFLICT');

	const update = scene.owner.updateTable('report').where('id', '=', id);
	await expect(update.set({ title: 'Another' }).execute()).rejects.toThrow(/never changed/);
	await expect(update.set({ pdf: Buffer.from('x') }).execute()).rejects.toThrow(/never changed/);
	await expect(scene.owner.deleteFrom('report').where('id', '=', id).execute()).rejects.toThrow(
		/never deleted/
	);
	await expect(scene.owner.deleteFrom('themePublication').execute()).rejects.toThrow(/only grows/);
});

test('a quote taken back stays in the report that was published, and the next version has none and says so', async () => {
	const {
		id: themeId,
		slug,
		submission,
		story
	} = await scene.aQuotedTheme({ story: 'He was sent home at noon' });
	const first = await scene.aPublishedReport();
	const before = await scene.contributor.report.read({ id: first });
	const file = await scene.contributor.report.pdf({ id: first });
	expect(JSON.stringify(before.body)).toContain(story);

	await scene.contributor.submission.withdraw({ receipt: submission.receipt });

	expect(await scene.contributor.report.read({ id: first })).toEqual(before);
	expect(await scene.contributor.report.pdf({ id: first })).toEqual(file);

	const second = await scene.aPublishedReport(first);
	const after = await scene.contributor.report.read({ id: second });
	expect(after.version).toBe(2);
	const pair = after.body.pairs.find((each) => each.themeId === themeId);
	expect(pair?.said).toMatchObject({ quotes: [], quotesWithdrawn: 1 });
	expect(after.body.changes).toContainEqual(
		expect.stringContaining('1 quote was taken back by the person who said it or by the forum')
	);
	expect(JSON.stringify(after)).not.toContain(story);

	expect(await scene.contributor.report.read({ id: first })).toMatchObject({
		status: 'superseded',
		newerId: second,
		body: before.body,
		contentHash: before.contentHash
	});
	expect((await scene.contributor.report.published()).map(({ id }) => id)).not.toContain(first);
	const { changes } = await scene.contributor.report.changes({});
	expect(JSON.stringify(changes)).not.toContain(story);
	const { history, reportId } = await scene.contributor.report.change({ slug });
	expect(reportId).toBe(second);
	expect(history.filter(({ reportId: own }) => own === first)).toMatchObject([{ isSuperseded: true }]);
});

test('of two versions of one day, the later one is what people are told', async () => {
	const { id: themeId, slug, submission } = await scene.aQuotedTheme({ story: 'No answer since the spring' });
	const first = await scene.aPublishedReport();
	await scene.isAnswered(themeId);
	const second = await scene.aPublishedReport(first);

	const { themes } = await scene.contributor.submission.track({ receipt: submission.receipt });
	expect(themes).toMatchObject([{ pair: { done: { wording: 'A new team calls back' } } }]);
	expect(await scene.contributor.report.change({ slug })).toMatchObject({
		reportId: second,
		pair: { done: { wording: 'A new team calls back' } },
		history: [{ reportId: second }, { reportId: first, answer: null }]
	});
});

test('a signature on words that were changed afterwards is no part of what is published', async () => {
	await scene.aQuotedTheme({ story: 'The bus never came on time' });
	const id = await scene.anOfferedReport();
	const contentHash = await scene.hashOf(id);
	await scene.lead.report.sign({ id, contentHash, view: 'disagree', words: 'Not like this.' });
	await scene.coordinator.report.edit({ id, title: 'The bus', summary: 'It is late.', easyRead: 'Late.' });
	await scene.isSignedBy(id, scene.coordinator, scene.otherCoordinator, scene.lead);
	await scene.coordinator.report.publish({ id });

	const { signatures } = await scene.contributor.report.read({ id });
	expect(signatures.map(({ view }) => view)).toEqual(['agree', 'agree', 'agree']);
	const seen = await scene.logins.voice
		.selectFrom('reportSignature')
		.select('view')
		.where('reportId', '=', id)
		.execute();
	expect(seen).toHaveLength(3);
	const kept = await scene.owner
		.selectFrom('reportSignature')
		.select('view')
		.where('reportId', '=', id)
		.execute();
	expect(kept).toHaveLength(4);
});

test('words that were changed behind the back of those who signed are not published', async () => {
	await scene.aQuotedTheme({ story: 'The door was locked at nine' });
	const id = await scene.aSignedReport();
	const { body } = await scene.coordinator.report.work({ id });
	const other = JSON.stringify({ ...body, summary: 'All is well.' });
	await scene.owner.updateTable('report').set({ body: other }).where('id', '=', id).execute();

	expect((await refusal(scene.coordinator.report.publish({ id }))).code).toBe('INTERNAL_SERVER_ERROR');
});

test('of one report only the newest version gets a next one, and only one at a time', async () => {
	await scene.aQuotedTheme({ story: 'She waited in the corridor' });
	const first = await scene.aPublishedReport();
	const row = async () => (await scene.coordinator.report.list()).published.find(({ id }) => id === first);
	expect((await row())?.open).toEqual(['replace']);

	const second = await scene.aDraft(first);

	expect((await row())?.open).toEqual([]);
	expect(await refusal(scene.aDraft(first))).toEqual({
		code: 'CONFLICT',
		message: 'The next version of this report is being written already.'
	});
	expect((await refusal(scene.aDraft(second))).code).toBe('CONFLICT');
	expect((await scene.coordinator.report.work({ id: second })).body.changes).toEqual([
		'No theme and no answer has changed.'
	]);
});

test('a theme that the next version leaves out is no longer among the changes, and can still be looked up', async () => {
	const { id: themeId, slug } = await scene.aQuotedTheme({ story: 'The lift was broken again' });
	const first = await scene.aPublishedReport();
	await scene.owner.updateTable('theme').set({ sentOn: '2026-12-24' }).where('id', '=', themeId).execute();

	const second = await scene.aPublishedReport(first);

	expect((await scene.contributor.report.read({ id: second })).body.changes).toContain(
		'No longer in this report: “Nobody calls back: young person”.'
	);
	const { changes } = await scene.contributor.report.changes({});
	expect(changes.filter(({ pair }) => pair.slug === slug)).toEqual([]);
	expect((await scene.contributor.report.change({ slug })).history.length).toBeGreaterThan(0);
});

test('of two who publish at the same moment, one does and the other is told', async () => {
	await scene.aQuotedTheme({ story: 'We asked and asked and asked' });
	const id = await scene.aSignedReport();
	const outcomes = await Promise.allSettled([
		scene.coordinator.report.publish({ id }),
		scene.otherCoordinator.report.publish({ id })
	]);

	expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
		reason: { code: 'CONFLICT' }
	});
});
