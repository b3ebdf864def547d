import { sql } from 'kysely';
import type { Database } from './database.ts';

export type AuditEntry = { action: string; object: string; id: string; outcome: 'done' | 'refused' };

/** Adds one row to the chain, in the caller's transaction, so that the deed and its record are kept or lost together. */
export async function writeAudit(db: Database, { action, object, id, outcome }: AuditEntry): Promise<void> {
	await sql`select audit_write(${action}, ${object}, ${id}, ${outcome})`.execute(db);
}

/** The first row that does not follow from the one before it; undefined when the chain is whole. */
export async function findFirstBreak(db: Database): Promise<number | undefined> {
	const { rows } = await sql<{ broken: number | null }>`select audit_first_break() as broken`.execute(db);
	return rows[0]?.broken ?? undefined;
}

/** The newest rows first; `before` is the sequence number to go on from. */
export async function listAudit(
	db: Database,
	{ before, limit }: { before?: number | undefined; limit: number }
) {
	return db
		.selectFrom('audit')
		.leftJoin('person', 'person.id', 'audit.personId')
		.select([
			'seq',
			'at',
			'person.name as personName',
			'audit.role',
			'action',
			'objectType',
			'objectId',
			'outcome'
		])
		.$if(before !== undefined, (query) => query.where('seq', '<', before!))
		.orderBy('seq', 'desc')
		.limit(limit)
		.execute();
}

export async function countAudit(db: Database): Promise<number> {
	const { count } = await db
		.selectFrom('audit')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}
