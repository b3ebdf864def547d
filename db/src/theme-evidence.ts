import type { Contributor, Feeling, Time } from '@sd/shared/phone/answers';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { consentToKeep } from './moderation.ts';

/** Whether a person found what stands behind a theme, or took what a suggestion offered. */
export type FoundBy = 'person' | 'suggestion';

// A submission that was reopened or declined may still have a row here for a moment; whatever reads
// evidence asks for accepted ones only, and for none that is on hold for a concern.

/** How many accepted submissions stand behind each theme: exact, for the forum's desk alone. */
export async function countByTheme(db: Database, themeIds: readonly string[]): Promise<Map<string, number>> {
	if (!themeIds.length) return new Map();
	const { rows } = await sql<{ themeId: string; count: number }>`
		select theme_id, count from theme_tally_counts(${themeIds}::uuid[]) where count > 0
	`.execute(db);
	return new Map(rows.map(({ themeId, count }) => [themeId, count]));
}

/** Adds up what was kept for each theme as it changed. */
export async function foldTally(db: Database): Promise<void> {
	await sql`select theme_tally_fold()`.execute(db);
}

/** What stands behind a theme, as the coordinator left the words, newest first. */
export async function list(db: Database, themeId: string) {
	return db
		.selectFrom('themeEvidence')
		.innerJoin('submission', 'submission.id', 'themeEvidence.submissionId')
		.leftJoin('acceptedText', 'acceptedText.submissionId', 'submission.id')
		.select(['submission.id', 'submission.receivedOn', 'submission.headCount'])
		.select(({ fn, ref, val }) => [
			// Kept to their lists by the schema that every submission was read with.
			ref('submission.contributor').$castTo<Contributor>().as('contributor'),
			ref('submission.feeling').$castTo<Feeling | null>().as('feeling'),
			ref('submission.time').$castTo<Time>().as('time'),
			consentToKeep.as('consent'),
			ref('themeEvidence.foundBy').$castTo<FoundBy>().as('foundBy'),
			fn.coalesce('acceptedText.story', val('')).as('story'),
			fn.coalesce('acceptedText.better', val('')).as('better')
		])
		.where('themeId', '=', themeId)
		.where('submission.status', '=', 'accepted')
		.where('submission.isOnHold', '=', false)
		.orderBy('submission.acceptedOn', 'desc')
		.orderBy('submission.id')
		.execute();
}

type Addition = {
	themeId: string;
	forumId: string;
	submissionIds: readonly string[];
	addedBy: string;
	foundBy: FoundBy;
};

/**
 * Puts accepted submissions of the forum under its theme and says how many of those asked for were that.
 * They are held until the transaction ends, so that none is reopened or taken back meanwhile.
 */
export async function insert(
	db: Database,
	{ themeId, forumId, submissionIds, addedBy, foundBy }: Addition
): Promise<number> {
	if (!submissionIds.length) return 0;
	const accepted = await db
		.selectFrom('submission')
		.select('id')
		.where('id', 'in', submissionIds)
		.where('forumId', '=', forumId)
		.where('status', '=', 'accepted')
		.where('isOnHold', '=', false)
		.orderBy('id')
		.forShare()
		.execute();
	if (!accepted.length) return 0;
	await db
		.insertInto('themeEvidence')
		.values(accepted.map(({ id }) => ({ themeId, forumId, submissionId: id, addedBy, foundBy })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return accepted.length;
}

/**
 * Holds submissions until the transaction ends, before anything that hangs on them is touched: whoever decides on one
 * or takes it back holds it first and what hangs on it after, and in the same order nobody waits for each other.
 */
export async function hold(db: Database, submissionIds: readonly string[]): Promise<void> {
	await db
		.selectFrom('submission')
		.select('id')
		.where('id', '=', sql<string>`any(${submissionIds}::uuid[])`)
		.orderBy('id')
		.forShare()
		.execute();
}

/** Takes submissions from under a theme, and the quotes that were made of them there. */
export async function remove(db: Database, themeId: string, submissionIds: readonly string[]): Promise<void> {
	if (!submissionIds.length) return;
	await hold(db, submissionIds);
	await db
		.deleteFrom('themeQuote')
		.where('themeId', '=', themeId)
		.where('id', 'in', (quotes) =>
			quotes.selectFrom('themeQuoteSource').select('quoteId').where('submissionId', 'in', submissionIds)
		)
		.execute();
	await db
		.deleteFrom('themeEvidence')
		.where('themeId', '=', themeId)
		.where('submissionId', 'in', submissionIds)
		.execute();
}

/** Which areas each submission is about, in plain words and in the plan's order. */
export async function listAreas(
	db: Database,
	submissionIds: readonly string[]
): Promise<Map<string, string[]>> {
	if (!submissionIds.length) return new Map();
	const rows = await db
		.selectFrom('submissionArea')
		.innerJoin('priorityArea', 'priorityArea.id', 'submissionArea.areaId')
		.select('submissionId')
		.select(({ fn }) =>
			fn
				.agg<string[]>('array_agg', [sql<string>`coalesce(plain, wording, '')`])
				.orderBy('position')
				.as('areas')
		)
		.where('submissionId', 'in', submissionIds)
		.groupBy('submissionId')
		.execute();
	return new Map(rows.map(({ submissionId, areas }) => [submissionId, areas]));
}
