import { sql } from 'kysely';
import type { Database } from './database.ts';

// How long each is kept stands in the database's own functions: whoever asks can only say what day it is.

/** The words as they were sent, and what came with them; says of how many. */
export async function forgetOriginals(db: Database, day: string): Promise<number> {
	const { rows } = await sql<{ gone: number }>`select retention_originals(${day}::date) as gone`.execute(db);
	return rows[0]!.gone;
}

/** What was not used; says how many. */
export async function forgetDeclined(db: Database, day: string): Promise<number> {
	const { rows } = await sql<{ gone: number }>`select retention_declined(${day}::date) as gone`.execute(db);
	return rows[0]!.gone;
}

/** Ways to reach people who have had their answer; says how many. */
export async function forgetContacts(db: Database, day: string): Promise<number> {
	const { rows } = await sql<{ gone: number }>`select retention_contacts(${day}::date) as gone`.execute(db);
	return rows[0]!.gone;
}

/** All that is left of what was settled long ago; says which. */
export async function forgetSettled(db: Database, day: string): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`select * from retention_settled(${day}::date) as id`.execute(db);
	return rows.map(({ id }) => id);
}

/** Accounts of the team that nobody has used for 90 days are shut; says whose. */
export async function shutDormant(db: Database, day: string): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`select * from retention_dormant(${day}::date) as id`.execute(db);
	return rows.map(({ id }) => id);
}

/** Sessions and challenges that are over, of the team and of members. */
export async function forgetSessions(db: Database, now: Date): Promise<void> {
	await sql`select retention_sessions(${now})`.execute(db);
}
