import { sql } from 'kysely';
import type { Database } from './database.ts';

export async function find(db: Database) {
	return db
		.selectFrom('setting')
		.select(['version', 'readingHours', 'readingDays', 'answeringDays', 'terms'])
		.executeTakeFirstOrThrow();
}

/** Lets one person at a time change what hangs on the settings but has no version of its own. */
export async function hold(db: Database): Promise<void> {
	await db.selectFrom('setting').select('id').forUpdate().execute();
}

type Change = { readingHours: string; readingDays: number; answeringDays: number; terms: string };

/**
 * Counts one version on from the one that was read, with what changes in the row itself if anything does.
 * Says whether that was still the version; when it was, others wait until this transaction ends.
 */
export async function update(db: Database, version: number, change: Partial<Change> = {}): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('setting')
		.set({ ...change, version: sql`version + 1` })
		.where('version', '=', version)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}
