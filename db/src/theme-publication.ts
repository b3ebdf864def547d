import type { PublishedPair, ReportStatus } from '@sd/shared/report';
import { sql } from 'kysely';
import type { Database } from './database.ts';

export async function insert(
	db: Database,
	{ reportId, day, pairs }: { reportId: string; day: string; pairs: readonly PublishedPair[] }
): Promise<void> {
	await db
		.insertInto('themePublication')
		.values(
			pairs.map((pair) => ({
				reportId,
				themeId: pair.themeId,
				publishedOn: day,
				body: JSON.stringify(pair)
			}))
		)
		.execute();
}

/**
 * Each theme as the newest report that stands has it, the newest first. A report that a newer version took
 * the place of no longer stands, so a theme that the newer one left out is gone.
 */
export async function listNewest(db: Database) {
	const rows = await db
		.selectFrom('themePublication')
		.innerJoin('report', 'report.id', 'themePublication.reportId')
		.distinctOn('themePublication.themeId')
		.select(['reportId', 'themePublication.publishedOn', 'seq'])
		.select(({ ref }) => ref('themePublication.body').$castTo<PublishedPair>().as('pair'))
		.where('report.status', '=', 'published')
		.orderBy('themePublication.themeId')
		.orderBy('seq', 'desc')
		.execute();
	return rows.toSorted((a, b) => b.seq - a.seq);
}

/** Every time a theme was published, the newest first. */
export async function listOfTheme(db: Database, slug: string) {
	return db
		.selectFrom('themePublication')
		.innerJoin('report', 'report.id', 'themePublication.reportId')
		.select(['reportId', 'report.title as reportTitle', 'report.version', 'themePublication.publishedOn'])
		.select(({ ref }) => [
			ref('report.status').$castTo<ReportStatus>().as('status'),
			ref('themePublication.body').$castTo<PublishedPair>().as('pair')
		])
		.where(sql<boolean>`theme_publication.body->>'slug' = ${slug}`)
		.orderBy('seq', 'desc')
		.execute();
}
