import type { HelpNumber } from '@sd/shared/setting';
import type { Database } from './database.ts';

export async function list(db: Database): Promise<HelpNumber[]> {
	const rows = await db
		.selectFrom('helpNumber')
		.select(['name', 'number', 'how', 'hours', 'verifiedOn'])
		.orderBy('position')
		.execute();
	return rows.map((row) => ({ ...row, how: row.how as HelpNumber['how'] }));
}

/** Puts this list in the place of the one there was. */
export async function replace(db: Database, numbers: HelpNumber[]): Promise<void> {
	await db.deleteFrom('helpNumber').execute();
	await db
		.insertInto('helpNumber')
		.values(numbers.map((row, index) => ({ ...row, position: index + 1 })))
		.execute();
}
