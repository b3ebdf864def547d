import type { ImportHold, ImportRowState, ImportState } from '@sd/shared/import';
import { sql } from 'kysely';
import type { Database } from './database.ts';

const columns = [
	'import.id',
	'import.forumId',
	'sheetSealed',
	'planSealed',
	'rows',
	'uploadedAt',
	'startedOn',
	'undoneOn'
] as const;

/** One of the acting coordinator's own forum. */
export async function find(db: Database, id: string) {
	return db
		.selectFrom('import')
		.innerJoin('forum', 'forum.id', 'import.forumId')
		.select([...columns, 'forum.serves'])
		.select(({ ref }) => ref('state').$castTo<ImportState>().as('state'))
		.where('import.id', '=', id)
		.executeTakeFirst();
}

/** The same, held until the transaction ends, so that two people's presses follow each other. */
export async function findForUpdate(db: Database, id: string) {
	return db
		.selectFrom('import')
		.select(columns)
		.select(({ ref }) => ref('state').$castTo<ImportState>().as('state'))
		.where('import.id', '=', id)
		.forUpdate()
		.executeTakeFirst();
}

/** The newest first. */
export async function list(db: Database, limit: number) {
	return db
		.selectFrom('import')
		.select(columns)
		.select(({ ref }) => ref('state').$castTo<ImportState>().as('state'))
		.select([sql<string | null>`person_name(uploaded_by)`.as('by')])
		.orderBy('uploadedAt', 'desc')
		.limit(limit)
		.execute();
}

type NewImport = {
	id: string;
	forumId: string;
	fileHash: Buffer;
	sheetSealed: string;
	rows: number;
	uploadedBy: string;
	uploadedAt: Date;
};

/** Says whether it is new; the same file that is here already is none. */
export async function insert(db: Database, row: NewImport): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('import')
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(['forumId', 'fileHash']).where('state', '<>', 'undone').doNothing()
		)
		.executeTakeFirstOrThrow();
	return numInsertedOrUpdatedRows === 1n;
}

export async function findByFile(db: Database, forumId: string, fileHash: Buffer) {
	return db
		.selectFrom('import')
		.select('id')
		.where('forumId', '=', forumId)
		.where('fileHash', '=', fileHash)
		.where('state', '<>', 'undone')
		.executeTakeFirst();
}

type NewRow = { importId: string; forumId: string; number: number; cellsSealed: string };

/** As many at once as one statement takes. */
const atOnce = 2000;

export async function insertRows(db: Database, rows: readonly NewRow[]): Promise<void> {
	for (let from = 0; from < rows.length; from += atOnce) {
		await db
			.insertInto('importRow')
			.values(rows.slice(from, from + atOnce))
			.execute();
	}
}

/** The rows that are still kept as they were uploaded. */
export async function listRows(db: Database, importId: string) {
	return db
		.selectFrom('importRow')
		.select(['number', 'cellsSealed'])
		.select(({ ref }) => ref('state').$castTo<ImportRowState>().as('state'))
		.where('importId', '=', importId)
		.where('cellsSealed', 'is not', null)
		.orderBy('number')
		.execute();
}

export async function countRows(
	db: Database,
	importIds: readonly string[]
): Promise<{ importId: string; state: ImportRowState; count: number }[]> {
	if (importIds.length === 0) return [];
	return db
		.selectFrom('importRow')
		.select('importId')
		.select(({ fn, ref }) => [
			ref('state').$castTo<ImportRowState>().as('state'),
			fn.countAll<number>().as('count')
		])
		.where('importId', 'in', importIds)
		.groupBy(['importId', 'state'])
		.execute();
}

/** Which of these rows came in before, from whichever file: their hashes, in hexadecimal. */
export async function listKnown(db: Database, hashes: readonly Buffer[]): Promise<Set<string>> {
	const rows = await db
		.selectFrom('importSubmission')
		.select(sql<string>`encode(row_hash, 'hex')`.as('hash'))
		.where(({ eb }) => eb('rowHash', '=', sql<Buffer>`any(${hashes}::bytea[])`))
		.execute();
	return new Set(rows.map(({ hash }) => hash));
}

/** Which of these keys are submissions of the acting forum. */
export async function listKnownKeys(db: Database, keys: readonly string[]): Promise<string[]> {
	if (keys.length === 0) return [];
	const rows = await db
		.selectFrom('submission')
		.select('id')
		.where(({ eb }) => eb('id', '=', sql<string>`any(${keys}::uuid[])`))
		.execute();
	return rows.map(({ id }) => id);
}

type Plan = { planSealed: string; startedBy: string; startedOn: string };

export async function start(db: Database, id: string, plan: Plan): Promise<void> {
	await db
		.updateTable('import')
		.set({ ...plan, state: 'running' })
		.where('id', '=', id)
		.execute();
}

export async function updatePlan(db: Database, id: string, planSealed: string): Promise<void> {
	await db.updateTable('import').set({ planSealed }).where('id', '=', id).execute();
}

export async function undo(
	db: Database,
	id: string,
	{ undoneBy, undoneOn }: { undoneBy: string; undoneOn: string }
): Promise<void> {
	await db.updateTable('import').set({ state: 'undoing', undoneBy, undoneOn }).where('id', '=', id).execute();
}

export async function remove(db: Database, id: string): Promise<void> {
	await db.deleteFrom('import').where('id', '=', id).execute();
}

export async function insertThemes(
	db: Database,
	rows: readonly { importId: string; themeId: string; forumId: string; isNew: boolean }[]
): Promise<void> {
	if (rows.length > 0) await db.insertInto('importTheme').values(rows).execute();
}

/** The themes that came with it, and how many of its rows stand under each. */
export async function listThemes(db: Database, importId: string) {
	return db
		.selectFrom('importTheme')
		.innerJoin('theme', 'theme.id', 'importTheme.themeId')
		.select(['theme.id', 'theme.sentence', 'isNew'])
		.select(
			sql<number>`(select count(*) from theme_evidence e where e.theme_id = theme.id and e.import_id = ${importId})`.as(
				'count'
			)
		)
		.where('importTheme.importId', '=', importId)
		.orderBy('theme.sentence')
		.execute();
}

/** How many rows of it would stay if it were undone now, and why; with the themes to look at. */
export async function countHeld(
	db: Database,
	importId: string,
	now: Date
): Promise<{ hold: ImportHold; count: number; themes: { id: string; sentence: string }[] }[]> {
	const { rows } = await sql<{
		hold: ImportHold;
		count: number;
		themes: { id: string; sentence: string }[];
	}>`
		with held as (
			select submission_id, import_hold(submission_id, ${now}) as hold from import_submission where import_id = ${importId}
		)
		select hold, count(*) as count, coalesce((
			select jsonb_agg(distinct jsonb_build_object('id', t.id, 'sentence', t.sentence))
			from theme_evidence e join theme t on t.id = e.theme_id
			where e.submission_id in (select h.submission_id from held h where h.hold = held.hold)
				and case held.hold
					when 'sent' then t.sent_on is not null
					when 'quoted' then exists (select from theme_quote_source s join theme_quote q on q.id = s.quote_id
						where q.theme_id = t.id and s.submission_id = e.submission_id)
					when 'gathered' then e.import_id is null
					else false end), '[]') as themes
		from held where hold is not null group by hold order by hold
	`.execute(db);
	return rows;
}

/** How many rows it still has among what people told. */
export async function countKept(db: Database, importId: string): Promise<number> {
	const { count } = await db
		.selectFrom('importSubmission')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('importId', '=', importId)
		.executeTakeFirstOrThrow();
	return count;
}

export async function findMapping(db: Database, forumId: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('importMapping')
		.select('mappingSealed')
		.where('forumId', '=', forumId)
		.executeTakeFirst();
	return row?.mappingSealed;
}

export async function upsertMapping(db: Database, forumId: string, mappingSealed: string): Promise<void> {
	await db
		.insertInto('importMapping')
		.values({ forumId, mappingSealed })
		.onConflict((conflict) => conflict.column('forumId').doUpdateSet({ mappingSealed }))
		.execute();
}

/** Puts one that was just accepted under the themes that its tracker named. */
export async function gatherAccepted(db: Database, submissionId: string, addedBy: string): Promise<void> {
	await sql`
		insert into theme_evidence (theme_id, submission_id, forum_id, added_by, import_id)
		select t.id, s.submission_id, s.forum_id, ${addedBy}, s.import_id
		from import_submission s join theme t on t.id = any(s.themes) and t.forum_id = s.forum_id
		where s.submission_id = ${submissionId}
		on conflict do nothing
	`.execute(db);
}

/** What the forum's tracker says was done about what stands under a theme: locked. */
export async function listOutcomes(
	db: Database,
	themeId: string
): Promise<{ submissionId: string; wordingSealed: string }[]> {
	return db
		.selectFrom('submissionOutcome')
		.innerJoin('themeEvidence', 'themeEvidence.submissionId', 'submissionOutcome.submissionId')
		.innerJoin('submission', 'submission.id', 'submissionOutcome.submissionId')
		.select(['submissionOutcome.submissionId', 'wordingSealed'])
		.where('themeId', '=', themeId)
		.where('submission.status', '=', 'accepted')
		.execute();
}
