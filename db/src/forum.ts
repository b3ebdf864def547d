import type { Database } from './database.ts';

export async function list(db: Database) {
	return db
		.selectFrom('forum')
		.select(['id', 'slug', 'name', 'serves', 'about', 'coordinatorsEmployedBy'])
		.orderBy('slug', 'desc')
		.execute();
}

/** Those of the ids that are forums. */
export async function listKnown(db: Database, ids: string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await db.selectFrom('forum').select('id').where('id', 'in', ids).execute();
	return rows.map(({ id }) => id);
}

type Change = { id: string; about: string; coordinatorsEmployedBy: string | null };

export async function update(db: Database, { id, ...change }: Change): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('forum')
		.set(change)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

/** Every forum with whom to tell when no safeguarding lead has taken a concern. */
export async function listChairs(db: Database) {
	return db
		.selectFrom('forum')
		.leftJoin('forumChair', 'forumChair.forumId', 'forum.id')
		.select(['forum.id', 'forum.name', 'forumChair.email'])
		.orderBy('forum.slug', 'desc')
		.execute();
}

export async function replaceChair(db: Database, forumId: string, email: string | null): Promise<void> {
	if (email === null) {
		await db.deleteFrom('forumChair').where('forumId', '=', forumId).execute();
		return;
	}
	await db
		.insertInto('forumChair')
		.values({ forumId, email })
		.onConflict((conflict) => conflict.column('forumId').doUpdateSet({ email }))
		.execute();
}
