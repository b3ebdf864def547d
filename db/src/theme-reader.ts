import { sql } from 'kysely';
import type { Database } from './database.ts';

type NewReader = {
	themeId: string;
	forumId: string;
	easyRead: string;
	groupOf: number | null;
	madeUpName: string | null;
	saidOn: string;
	recordedBy: string;
};

export async function insert(db: Database, reader: NewReader): Promise<void> {
	await db.insertInto('themeReader').values(reader).execute();
}

/** Who read the Easy Read words of a theme, newest first, and which words those were. */
export async function list(db: Database, themeId: string) {
	return db
		.selectFrom('themeReader')
		.select(['id', 'easyRead', 'groupOf', 'madeUpName', 'saidOn'])
		.select(sql<string | null>`person_name(recorded_by)`.as('by'))
		.where('themeId', '=', themeId)
		.orderBy('saidOn', 'desc')
		.orderBy('id')
		.execute();
}
