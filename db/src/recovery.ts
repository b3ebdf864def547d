import { sql } from 'kysely';
import type { Role } from '@sd/shared/person';
import type { Database } from './database.ts';

type Started = {
	personId: string;
	startedBy: string;
	firstCodeHash: Buffer;
	endsAt: Date;
};

/** Gives nothing while there is one for this person already. */
export async function insert(db: Database, recovery: Started): Promise<string | undefined> {
	const row = await db
		.insertInto('personRecovery')
		.values(recovery)
		.onConflict((conflict) => conflict.column('personId').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}

type ByServer = {
	personId: string;
	firstCodeHash: Buffer;
	secondCodeHash: Buffer;
	opensAt: Date;
	endsAt: Date;
};

/** What whoever runs the server starts takes the place of any other: it is asked for on the machine itself. */
export async function replace(db: Database, recovery: ByServer): Promise<void> {
	await removeOfPerson(db, recovery.personId);
	await db.insertInto('personRecovery').values(recovery).execute();
}

/**
 * Those that are not over, while whoever started or agreed may still do so, and whoever it is about is not
 * shut out. With one of the two gone it is nobody's word any more.
 */
function standing(db: Database, now: Date) {
	return db
		.selectFrom('personRecovery')
		.innerJoin('person', 'person.id', 'personRecovery.personId')
		.leftJoin('person as starter', 'starter.id', 'startedBy')
		.leftJoin('person as confirmer', 'confirmer.id', 'confirmedBy')
		.where('endsAt', '>', now)
		.where('person.disabledOn', 'is', null)
		.where('starter.disabledOn', 'is', null)
		.where(({ or, eb }) =>
			or([eb('startedBy', 'is', null), eb('starter.role', '=', sql<Role>`'administrator'`)])
		)
		.where('confirmer.disabledOn', 'is', null)
		.where(({ or, eb }) =>
			or([
				eb('confirmedBy', 'is', null),
				eb('confirmer.role', 'in', [sql<Role>`'administrator'`, sql<Role>`'safeguarding lead'`])
			])
		);
}

const columns = [
	'personRecovery.id',
	'personRecovery.personId',
	'person.name',
	'person.role',
	'startedBy',
	'starter.name as startedByName',
	'confirmedBy',
	'confirmer.name as confirmedByName',
	'opensAt',
	'endsAt'
] as const;

export async function list(db: Database, now: Date) {
	return standing(db, now).select(columns).orderBy('endsAt').orderBy('personRecovery.id').execute();
}

export async function find(db: Database, id: string, now: Date) {
	return standing(db, now).select(columns).where('personRecovery.id', '=', id).executeTakeFirst();
}

/** Once two have agreed: what both codes have to be, for whoever says that this is their e-mail. */
export async function findCodes(db: Database, email: string, now: Date) {
	return standing(db, now)
		.select(['personRecovery.id', 'personRecovery.personId', 'firstCodeHash', 'secondCodeHash', 'opensAt'])
		.where('person.email', '=', email)
		.executeTakeFirst();
}

type Confirmed = { confirmedBy: string; secondCodeHash: Buffer; opensAt: Date; endsAt: Date };

/** Says whether nobody had agreed before. */
export async function confirm(db: Database, id: string, confirmed: Confirmed): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('personRecovery')
		.set(confirmed)
		.where('id', '=', id)
		.where('confirmedBy', 'is', null)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

/** Says whether it was still there. */
export async function remove(db: Database, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('personRecovery')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return numDeletedRows === 1n;
}

/** Whatever stands there for this person, over or not. */
export async function removeOfPerson(db: Database, personId: string): Promise<void> {
	await db.deleteFrom('personRecovery').where('personId', '=', personId).execute();
}

/** Whatever they started, agreed to, or are to be let in by. */
export async function removeTouching(db: Database, id: string): Promise<void> {
	await db
		.deleteFrom('personRecovery')
		.where(({ or, eb }) =>
			or([eb('personId', '=', id), eb('startedBy', '=', id), eb('confirmedBy', '=', id)])
		)
		.execute();
}

/** Who has not been sent an e-mail about theirs. */
export async function listToTell(db: Database): Promise<{ id: string; email: string }[]> {
	const { rows } = await sql<{ id: string; email: string }>`select * from recovery_due()`.execute(db);
	return rows;
}

export async function markTold(db: Database, id: string): Promise<void> {
	await sql`select recovery_told(${id}::uuid)`.execute(db);
}

export async function forgetOver(db: Database): Promise<void> {
	await sql`select recovery_forget()`.execute(db);
}
