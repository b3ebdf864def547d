import { sql } from 'kysely';
import type { Role } from '@sd/shared/person';
import type { Database } from './database.ts';

type Wish = {
	personId: string;
	role: Role;
	forumIds: string[];
	groupIds: string[];
	askedBy: string;
	expiresAt: Date;
};

/** A newer wish for the same person takes the place of the older, and whoever agreed to that one agreed to nothing. */
export async function insert(db: Database, wish: Wish): Promise<string> {
	await db.deleteFrom('roleChange').where('personId', '=', wish.personId).execute();
	const { id } = await db.insertInto('roleChange').values(wish).returning('id').executeTakeFirstOrThrow();
	return id;
}

/** Those that somebody can still agree to: not too old, and asked for by somebody who may still ask. */
function open(db: Database, now: Date) {
	return db
		.selectFrom('roleChange')
		.innerJoin('person as asker', 'asker.id', 'roleChange.askedBy')
		.select(['roleChange.id', 'personId', 'roleChange.role', 'forumIds', 'groupIds', 'askedBy', 'expiresAt'])
		.where('expiresAt', '>', now)
		.where('asker.disabledOn', 'is', null)
		.where('asker.role', '=', sql<Role>`'administrator'`);
}

export async function findOpen(db: Database, id: string, now: Date) {
	return open(db, now).where('roleChange.id', '=', id).executeTakeFirst();
}

export async function listOpen(db: Database, now: Date) {
	return open(db, now).orderBy('expiresAt').execute();
}

/** Says whether it was still there. */
export async function remove(db: Database, id: string): Promise<boolean> {
	const { numDeletedRows } = await db.deleteFrom('roleChange').where('id', '=', id).executeTakeFirstOrThrow();
	return numDeletedRows === 1n;
}

/** Whatever waits for this person: once somebody has changed them otherwise, it is nobody's wish any more. */
export async function removeOfPerson(db: Database, personId: string): Promise<void> {
	await db.deleteFrom('roleChange').where('personId', '=', personId).execute();
}
