import { createHash } from 'node:crypto';
import { matrixOf } from '@sd/shared/matrix';
import { sql } from 'kysely';
import type { Database } from '../database.ts';

/**
 * What only a forum's desk and background work may touch is what people told us, and what the desk makes of it.
 * Makes all of it other words and other bytes, or takes all of it away, past every guard, and leaves the rest.
 */
export async function disturb(owner: Database, how: 'other words' | 'nothing left', seed: number) {
	const raw = Object.entries(matrixOf.tables)
		.filter(([, who]) => /^forum /.test(who) && !/partner|access|voice/.test(who))
		.map(([table]) => table);
	await owner.transaction().execute(async (tx) => {
		// Neither triggers nor references: nothing else may move because this did.
		await sql`set local session_replication_role = replica`.execute(tx);
		if (how === 'nothing left') {
			for (const table of raw) await sql`delete from ${sql.id(table)}`.execute(tx);
			return;
		}
		const { rows } = await sql<{ table: string; column: string; type: string }>`
			select table_name as table, column_name as column, data_type as type from information_schema.columns
			where table_schema = 'public' and table_name in (${sql.join(raw)}) and is_generated = 'NEVER'
				and data_type in ('text', 'bytea', 'date', 'boolean', 'integer', 'smallint')
		`.execute(tx);
		let changed = 0;
		for (const { table, column, type } of rows) {
			const other = createHash('sha256').update(`${seed} ${table} ${column}`).digest('hex');
			const value = {
				text: sql`${other} || ctid::text`,
				bytea: sql`sha256(convert_to(${other} || ctid::text, 'UTF8'))`,
				date: sql`date '2026-11-07'`,
				boolean: sql`not ${sql.id(column)}`
			}[type];
			await sql`savepoint before_it`.execute(tx);
			try {
				await sql`update ${sql.id(table)} set ${sql.id(column)} = ${value ?? sql`${sql.id(column)} + 1`}`.execute(
					tx
				);
				changed += 1;
			} catch {
				// A choice from a list, which this is none of.
				await sql`rollback to savepoint before_it`.execute(tx);
			}
		}
		if (changed < 60) throw new Error(`Only ${changed} columns became other ones`);
	});
}
