import { sql } from 'kysely';
import type { Database } from './database.ts';

export type Term = { id: string; name: string; startsOn: string; endsOn: string; hasRelease: boolean };

/** The school terms, oldest first, and which of them numbers were given for. */
export async function listWithRelease(db: Database): Promise<Term[]> {
	return db
		.selectFrom('term')
		.select(['id', 'name', 'startsOn', 'endsOn'])
		.select(sql<boolean>`term_has_release(id)`.as('hasRelease'))
		.orderBy('startsOn')
		.execute();
}

type NewTerm = { name: string; startsOn: string; endsOn: string };

export async function insert(db: Database, term: NewTerm): Promise<string> {
	const { id } = await db.insertInto('term').values(term).returning('id').executeTakeFirstOrThrow();
	return id;
}

export async function update(db: Database, { id, ...term }: NewTerm & { id: string }): Promise<void> {
	await db.updateTable('term').set(term).where('id', '=', id).execute();
}
