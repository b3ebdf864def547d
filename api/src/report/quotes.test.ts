import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeReportScene, type ReportScene } from '../testing/report-scene.ts';
import { refusal } from '../testing/scene.ts';

let scene: ReportScene;
beforeAll(async () => {
	scene = await makeReportScene('report_quotes');
	await scene.aReleaseOf({ young: 'hidden', carers: 30 });
	await scene.aReleaseOf({ young: 90, carers: 60 }, { number: 2, termName: 'Spring 2026' });
});
afterAll(() => scene.close());

/** Which label of a quote stands for which cell. */
const cellOf: Record<string, string> = { 'Young person': 'young person', 'Parent carer': 'parent carer' };

test('every label of every published quote stands for a number that the newest release of its period shows, of ten people or more', async () => {
	await scene.aQuotedTheme({ story: 'I waited for the whole of May' });
	await scene.aQuotedTheme({ story: 'He cannot sit in that room', contributor: 'parent carer' });
	for (const startsOn of ['2026-04-01', '2026-01-01', '2026-09-01']) {
		const { id } = await scene.coordinator.report.draft({ ...scene.period, startsOn });
		await scene.coordinator.report.offer({ id });
		await scene.isSignedBy(id, scene.coordinator, scene.otherCoordinator, scene.lead);
		await scene.coordinator.report.publish({ id });

		const { body } = await scene.contributor.report.read({ id });
		const [attached] = body.numbers;
		const quotes = body.pairs.flatMap(({ said }) => said.quotes);
		expect(quotes).toHaveLength(2);
		for (const { label } of quotes) {
			if (label === undefined) continue;
			const cells = attached?.tables.flatMap((table) => table.cells) ?? [];
			const count = cells.find(({ key }) => key === cellOf[label])?.count;
			expect(typeof count === 'number' && count >= 10, `${startsOn} ${label}`).toBe(true);
		}
		const labels = quotes.map(({ label }) => label).toSorted();
		const expected: Record<string, (string | undefined)[]> = {
			'2026-04-01': ['Parent carer', undefined],
			'2026-01-01': ['Young person', 'Parent carer'],
			'2026-09-01': [undefined, undefined]
		};
		expect(labels).toEqual(expected[startsOn]!.toSorted());
	}
});

test('a quote taken back while a report waits for signatures is shown to nobody, and stops it until it is left out', async () => {
	const { submission, story } = await scene.aQuotedTheme({ story: 'They lost the form two times' });
	const id = await scene.aSignedReport();

	await scene.contributor.submission.withdraw({ receipt: submission.receipt });

	for (const { report } of [scene.coordinator, scene.lead]) {
		const seen = await report.work({ id });
		expect(JSON.stringify(seen)).not.toContain(story);
		expect(seen.missing).toEqual(['A quote in it was taken back. Take the themes and answers anew.']);
		expect(seen.open).not.toContain('sign');
	}
	const kept = await scene.owner.selectFrom('report').select('body').where('id', '=', id).execute();
	expect(JSON.stringify(kept)).not.toContain(story);
	expect(JSON.stringify(kept)).toContain('quotes');
	expect((await refusal(scene.coordinator.report.publish({ id }))).code).toBe('CONFLICT');
	const late = await scene.person('theme lead');
	expect((await refusal(scene.isSignedBy(id, late))).message).toContain('A quote in it was taken back.');

	await scene.coordinator.report.refresh({ id });
	await scene.isSignedBy(id, scene.coordinator, scene.otherCoordinator, scene.lead);
	await scene.coordinator.report.publish({ id });
	expect(JSON.stringify(await scene.contributor.report.read({ id }))).not.toContain(story);
});

/** The file is being made: the transaction that publishes has asked nothing for a while, and is not over. */
async function theFileIsBeingMade(): Promise<void> {
	for (;;) {
		const waiting = await scene.owner
			.selectFrom('pgStatActivity' as never)
			.select('pid' as never)
			.where('usename' as never, '=', 'sd_forum' as never)
			.where('datname' as never, '=', 'sd_test_report_quotes' as never)
			.where('state' as never, '=', 'idle in transaction' as never)
			.where(({ eb, val }) => eb('stateChange' as never, '<', val(new Date(Date.now() - 30)) as never))
			.execute();
		if (waiting.length > 0) return;
	}
}

test('a quote taken back while the file is being made still stops it', async () => {
	const { submission, story } = await scene.aQuotedTheme({ story: 'The form was lost for a third time' });
	const id = await scene.aSignedReport();

	const publishing = scene.coordinator.report.publish({ id }).catch((problem: Error) => problem.message);
	await theFileIsBeingMade();
	await scene.contributor.submission.withdraw({ receipt: submission.receipt });

	expect(await publishing).toBe('A quote in it was taken back. Take the themes and answers anew.');
	expect(JSON.stringify(await scene.contributor.report.changes({}))).not.toContain(story);
});

test('words of a submission that is not accepted never come into a report', async () => {
	const { submission, story } = await scene.aQuotedTheme({ story: 'Mrs Somebody shouted at the class' });
	const id = await scene.aSignedReport();

	await scene.coordinator.moderation.decide({ id: submission.id, version: 1, decision: 'reopen' });

	expect((await refusal(scene.coordinator.report.publish({ id }))).code).toBe('CONFLICT');
	const next = await scene.aPublishedReport();
	const { body } = await scene.contributor.report.read({ id: next });
	expect(JSON.stringify(body)).not.toContain(story);
});
