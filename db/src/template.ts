import type { TemplateUse } from '@sd/shared/template';
import type { Database } from './database.ts';

export type TemplateWords = { title: string; body: string };

/** Those of the acting forum, in the order of their names. */
export async function list(db: Database) {
	return (
		db
			.selectFrom('template')
			// Kept to the list by the table itself.
			.select(({ ref }) => ['id', 'version', 'title', 'body', ref('use').$castTo<TemplateUse>().as('use')])
			.orderBy('title')
			.orderBy('id')
			.execute()
	);
}

export async function insert(
	db: Database,
	template: TemplateWords & { forumId: string; use: TemplateUse }
): Promise<string> {
	const { id } = await db.insertInto('template').values(template).returning('id').executeTakeFirstOrThrow();
	return id;
}

/** Says whether it was there and nobody had changed it since this version. */
export async function update(
	db: Database,
	{ id, version, ...words }: TemplateWords & { id: string; version: number }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('template')
		.set({ ...words, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

export async function remove(db: Database, id: string): Promise<void> {
	await db.deleteFrom('template').where('id', '=', id).execute();
}
