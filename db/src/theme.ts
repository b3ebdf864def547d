import { sql } from 'kysely';
import type { Database } from './database.ts';

const columns = [
	'theme.id',
	'theme.slug',
	'theme.forumId',
	'theme.sentence',
	'theme.easyRead',
	'theme.forumView',
	'theme.sentOn',
	'theme.publishedOn',
	'theme.version',
	'theme.mergedInto'
] as const;

/** A theme that the acting login may see: its own forum's, or one that was sent. */
export async function find(db: Database, id: string) {
	return db
		.selectFrom('theme')
		.innerJoin('forum', 'forum.id', 'theme.forumId')
		.select([...columns, 'forum.name as forumName'])
		.where('theme.id', '=', id)
		.executeTakeFirst();
}

/**
 * The same, held until the transaction ends, so that two people's changes to one theme follow each other. Its key stays
 * as it is, so whoever holds a submission and puts it there does not wait, and nobody waits for each other.
 */
export async function findForUpdate(db: Database, id: string) {
	return db.selectFrom('theme').select(columns).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
}

/** Newest first, without those that became part of another. */
export async function listOfForum(db: Database, forumId: string) {
	return db
		.selectFrom('theme')
		.select(columns)
		.where('forumId', '=', forumId)
		.where('mergedInto', 'is', null)
		.orderBy('createdAt', 'desc')
		.orderBy('id')
		.execute();
}

/** Oldest first: it has waited longest. */
export async function listSent(db: Database) {
	return db
		.selectFrom('theme')
		.innerJoin('forum', 'forum.id', 'theme.forumId')
		.select([
			'theme.id',
			'theme.slug',
			'theme.sentence',
			'theme.easyRead',
			'theme.forumView',
			'forum.name as forumName'
		])
		.select(({ ref }) => ref('theme.sentOn').$castTo<string>().as('sentOn'))
		.where('theme.sentOn', 'is not', null)
		.orderBy('theme.sentOn')
		.orderBy('theme.id')
		.execute();
}

type NewTheme = { slug: string; forumId: string; sentence: string; easyRead: string; createdBy: string };

/** Says the id, or nothing when the slug is taken, perhaps by a theme that the acting login cannot see. */
export async function insert(db: Database, theme: NewTheme): Promise<string | undefined> {
	const row = await db
		.insertInto('theme')
		.values(theme)
		.onConflict((conflict) => conflict.column('slug').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}

type Wording = { sentence: string; easyRead: string; forumView: string | null };

export async function updateWording(db: Database, id: string, wording: Wording): Promise<number> {
	const { version } = await db
		.updateTable('theme')
		.set(({ eb }) => ({ ...wording, version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirstOrThrow();
	return version;
}

/** Something under it changed, so nobody goes on from a page that was read before. */
export async function touch(db: Database, id: string): Promise<void> {
	await db
		.updateTable('theme')
		.set(({ eb }) => ({ version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.execute();
}

/** The day it was first sent stays: sending it to one group more does not start the clock again. */
export async function updateSent(db: Database, id: string, day: string): Promise<void> {
	await db
		.updateTable('theme')
		.set({ sentOn: day })
		.where('id', '=', id)
		.where('sentOn', 'is', null)
		.execute();
}

export async function replaceAreas(db: Database, themeId: string, areaIds: readonly string[]): Promise<void> {
	await db.deleteFrom('themeArea').where('themeId', '=', themeId).execute();
	await db
		.insertInto('themeArea')
		.values([...new Set(areaIds)].map((areaId) => ({ themeId, areaId })))
		.execute();
}

/** The areas of each theme, in the plan's order. */
export async function listAreas(db: Database, themeIds: readonly string[]) {
	if (!themeIds.length) return [];
	const rows = await db
		.selectFrom('themeArea')
		.innerJoin('priorityArea', 'priorityArea.id', 'themeArea.areaId')
		.select(['themeId', 'priorityArea.id', 'wording', 'plain', 'pictogram'])
		.where('themeId', 'in', themeIds)
		.orderBy('position')
		.execute();
	return rows.map(({ themeId, id, wording, plain, pictogram }) => ({
		themeId,
		id,
		wording: wording ?? '',
		plain: plain ?? wording ?? '',
		pictogram: pictogram ?? 'other'
	}));
}

export async function addGroups(db: Database, themeId: string, groupIds: readonly string[]): Promise<void> {
	await db
		.insertInto('themeGroup')
		.values([...new Set(groupIds)].map((groupId) => ({ themeId, groupId })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** The groups that each theme was sent to. */
export async function listGroups(db: Database, themeIds: readonly string[]) {
	if (!themeIds.length) return [];
	return db
		.selectFrom('themeGroup')
		.innerJoin('group', 'group.id', 'themeGroup.groupId')
		.select(['themeId', 'group.id', 'group.name'])
		.where('themeId', 'in', themeIds)
		.orderBy('group.name')
		.execute();
}

/** The groups of these kinds that have not ended. */
export async function listGroupChoices(
	db: Database,
	{ kinds, day }: { kinds: readonly string[]; day: string }
) {
	return db
		.selectFrom('group')
		.select(['id', 'name', 'kind', 'status', 'note'])
		.where('kind', 'in', kinds)
		.where((where) => where.or([where('endsOn', 'is', null), where('endsOn', '>=', day)]))
		.orderBy('kind')
		.orderBy('name')
		.execute();
}

/** The groups that the acting partner speaks for. */
export async function listActingGroups(db: Database): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`select acting_groups() as id`.execute(db);
	return rows.map(({ id }) => id);
}

/** Each theme's number as the newest published release that names it gave it: a rounded count, or "hidden". */
export async function listReleasedCounts(db: Database) {
	const { rows } = await sql<{ themeId: string; count: unknown; termName: string }>`
		select distinct on (cell->>'key') cell->>'key' as theme_id, cell->'count' as count, term.name as term_name
		from release join term on term.id = release.term_id,
			jsonb_path_query(release.body, '$.tables[*] ? (@.name == "theme").cells[*]') cell
		where release.status = 'published'
		order by cell->>'key', release.number desc
	`.execute(db);
	return rows;
}
