import { sql } from 'kysely';
import type { Role } from '@sd/shared/person';
import type { Database } from './database.ts';

/** For signing in alone: nothing else may read the password's hash. */
export async function findCredentials(db: Database, email: string) {
	return db
		.selectFrom('person')
		.select(['id', 'passwordHash', 'disabledOn'])
		.where('email', '=', email)
		.executeTakeFirst();
}

/** The same for somebody who is signed in and changes their password. */
export async function findPasswordHash(db: Database, id: string): Promise<string> {
	const { passwordHash } = await db
		.selectFrom('person')
		.select('passwordHash')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return passwordHash;
}

export async function updatePassword(db: Database, id: string, passwordHash: string): Promise<void> {
	await db.updateTable('person').set({ passwordHash }).where('id', '=', id).execute();
}

export async function listForums(db: Database, personId: string) {
	return db
		.selectFrom('personForum')
		.innerJoin('forum', 'forum.id', 'personForum.forumId')
		.select(['forum.id', 'forum.name', 'forum.slug'])
		.where('personForum.personId', '=', personId)
		.orderBy('forum.slug', 'desc')
		.execute();
}

export async function list(db: Database) {
	return db
		.selectFrom('person')
		.select(['id', 'name', 'email', 'role', 'team', 'disabledOn', 'signedInOn', 'letInOn'])
		.orderBy('role')
		.orderBy('name')
		.execute();
}

/** The forums of everybody who has any. */
export async function listAllForums(db: Database) {
	return db
		.selectFrom('personForum')
		.innerJoin('forum', 'forum.id', 'personForum.forumId')
		.select(['personForum.personId', 'forum.id', 'forum.name'])
		.orderBy('forum.slug', 'desc')
		.execute();
}

/** The groups of everybody who speaks for any. */
export async function listAllGroups(db: Database) {
	return db
		.selectFrom('groupMember')
		.innerJoin('group', 'group.id', 'groupMember.groupId')
		.select(['groupMember.personId', 'group.id', 'group.name'])
		.orderBy('group.name')
		.execute();
}

export async function find(db: Database, id: string) {
	return db
		.selectFrom('person')
		.select(['id', 'name', 'role', 'disabledOn'])
		.where('id', '=', id)
		.executeTakeFirst();
}

/**
 * Who holds a role now, with everybody else who asks this held until the transaction ends. Two who would
 * remove each other, or two who would both be the second, then come one after the other.
 */
export async function holdActive(db: Database, role: Role): Promise<string[]> {
	await sql`select pg_advisory_xact_lock(hashtext(${`holders of ${role}`}))`.execute(db);
	const rows = await db
		.selectFrom('person')
		.select('id')
		.where('role', '=', role)
		.where('disabledOn', 'is', null)
		.execute();
	return rows.map(({ id }) => id);
}

export async function countActive(db: Database, role: Role): Promise<number> {
	const { count } = await db
		.selectFrom('person')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('role', '=', role)
		.where('disabledOn', 'is', null)
		.executeTakeFirstOrThrow();
	return count;
}

type NewPerson = { email: string; name: string; team?: string | undefined; role: Role; passwordHash: string };

/** Gives the new id, or nothing when somebody already signs in with this e-mail. */
export async function insert(db: Database, person: NewPerson): Promise<string | undefined> {
	const row = await db
		.insertInto('person')
		.values({ ...person, team: person.team ?? null })
		.onConflict((conflict) => conflict.column('email').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}

export async function addForum(db: Database, personId: string, forumId: string): Promise<void> {
	await db.insertInto('personForum').values({ personId, forumId }).execute();
}

export async function addGroup(db: Database, personId: string, groupId: string): Promise<void> {
	await db.insertInto('groupMember').values({ personId, groupId }).execute();
}

export async function updateSignedIn(db: Database, id: string, signedInOn: string): Promise<void> {
	await db.updateTable('person').set({ signedInOn }).where('id', '=', id).execute();
}

export async function updateRole(db: Database, id: string, role: Role): Promise<void> {
	await db.updateTable('person').set({ role }).where('id', '=', id).execute();
}

/** The forums and groups of their old work. */
export async function removeBelongings(db: Database, personId: string): Promise<void> {
	await db.deleteFrom('personForum').where('personId', '=', personId).execute();
	await db.deleteFrom('groupMember').where('personId', '=', personId).execute();
}

/** Lets somebody in again, with as long to sign in as somebody new has. */
export async function updateLetIn(db: Database, id: string, letInOn: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('person')
		.set({ disabledOn: null, letInOn })
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

export async function updateDisabled(db: Database, id: string, disabledOn: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('person')
		.set({ disabledOn })
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}
