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

/** Days are calendar days in London, both of them included. */
type AuditFilter = {
	before?: number | undefined;
	limit: number;
	person?: string | undefined;
	action?: string | undefined;
	from?: string | undefined;
	to?: string | undefined;
};

/** The newest rows first; `before` is the sequence number to go on from. */
export async function listAudit(db: Database, { before, limit, person, action, from, to }: AuditFilter) {
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
		.$if(person !== undefined, (query) => query.where('audit.personId', '=', person!))
		.$if(action !== undefined, (query) =>
			query.where(({ or, eb }) => or([eb('action', '=', action!), eb('action', 'like', `${action!}.%`)]))
		)
		.$if(from !== undefined, (query) =>
			query.where('at', '>=', sql<Date>`${from!}::date::timestamp at time zone 'Europe/London'`)
		)
		.$if(to !== undefined, (query) =>
			query.where('at', '<', sql<Date>`(${to!}::date + 1)::timestamp at time zone 'Europe/London'`)
		)
		.orderBy('seq', 'desc')
		.limit(limit)
		.execute();
}

/** Everybody who has done anything. */
export async function listDoers(db: Database) {
	return db
		.selectFrom('person')
		.select(['id', 'name'])
		.where(({ exists, selectFrom, ref }) =>
			exists(selectFrom('audit').select('seq').whereRef('audit.personId', '=', ref('person.id')))
		)
		.orderBy('name')
		.execute();
}

export async function countAudit(db: Database): Promise<number> {
	const { count } = await db
		.selectFrom('audit')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}
