import type { ReportBody, ReportStatus } from '@sd/shared/report';
import { sql } from 'kysely';
import type { Database } from './database.ts';

const columns = [
	'report.id',
	'report.seriesId',
	'report.version',
	'report.groupId',
	'report.startsOn',
	'report.endsOn',
	'report.contentHash',
	'report.publishedOn'
] as const;

/** A report that the acting login may see, with all its words and without its file. */
export async function find(db: Database, id: string) {
	return selectWhole(db).where('report.id', '=', id).executeTakeFirst();
}

/** The same, held until the transaction ends, so that an edit, a signature and publishing follow each other. */
export async function findForUpdate(db: Database, id: string) {
	return selectWhole(db).where('report.id', '=', id).forUpdate().executeTakeFirst();
}

/** The versions of one report that the acting login may see, the newest first. */
export async function listVersions(db: Database, seriesId: string) {
	return db
		.selectFrom('report')
		.select(['id', 'version', 'publishedOn'])
		.select(({ ref }) => ref('status').$castTo<ReportStatus>().as('status'))
		.where('seriesId', '=', seriesId)
		.orderBy('version', 'desc')
		.execute();
}

/** What is being written or signed, the newest first. */
export async function listUnpublished(db: Database) {
	return selectWhole(db)
		.where('report.status', 'in', ['draft', 'signing'])
		.orderBy('report.draftedAt', 'desc')
		.orderBy('report.id')
		.execute();
}

function selectWhole(db: Database) {
	return (
		db
			.selectFrom('report')
			.select(columns)
			// Kept as they are by the database's own checks, and by the one verb that writes a body.
			.select(({ ref }) => [
				ref('report.status').$castTo<ReportStatus>().as('status'),
				ref('report.body').$castTo<ReportBody>().as('body')
			])
	);
}

/** What everybody may read, the newest first; a version that a newer one took the place of comes too. */
export async function listPublished(db: Database) {
	return db
		.selectFrom('report')
		.leftJoin('group', 'group.id', 'report.groupId')
		.select(['report.id', 'seriesId', 'version', 'title', 'report.startsOn', 'report.endsOn'])
		.select(['groupId', 'group.name as groupName'])
		.select(({ ref }) => [
			ref('report.status').$castTo<ReportStatus>().as('status'),
			ref('publishedOn').$castTo<string>().as('publishedOn'),
			sql<number>`jsonb_array_length(body->'pairs')`.as('themes'),
			sql<number>`jsonb_array_length(jsonb_path_query_array(body, '$.pairs[*] ? (exists (@.done))'))`.as(
				'answered'
			)
		])
		.where('report.status', 'in', ['published', 'superseded'])
		.orderBy('publishedOn', 'desc')
		.orderBy('report.draftedAt', 'desc')
		.orderBy('report.id')
		.execute();
}

type NewReport = {
	seriesId: string;
	version: number;
	groupId: string | null;
	draftedBy: string;
	draftedAt: Date;
	body: ReportBody;
	contentHash: string;
};

/** Says the id, or nothing when that version of the series is being written already. */
export async function insert(db: Database, { body, ...report }: NewReport): Promise<string | undefined> {
	const { title, startsOn, endsOn } = body;
	const row = await db
		.insertInto('report')
		.values({ ...report, title, startsOn, endsOn, body: JSON.stringify(body) })
		.onConflict((conflict) => conflict.columns(['seriesId', 'version']).doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}

export async function updateBody(
	db: Database,
	id: string,
	{ body, contentHash }: { body: ReportBody; contentHash: string }
): Promise<void> {
	await db
		.updateTable('report')
		.set({ title: body.title, body: JSON.stringify(body), contentHash })
		.where('id', '=', id)
		.execute();
}

export async function updateOffered(db: Database, id: string): Promise<void> {
	await db.updateTable('report').set({ status: 'signing' }).where('id', '=', id).execute();
}

export async function updatePublished(
	db: Database,
	id: string,
	{ day, pdf }: { day: string; pdf: Buffer }
): Promise<void> {
	await db
		.updateTable('report')
		.set({ status: 'published', publishedOn: day, pdf })
		.where('id', '=', id)
		.execute();
}

/** The version before gives way to the newest one, and stays to be read. */
export async function updateSuperseded(db: Database, seriesId: string, newestId: string): Promise<void> {
	await db
		.updateTable('report')
		.set({ status: 'superseded' })
		.where('seriesId', '=', seriesId)
		.where('id', '<>', newestId)
		.where('status', '=', 'published')
		.execute();
}

export async function findPdf(db: Database, id: string) {
	return db
		.selectFrom('report')
		.select(['title', 'version', 'pdf'])
		.where('id', '=', id)
		.where('status', 'in', ['published', 'superseded'])
		.executeTakeFirst();
}

type ReportTheme = { themeId: string; answerId: string | null };

export async function replaceThemes(
	db: Database,
	reportId: string,
	rows: readonly ReportTheme[]
): Promise<void> {
	await db.deleteFrom('reportTheme').where('reportId', '=', reportId).execute();
	if (!rows.length) return;
	await db
		.insertInto('reportTheme')
		.values(rows.map((row) => ({ reportId, ...row })))
		.execute();
}

/** The forums that have a theme in the report. */
export async function listForums(db: Database, reportId: string): Promise<{ id: string; name: string }[]> {
	return db
		.selectFrom('reportTheme')
		.innerJoin('theme', 'theme.id', 'reportTheme.themeId')
		.innerJoin('forum', 'forum.id', 'theme.forumId')
		.select(['forum.id', 'forum.name'])
		.distinct()
		.where('reportId', '=', reportId)
		.orderBy('forum.name')
		.execute();
}

/** Puts the day on each theme of the report and on the answer that stands in it, where there is none yet. */
export async function updateThemesPublished(db: Database, reportId: string, day: string): Promise<void> {
	await db
		.updateTable('theme')
		.set({ publishedOn: day })
		.where('publishedOn', 'is', null)
		.where('id', 'in', (themes) =>
			themes.selectFrom('reportTheme').select('themeId').where('reportId', '=', reportId)
		)
		.execute();
	await db
		.updateTable('answer')
		.set({ publishedOn: day })
		.where('publishedOn', 'is', null)
		.where('id', 'in', (answers) =>
			answers
				.selectFrom('reportTheme')
				.select(({ ref }) => ref('answerId').$notNull().as('answerId'))
				.where('reportId', '=', reportId)
				.where('answerId', 'is not', null)
		)
		.execute();
}
