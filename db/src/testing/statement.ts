import { sql, type Kysely } from 'kysely';
import { asActor } from '../database.ts';
import type { DB } from '../database-types.ts';

/** One statement as somebody with a session could run it with a login of ours, past all code. */
export async function runAs(login: Kysely<DB>, token: string, statement: string): Promise<unknown[]> {
	return asActor(login, { token, access: 'read write' }, async (tx) => {
		const { rows } = await sql.raw(statement).execute(tx);
		return rows;
	});
}
