import type { Contributor } from '@sd/shared/phone/answers';
import type { Database } from './database.ts';
import { sql } from 'kysely';

export type AskWording = {
	title: string;
	intro: string;
	easyRead: string;
	storyPrompt: string;
	betterPrompt: string;
	opensOn: string;
	closesOn: string;
};

const wording = ['title', 'intro', 'easyRead', 'storyPrompt', 'betterPrompt', 'opensOn', 'closesOn'] as const;

const areasOfAsk = sql<
	string[]
>`coalesce((select array_agg(area_id order by area_id) from ask_area where ask_id = ask.id), '{}')`;

/** The asks of the acting coordinator's forum, the newest first, and how many answers each has had. */
export async function list(db: Database) {
	return db
		.selectFrom('ask')
		.select(['id', 'slug', ...wording])
		.select([
			areasOfAsk.as('areas'),
			sql<number>`(select count(*) from submission where submission.ask_id = ask.id)`.as('answers')
		])
		.orderBy('opensOn', 'desc')
		.orderBy('id')
		.execute();
}

/** Nothing when the slug is taken. */
export async function insert(
	db: Database,
	ask: AskWording & { slug: string; forumId: string; madeBy: string }
): Promise<string | undefined> {
	const row = await db
		.insertInto('ask')
		.values(ask)
		.onConflict((conflict) => conflict.column('slug').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}

export async function update(db: Database, id: string, ask: AskWording): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('ask')
		.set(ask)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

export async function replaceAreas(db: Database, askId: string, areas: readonly string[]): Promise<void> {
	await db.deleteFrom('askArea').where('askId', '=', askId).execute();
	if (areas.length === 0) return;
	await db
		.insertInto('askArea')
		.values(areas.map((areaId) => ({ askId, areaId })))
		.execute();
}

const forEverybody = (db: Database) =>
	db
		.selectFrom('ask')
		.innerJoin('forum', 'forum.id', 'ask.forumId')
		.select(['ask.slug', ...wording, 'forum.name as forumName'])
		.select(({ ref }) => [areasOfAsk.as('areas'), ref('forum.serves').$castTo<Contributor>().as('serves')]);

export async function findBySlug(db: Database, slug: string) {
	return forEverybody(db).where('ask.slug', '=', slug).executeTakeFirst();
}

/** Those that can be answered today, the first to close first. */
export async function listOpen(db: Database, today: string) {
	return forEverybody(db)
		.where('opensOn', '<=', today)
		.where('closesOn', '>=', today)
		.orderBy('closesOn')
		.orderBy('ask.slug')
		.execute();
}
