import type { Database } from '@sd/db/database';
import type { Starter } from '@sd/db/example';
import { reports, type ExampleReport } from '@sd/db/seed/example/reports';
import { addDays } from '../clock.ts';
import { countOne } from '../release/count-asked.ts';
import { prepare } from '../release/prepare.ts';
import { publish } from '../release/publish.ts';
import { addAnswers, addImpacts } from './answers.ts';
import { earliest, latest } from './days.ts';
import type { Team } from './people.ts';
import { publishReport } from './reports.ts';
import { sendThemes, type Written } from './themes.ts';

type Desk = { starter: Starter; team: Team; today: string; areaName: string };
type Term = Starter['terms'][number];

const daysToRelease = 5;
const daysToReport = 9;
const firstReportDaysAgo = 160;
const secondReportDaysAgo = 50;

/**
 * What the team did, in the order in which it was done: themes are sent and answered, the numbers of each
 * closed term come out, two reports are signed, and people say whether the answers in them helped.
 */
export async function liveThrough(db: Database, written: readonly Written[], desk: Desk): Promise<void> {
	const [oldest, older, last] = closedTerms(desk.starter.terms);
	const { today } = desk;
	const releasedOn = (term: Term) => earliest(addDays(term.endsOn, daysToRelease), today);
	const reportedOn = (term: Term, daysAgo: number) =>
		earliest(latest(addDays(today, -daysAgo), addDays(releasedOn(term), daysToReport)), today);
	const unread = new Set(written);
	let past = '';

	async function goOnTo(day: string): Promise<void> {
		await sendThemes(db, written, { ...desk, after: past, until: day });
		await addAnswers(db, written, { ...desk, after: past, until: day });
		past = day;
	}

	async function release(term: Term): Promise<void> {
		await goOnTo(releasedOn(term));
		await publishNumbers(db, desk.team, { termId: term.id, day: past });
	}

	async function report(words: ExampleReport, period: { startsOn: string; endsOn: string }): Promise<void> {
		const answered = await publishReport(db, desk, { ...words, ...period, day: past });
		const readable = [...unread].filter(({ id }) => answered.includes(id));
		for (const theme of readable) unread.delete(theme);
		await addImpacts(db, readable, { publishedOn: past, today });
	}

	await release(oldest);
	await release(older);
	await goOnTo(reportedOn(older, firstReportDaysAgo));
	const half = dayBeforeMonthOf(past);
	await report(reports[0], { startsOn: oldest.startsOn, endsOn: half });
	await release(last);
	await goOnTo(reportedOn(last, secondReportDaysAgo));
	await report(reports[1], { startsOn: addDays(half, 1), endsOn: last.endsOn });
	await goOnTo(today);
}

/** One coordinator asks for the numbers of a term and the other publishes them. */
async function publishNumbers(
	db: Database,
	team: Team,
	{ termId, day }: { termId: string; day: string }
): Promise<void> {
	const now = new Date(`${day}T10:00:00Z`);
	const { id } = await prepare(db, team.actorOf('coordinator'), { termId, now });
	await countOne(db, id, now);
	await publish(db, team.actorOf('coordinator2'), { id, day });
}

/** The three terms before the one we are in, oldest first. */
function closedTerms(terms: readonly Term[]): [Term, Term, Term] {
	const [oldest, older, last] = terms.slice(-4, -1);
	if (!oldest || !older || !last) throw new Error('The example needs three terms that are over');
	return [oldest, older, last];
}

/** The last day of the month before. */
function dayBeforeMonthOf(day: string): string {
	return addDays(`${day.slice(0, 7)}-01`, -1);
}
