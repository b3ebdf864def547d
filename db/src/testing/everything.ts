import { sql } from 'kysely';
import { openOwner, type Database } from '../database.ts';
import { passwordOf } from '../logins.ts';

/** The owner of the database of a product that runs here. */
export const ownerAt = (port: number, appSecret: string): Database =>
	openOwner(`postgres://sd_owner:${passwordOf('sd_owner', appSecret)}@127.0.0.1:${port}/said_and_done`);

/** Every row of every table as text, read as the owner. */
export async function everythingIn(port: number, appSecret: string): Promise<string> {
	const owner = ownerAt(port, appSecret);
	try {
		return await everythingOf(owner);
	} finally {
		await owner.destroy();
	}
}

/** The same, through a connection of the owner's that is open already. */
export async function everythingOf(owner: Database): Promise<string> {
	const { rows: tables } = await sql<{ name: string }>`
			select format('%I.%I', schemaname, tablename) as name from pg_tables
			where schemaname not in ('pg_catalog', 'information_schema')
		`.execute(owner);
	const texts: string[] = [];
	for (const { name } of tables) {
		const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(owner);
		texts.push(...rows.map(({ row }) => row));
	}
	return texts.join('\n');
}
