import { sql, type Kysely } from 'kysely';
import type { DB } from '../database-types.ts';

/** What somebody sees of every guarded table, and what became of each try to change one of them. */
export type Reach = { sees: Record<string, number>; tries: Record<string, string> };
type Right = 'select' | 'insert' | 'update' | 'delete';

/** For each login and right, the columns of the guarded tables that it was given: no policy changes those. */
export async function grantedColumns(owner: Kysely<DB>) {
	const { rows } = await sql<{ login: string; right: Right; table: string; columns: string[] }>`
		select login, privilege as right, relname as table, array_agg(quote_ident(attname) order by attnum) as columns
		from pg_class c join pg_attribute a on a.attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '',
			unnest(array['sd_forum', 'sd_partner', 'sd_voice', 'sd_access', 'sd_job']) login,
			unnest(array['select', 'insert', 'update', 'delete']) privilege
		where relnamespace = 'public'::regnamespace and relrowsecurity
			and case privilege when 'delete' then has_table_privilege(login, c.oid, privilege)
				else has_column_privilege(login, c.oid, attnum, privilege) end
		group by 1, 2, 3 order by 3
	`.execute(owner);
	return {
		of: (login: string, right: Right, table: string) =>
			rows.find((row) => row.login === login && row.right === right && row.table === table)?.columns,
		tables: (login: string, right: Right) =>
			rows.filter((row) => row.login === login && row.right === right).map(({ table }) => table)
	};
}
export type Granted = Awaited<ReturnType<typeof grantedColumns>>;

/** How many rows it touched, or the first words of why not; and nothing of it stays. */
export async function outcomeOf(tx: Kysely<DB>, statement: string): Promise<string> {
	await sql`savepoint before_it`.execute(tx);
	try {
		const { numAffectedRows, rows } = await sql.raw(statement).execute(tx);
		return rows.length > 0 ? JSON.stringify(rows) : `${numAffectedRows ?? 0} touched`;
	} catch (problem) {
		return String((problem as Error).message);
	} finally {
		await sql`rollback to savepoint before_it`.execute(tx);
	}
}

/**
 * As the owner who has taken that login's role inside a transaction, so that a guard can be taken out first.
 * Every row there is of that table, of either forum, is tried to be added as if it were new: a policy says no
 * before anything looks whether it is there already.
 */
export async function reachOf(
	tx: Kysely<DB>,
	granted: Granted,
	{ login, token, table }: { login: string; token: string; table: string }
): Promise<Reach> {
	const { rows: copies } = await sql<{ copy: string }>`
		select quote_literal(to_jsonb(t)) as copy from ${sql.id(table)} t order by 1
	`.execute(tx);
	await sql`select set_config('role', ${login}, true), set_config('app.session', ${token}, true)`.execute(tx);
	const counts = granted
		.tables(login, 'select')
		.map((each) => sql`select ${sql.lit(each)} as name, count(*) as count from ${sql.id(each)}`);
	const { rows } = await sql<{ name: string; count: number }>`
		${sql.join(counts, sql` union all `)} order by name
	`.execute(tx);

	const tries: Record<string, string> = {};
	if (granted.of(login, 'delete', table)) tries['delete'] = await outcomeOf(tx, `delete from "${table}"`);
	const updatable = granted.of(login, 'update', table)?.[0];
	if (updatable) tries['update'] = await outcomeOf(tx, `update "${table}" set ${updatable} = ${updatable}`);
	const insertable = granted.of(login, 'insert', table)?.join(', ');
	for (const [at, { copy }] of insertable ? copies.entries() : []) {
		tries[`insert ${at}`] = await outcomeOf(
			tx,
			`insert into "${table}" (${insertable}) select ${insertable} from jsonb_populate_record(null::"${table}", ${copy}::jsonb)`
		);
	}
	await sql`reset role`.execute(tx);
	return { sees: Object.fromEntries(rows.map(({ name, count }) => [name, count])), tries };
}
