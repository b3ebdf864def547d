import { sql } from 'kysely';
import type { Database, Logins } from './database.ts';

export type LoginName = keyof Logins;

export type Grant = { table: string; column: string; readers: LoginName[]; writers: LoginName[] };

/**
 * Who may read and who may add or change each column, as the database itself has it now. Any login may ask:
 * the catalogue names no row.
 */
export async function listGrants(db: Database): Promise<Grant[]> {
	const { rows } = await sql<Grant>`
		select c.relname as table, a.attname as column,
			array(select substr(login, 4) from unnest(array['sd_voice', 'sd_forum', 'sd_partner', 'sd_access', 'sd_job']) login
				where has_column_privilege(login, c.oid, a.attnum, 'select')) as readers,
			array(select substr(login, 4) from unnest(array['sd_voice', 'sd_forum', 'sd_partner', 'sd_access', 'sd_job']) login
				where has_column_privilege(login, c.oid, a.attnum, 'insert') or has_column_privilege(login, c.oid, a.attnum, 'update')) as writers
		from pg_class c join pg_attribute a on a.attrelid = c.oid
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and c.relname not like 'kysely%'
			and a.attnum > 0 and not a.attisdropped
		order by 1, a.attnum
	`.execute(db);
	return rows;
}
