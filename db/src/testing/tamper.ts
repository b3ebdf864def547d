import { sql } from 'kysely';
import type { Database } from '../database.ts';

/** Changes what only grows, as an owner of the database could who takes the guard away first. */
export async function tamper(owner: Database, statement: string): Promise<void> {
	await sql
		.raw(`alter table audit disable trigger all; ${statement}; alter table audit enable trigger all`)
		.execute(owner);
}
