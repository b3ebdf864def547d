import { sql } from 'kysely';
import type { Role } from '@sd/shared/person';
import type { Database } from './database.ts';

/** Those that can still be used: not used, not too old, and made by people who are still here. */
function open(db: Database) {
	return db
		.selectFrom('invitation')
		.where('usedAt', 'is', null)
		.where('expiresAt', '>', sql<Date>`now()`)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('person')
						.select('person.id')
						.where('person.disabledOn', 'is not', null)
						.where(({ or, eb, ref }) =>
							or([
								eb('person.id', '=', ref('invitation.invitedBy')),
								eb('person.id', '=', ref('invitation.secondedBy'))
							])
						)
				)
			)
		);
}

export async function findOpen(db: Database, tokenHash: string) {
	return open(db)
		.select(['id', 'email', 'name', 'team', 'role', 'invitedBy', 'secondedBy'])
		.where('tokenHash', '=', tokenHash)
		.executeTakeFirst();
}

export async function findOpenById(db: Database, id: string) {
	return open(db).select(['id', 'role', 'invitedBy', 'secondedBy']).where('id', '=', id).executeTakeFirst();
}

type NewInvitation = {
	tokenHash: string;
	email?: string | undefined;
	name?: string | undefined;
	team?: string | undefined;
	role: Role;
	invitedBy?: string | undefined;
	expiresAt: Date;
};

export async function insert(db: Database, invitation: NewInvitation): Promise<string> {
	const { id } = await db
		.insertInto('invitation')
		.values(invitation)
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

export async function addForum(db: Database, invitationId: string, forumId: string): Promise<void> {
	await db.insertInto('invitationForum').values({ invitationId, forumId }).execute();
}

export async function listForumIds(db: Database, invitationId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('invitationForum')
		.select('forumId')
		.where('invitationId', '=', invitationId)
		.execute();
	return rows.map(({ forumId }) => forumId);
}

export async function addGroup(db: Database, invitationId: string, groupId: string): Promise<void> {
	await db.insertInto('invitationGroup').values({ invitationId, groupId }).execute();
}

export async function listGroupIds(db: Database, invitationId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('invitationGroup')
		.select('groupId')
		.where('invitationId', '=', invitationId)
		.execute();
	return rows.map(({ groupId }) => groupId);
}

/** Uses it up; says whether it was still there to be used. */
export async function use(db: Database, id: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('invitation')
		.set({ usedAt: sql<Date>`now()` })
		.where('id', '=', id)
		.where('usedAt', 'is', null)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

/** Says whether it was done: never by the person who invited, and never twice. */
export async function updateSecond(db: Database, id: string, secondedBy: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('invitation')
		.set({ secondedBy })
		.where('id', '=', id)
		.where('invitedBy', '!=', secondedBy)
		.where('secondedBy', 'is', null)
		.where('usedAt', 'is', null)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

export async function listOpen(db: Database) {
	return open(db)
		.select(['id', 'email', 'name', 'role', 'invitedBy', 'secondedBy', 'expiresAt'])
		.orderBy('invitedAt', 'desc')
		.execute();
}
