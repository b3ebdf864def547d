import { sql } from 'kysely';
import type { Database } from './database.ts';

/** The last day that was closed; undefined before the first. */
export async function findLastDay(db: Database): Promise<string | undefined> {
	const row = await db
		.selectFrom('auditNight')
		.select(({ fn }) => fn.max('onDate').as('day'))
		.executeTakeFirst();
	return row?.day ?? undefined;
}

/** What contributors did on one day: how often, and a digest of which submissions, which names none of them. */
export async function sumUp(
	db: Database,
	day: string
): Promise<{ counts: Record<string, number>; digest: string }> {
	const { rows } = await sql<{ submissions: number; impacts: number; digest: string }>`
		select count(*) as submissions,
			(select count(*) from impact where given_on = ${day}::date) as impacts,
			encode(sha256(convert_to(coalesce(string_agg(id::text, ',' order by id), ''), 'UTF8')), 'hex') as digest
		from submission where received_on = ${day}::date
	`.execute(db);
	const { submissions, impacts, digest } = rows[0]!;
	return { counts: { submissions, impacts }, digest };
}

type Night = { onDate: string; counts: Record<string, number>; digest: string };

export async function insert(db: Database, { onDate, counts, digest }: Night): Promise<void> {
	await db
		.insertInto('auditNight')
		.values({ onDate, counts: JSON.stringify(counts), digest })
		.execute();
}
