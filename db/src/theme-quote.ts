import type { Database } from './database.ts';
import { consentToKeep } from './moderation.ts';

/** The quotes of a theme that nobody took back and that are not on hold for a concern. */
export async function list(db: Database, themeId: string): Promise<{ id: string; wording: string }[]> {
	const rows = await db
		.selectFrom('themeQuote')
		.select(['id', 'wording'])
		.where('themeId', '=', themeId)
		.where('wording', 'is not', null)
		.where('isOnHold', '=', false)
		.orderBy('wording')
		.orderBy('id')
		.execute();
	return rows.map(({ id, wording }) => ({ id, wording: wording ?? '' }));
}

/** The same with whose words they are: for the forum's desk alone. */
export async function listWithSource(db: Database, themeId: string) {
	const rows = await db
		.selectFrom('themeQuote')
		.innerJoin('themeQuoteSource', 'themeQuoteSource.quoteId', 'themeQuote.id')
		.select(['themeQuote.id', 'wording', 'submissionId'])
		.where('themeId', '=', themeId)
		.where('wording', 'is not', null)
		.where('isOnHold', '=', false)
		.orderBy('wording')
		.orderBy('themeQuote.id')
		.execute();
	return rows.map(({ id, wording, submissionId }) => ({ id, wording: wording ?? '', submissionId }));
}

export async function countWithdrawn(db: Database, themeId: string): Promise<number> {
	const { count } = await db
		.selectFrom('themeQuote')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('themeId', '=', themeId)
		.where('withdrawnOn', 'is not', null)
		.executeTakeFirstOrThrow();
	return count;
}

export async function countByTheme(db: Database, themeIds: readonly string[]): Promise<Map<string, number>> {
	if (!themeIds.length) return new Map();
	const rows = await db
		.selectFrom('themeQuote')
		.select(({ fn }) => ['themeId', fn.countAll<number>().as('count')])
		.where('themeId', 'in', themeIds)
		.where('wording', 'is not', null)
		.where('isOnHold', '=', false)
		.groupBy('themeId')
		.execute();
	return new Map(rows.map(({ themeId, count }) => [themeId, count]));
}

/**
 * The words that a quote may be made of: an accepted submission that stands behind the theme. It is held
 * until the transaction ends, so that a quote and its being taken back follow each other.
 */
export async function findSource(db: Database, themeId: string, submissionId: string) {
	return db
		.selectFrom('submission')
		.innerJoin('themeEvidence', 'themeEvidence.submissionId', 'submission.id')
		.innerJoin('acceptedText', 'acceptedText.submissionId', 'submission.id')
		.select(['acceptedText.story', 'acceptedText.better', consentToKeep.as('consent')])
		.where('themeEvidence.themeId', '=', themeId)
		.where('submission.id', '=', submissionId)
		.where('submission.status', '=', 'accepted')
		.where('submission.isOnHold', '=', false)
		.forShare('submission')
		.executeTakeFirst();
}

type NewQuote = { themeId: string; forumId: string; submissionId: string; wording: string };

export async function insert(
	db: Database,
	{ themeId, forumId, submissionId, wording }: NewQuote
): Promise<string> {
	const { id } = await db
		.insertInto('themeQuote')
		.values({ themeId, forumId, wording })
		.returning('id')
		.executeTakeFirstOrThrow();
	await db.insertInto('themeQuoteSource').values({ quoteId: id, forumId, submissionId }).execute();
	return id;
}

/** Says whether there was such a quote. One that its person took back stays, so that it can be counted. */
export async function remove(db: Database, themeId: string, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('themeQuote')
		.where('id', '=', id)
		.where('themeId', '=', themeId)
		.where('wording', 'is not', null)
		.executeTakeFirstOrThrow();
	return numDeletedRows === 1n;
}
