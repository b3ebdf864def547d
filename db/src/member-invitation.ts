import { sql } from 'kysely';
import type { Database } from './database.ts';

type NewInvitation = { codeHash: Buffer; forumId: string; invitedBy: string; expiresAt: Date };

export async function insert(db: Database, invitation: NewInvitation): Promise<string> {
	const { id } = await db
		.insertInto('memberInvitation')
		.values(invitation)
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** The forum it invites to, and the invitation is used up; nothing when it was used or is too old. */
export async function use(db: Database, codeHash: Buffer, day: string): Promise<string | undefined> {
	const row = await db
		.updateTable('memberInvitation')
		.set({ usedOn: day })
		.where('codeHash', '=', codeHash)
		.where('usedOn', 'is', null)
		.where('expiresAt', '>', sql<Date>`now()`)
		.returning('forumId')
		.executeTakeFirst();
	return row?.forumId;
}

/** How many of the forum's invitations nobody has used yet. */
export async function countOpen(db: Database, forumId: string): Promise<number> {
	const { count } = await db
		.selectFrom('memberInvitation')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('forumId', '=', forumId)
		.where('usedOn', 'is', null)
		.where('expiresAt', '>', sql<Date>`now()`)
		.executeTakeFirstOrThrow();
	return count;
}
