import { sql } from 'kysely';
import { isReferred, type Database } from './database.ts';

export type Rule = { id: string; title: string; wording: string; easyRead: string };

/** The public rules, in their order. */
export async function list(db: Database): Promise<Rule[]> {
	return db.selectFrom('rule').select(['id', 'title', 'wording', 'easyRead']).orderBy('position').execute();
}

/** Out of the way of the positions that are about to be given, which no two rules may share. */
export async function updatePositionsAway(db: Database): Promise<void> {
	await db
		.updateTable('rule')
		.set({ position: sql`-position` })
		.execute();
}

export async function update(db: Database, { id, ...rule }: Rule & { position: number }): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('rule')
		.set(rule)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

export async function insert(db: Database, rule: Omit<Rule, 'id'> & { position: number }): Promise<void> {
	await db.insertInto('rule').values(rule).execute();
}

/** Says whether they are gone: one that a decision has quoted stays, and the transaction cannot go on. */
export async function remove(db: Database, ids: string[]): Promise<boolean> {
	if (ids.length === 0) return true;
	try {
		await db.deleteFrom('rule').where('id', 'in', ids).execute();
		return true;
	} catch (error) {
		if (isReferred(error)) return false;
		throw error;
	}
}
