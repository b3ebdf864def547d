import type { Role } from '@sd/shared/person';
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

type Proposal = {
	numbers: HelpNumber[];
	proposedBy: string;
	proposedAs: Role;
	proposedOn: string;
	expiresAt: Date;
};

/** One that nobody agreed to in time makes room. Gives nothing while another waits. */
export async function propose(
	db: Database,
	{ numbers, ...proposal }: Proposal,
	now: Date
): Promise<string | undefined> {
	await db
		.deleteFrom('helpNumberChange')
		.where('confirmedOn', 'is', null)
		.where('expiresAt', '<=', now)
		.execute();
	const row = await db
		.insertInto('helpNumberChange')
		.values({ ...proposal, numbers: JSON.stringify(numbers) })
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}

function changes(db: Database) {
	return (
		db
			.selectFrom('helpNumberChange')
			.innerJoin('person as proposer', 'proposer.id', 'proposedBy')
			.leftJoin('person as confirmer', 'confirmer.id', 'confirmedBy')
			.select([
				'helpNumberChange.id',
				'proposedBy',
				'proposedAs',
				'proposedOn',
				'confirmedOn',
				'expiresAt',
				'proposer.name as proposedByName',
				'proposer.role as proposerIs',
				'proposer.disabledOn as proposerDisabledOn',
				'confirmer.name as confirmedByName'
			])
			// Checked by the schema before it was kept.
			.select((eb) => eb.ref('numbers').$castTo<HelpNumber[]>().as('numbers'))
	);
}

/** The one that waits for a second person. */
export async function findProposal(db: Database, now: Date) {
	return changes(db).where('confirmedOn', 'is', null).where('expiresAt', '>', now).executeTakeFirst();
}

/** What two people agreed to, the newest first. */
export async function listHistory(db: Database, limit: number) {
	return changes(db)
		.where('confirmedOn', 'is not', null)
		.orderBy('confirmedOn', 'desc')
		.orderBy('expiresAt', 'desc')
		.limit(limit)
		.execute();
}

/** Says whether it still waited. */
export async function confirm(
	db: Database,
	id: string,
	confirmed: { confirmedBy: string; confirmedOn: string }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('helpNumberChange')
		.set(confirmed)
		.where('id', '=', id)
		.where('confirmedOn', 'is', null)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

export async function drop(db: Database, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('helpNumberChange')
		.where('id', '=', id)
		.where('confirmedOn', 'is', null)
		.executeTakeFirstOrThrow();
	return numDeletedRows === 1n;
}
