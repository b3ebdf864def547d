import { sql } from 'kysely';
import type { Stage } from '@sd/shared/person';
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
			'session.endsAt',
			'session.provedAt'
		])
		.select(['person.name', 'person.email', 'person.role', 'person.team'])
		.where('session.tokenHash', '=', tokenHash)
		.where('session.stage', '=', 'whole')
		.where('person.disabledOn', 'is', null)
		.where('session.endsAt', '>', sql<Date>`now()`)
		.executeTakeFirst();
}

/** Whose it is and how far they have come in signing in, whether or not they can act with it yet. */
export async function findStage(db: Database, tokenHash: string) {
	return (
		db
			.selectFrom('session')
			.innerJoin('person', 'person.id', 'session.personId')
			.select(['session.personId', 'session.provedAt', 'person.email'])
			// The database's own check keeps it to the list.
			.select((eb) => eb.ref('session.stage').$castTo<Stage>().as('stage'))
			.where('session.tokenHash', '=', tokenHash)
			.where('person.disabledOn', 'is', null)
			.where('session.expiresAt', '>', sql<Date>`now()`)
			.where('session.endsAt', '>', sql<Date>`now()`)
			.executeTakeFirst()
	);
}

export async function listOfPerson(db: Database, personId: string) {
	return db
		.selectFrom('session')
		.selectAll()
		.where('personId', '=', personId)
		.where('stage', '=', 'whole')
		.where('expiresAt', '>', sql<Date>`now()`)
		.orderBy('madeAt', 'desc')
		.execute();
}

type Session = {
	tokenHash: string;
	personId: string;
	forumId: string | null;
	expiresAt: Date;
	endsAt: Date;
	stage?: Stage;
	browser?: string;
	provedAt?: Date;
};

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

export async function updateProved(db: Database, tokenHash: string, provedAt: Date): Promise<void> {
	await db.updateTable('session').set({ provedAt }).where('tokenHash', '=', tokenHash).execute();
}

/** Ends one of somebody's own sessions; says whether it was theirs. */
export async function removeOwn(db: Database, personId: string, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('session')
		.where('personId', '=', personId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return numDeletedRows === 1n;
}

export async function removeOthers(db: Database, personId: string, tokenHash: string): Promise<void> {
	await db
		.deleteFrom('session')
		.where('personId', '=', personId)
		.where('tokenHash', '<>', tokenHash)
		.execute();
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
