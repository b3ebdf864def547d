import { sql } from 'kysely';
import type { Database } from './database.ts';

export async function find(db: Database, tokenHash: string) {
	return db
		.selectFrom('session')
		.innerJoin('person', 'person.id', 'session.personId')
		.select([
			'session.tokenHash',
			'session.personId',
			'session.forumId',
			'session.expiresAt',
			'session.endsAt'
		])
		.select(['person.name', 'person.email', 'person.role', 'person.team'])
		.where('session.tokenHash', '=', tokenHash)
		.where('person.disabledOn', 'is', null)
		.where('session.endsAt', '>', sql<Date>`now()`)
		.executeTakeFirst();
}

export async function listOfPerson(db: Database, personId: string) {
	return db.selectFrom('session').selectAll().where('personId', '=', personId).execute();
}

type Session = { tokenHash: string; personId: string; forumId: string | null; expiresAt: Date; endsAt: Date };

export async function insert(db: Database, session: Session): Promise<void> {
	await db.insertInto('session').values(session).execute();
}

export async function updateExpiry(db: Database, tokenHash: string, expiresAt: Date): Promise<void> {
	await db.updateTable('session').set({ expiresAt }).where('tokenHash', '=', tokenHash).execute();
}

/** The forum that a coordinator works in from now on, if it is one of theirs; says whether it is. */
export async function updateForum(db: Database, tokenHash: string, forumId: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('session')
		.set({ forumId })
		.where('tokenHash', '=', tokenHash)
		.where(({ exists, selectFrom, ref }) =>
			exists(
				selectFrom('personForum')
					.select('forumId')
					.whereRef('personForum.personId', '=', ref('session.personId'))
					.where('personForum.forumId', '=', forumId)
			)
		)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

export async function remove(db: Database, tokenHash: string): Promise<void> {
	await db.deleteFrom('session').where('tokenHash', '=', tokenHash).execute();
}

export async function removeOfPerson(db: Database, personId: string): Promise<void> {
	await db.deleteFrom('session').where('personId', '=', personId).execute();
}

export async function removeExpired(db: Database): Promise<void> {
	await db
		.deleteFrom('session')
		.where('expiresAt', '<', sql<Date>`now()`)
		.execute();
}
