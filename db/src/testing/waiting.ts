import { sql } from 'kysely';
import type { Database } from '../database.ts';

/** Whether somebody in this database waits for what another transaction holds. */
export async function isAnybodyWaiting(owner: Database): Promise<boolean> {
	const { rows } = await sql<{ waits: boolean }>`
		select exists (select from pg_stat_activity
			where datname = current_database() and wait_event_type = 'Lock') as waits
	`.execute(owner);
	return rows[0]!.waits;
}
