import { randomUUID } from 'node:crypto';
import type { Database } from '@sd/db/database';
import { insertAll, type Starter } from '@sd/db/example';
import { makeDice } from '@sd/db/seed/example/dice';
import type { ExampleTheme } from '@sd/db/seed/example/shapes';
import { themes } from '@sd/db/seed/example/themes';
import * as themeRows from '@sd/db/theme';
import { addDays } from '../clock.ts';
import { atWork } from './days.ts';
import { found, type Team } from './people.ts';
import { isAccepted, wordsShown, type Kept } from './submissions.ts';

/** A theme as it was written, with the submissions that stand behind it, the oldest first. */
export type Written = {
	id: string;
	forumId: string;
	sentOn: string | null;
	theme: ExampleTheme;
	evidence: Kept[];
};

type Desk = { starter: Starter; team: Team; today: string };

const daysOfWriting = 10;

/** The themes with their areas, evidence and quotes. None of them is sent yet. */
export async function addThemes(
	db: Database,
	kept: readonly Kept[],
	{ starter, team, today }: Desk
): Promise<Written[]> {
	const dice = makeDice(47);
	const written = themes.map((theme) => write(theme, kept, { starter, today }));
	await insertAll(
		db,
		'theme',
		written.map(({ id, forumId, sentOn, theme: { slug, sentence, easyRead, forumView } }) => ({
			id,
			slug,
			forumId,
			sentence,
			easyRead,
			forumView: forumView ?? null,
			createdBy: dice.oneOf(team.coordinators.map((coordinator) => [coordinator, 1])),
			createdAt: atWork(dice, addDays(sentOn ?? today, -daysOfWriting))
		}))
	);
	await insertAll(
		db,
		'themeArea',
		written.flatMap(({ id, theme }) =>
			theme.areas.map((area) => ({
				themeId: id,
				areaId: found(starter.areas, ({ position }) => position === area).id
			}))
		)
	);
	await insertAll(
		db,
		'themeEvidence',
		written.flatMap(({ id, forumId, evidence }) =>
			evidence.map((each) => ({
				themeId: id,
				forumId,
				submissionId: each.id,
				addedBy: dice.oneOf(team.coordinators.map((coordinator) => [coordinator, 1]))
			}))
		)
	);
	await addQuotes(db, written);
	return written;
}

/** Sends those that were sent after one day and by another, so that numbers are made of the themes there were. */
export async function sendThemes(
	db: Database,
	written: readonly Written[],
	{ starter, after, until }: { starter: Starter; after: string; until: string }
): Promise<void> {
	for (const { id, theme, sentOn } of written) {
		if (sentOn === null || sentOn <= after || sentOn > until) continue;
		await themeRows.addGroups(db, id, groupIdsOf(theme, starter));
		await themeRows.updateSent(db, id, sentOn);
	}
}

export function groupIdsOf({ groups }: ExampleTheme, starter: Starter): string[] {
	return groups.map((wanted) => found(starter.groups, ({ name }) => name === wanted).id);
}

async function addQuotes(db: Database, written: readonly Written[]): Promise<void> {
	const quotes = written.flatMap(({ id, forumId, theme, evidence }) =>
		theme.quotes.map((wording) => ({
			id: randomUUID() as string,
			themeId: id,
			forumId,
			wording,
			submissionId: found(evidence, (each) => wordsShown(each).story.includes(wording)).id
		}))
	);
	await insertAll(
		db,
		'themeQuote',
		quotes.map(({ submissionId: _, ...quote }) => quote)
	);
	await insertAll(
		db,
		'themeQuoteSource',
		quotes.map(({ id, forumId, submissionId }) => ({ quoteId: id, forumId, submissionId }))
	);
}

function write(theme: ExampleTheme, kept: readonly Kept[], { starter, today }: Omit<Desk, 'team'>): Written {
	return {
		id: randomUUID(),
		forumId: found(starter.forums, ({ slug }) => slug === theme.forum).id,
		sentOn: theme.sentDaysAgo === undefined ? null : addDays(today, -theme.sentDaysAgo),
		theme,
		evidence: kept
			.filter((each) => isAccepted(each) && each.told.themes.includes(theme.slug))
			.toSorted((a, b) => a.receivedOn.localeCompare(b.receivedOn))
	};
}
