import { sql } from 'kysely';
import type { Database } from './database.ts';

type NewMember = {
	forumId: string;
	nameHash: Buffer;
	passphraseHash: string | null;
	recoveryHash: string;
	markHash: Buffer;
	markSealed: string;
	joinedOn: string;
};

/** Nothing when somebody has that name. */
export async function insert(db: Database, id: string, member: NewMember): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('member')
		.values({ id, ...member })
		.onConflict((conflict) => conflict.column('nameHash').doNothing())
		.executeTakeFirstOrThrow();
	return numInsertedOrUpdatedRows === 1n;
}

export async function findByName(db: Database, nameHash: Buffer) {
	return db
		.selectFrom('member')
		.select(['id', 'passphraseHash', 'recoveryHash'])
		.where('nameHash', '=', nameHash)
		.where('disabledOn', 'is', null)
		.executeTakeFirst();
}

export async function updatePassphrase(db: Database, id: string, passphraseHash: string): Promise<void> {
	await db.updateTable('member').set({ passphraseHash }).where('id', '=', id).execute();
}

/** The account goes; what its member said stays, and is found with its six pictures. */
export async function remove(db: Database, id: string): Promise<void> {
	await db.deleteFrom('member').where('id', '=', id).execute();
}

type Session = { tokenHash: string; memberId: string; isOwnPhone: boolean; expiresAt: Date; endsAt: Date };

export async function insertSession(db: Database, session: Session): Promise<void> {
	await db.insertInto('memberSession').values(session).execute();
}

/** Whose session it is, if it still runs. */
export async function findBySession(db: Database, tokenHash: string) {
	return db
		.selectFrom('memberSession')
		.innerJoin('member', 'member.id', 'memberSession.memberId')
		.innerJoin('forum', 'forum.id', 'member.forumId')
		.select(['member.id', 'member.markSealed', 'forum.name as forumName', 'forum.serves'])
		.select(['isOwnPhone', 'expiresAt', 'endsAt'])
		.select(sql<number>`(select count(*) from member_passkey where member_id = member.id)`.as('passkeys'))
		.where('tokenHash', '=', tokenHash)
		.where('member.disabledOn', 'is', null)
		.where('expiresAt', '>', sql<Date>`now()`)
		.where('endsAt', '>', sql<Date>`now()`)
		.executeTakeFirst();
}

export async function extendSession(db: Database, tokenHash: string, expiresAt: Date): Promise<void> {
	await db.updateTable('memberSession').set({ expiresAt }).where('tokenHash', '=', tokenHash).execute();
}

export async function removeSession(db: Database, tokenHash: string): Promise<void> {
	await db.deleteFrom('memberSession').where('tokenHash', '=', tokenHash).execute();
}

/** Everywhere: for when a passphrase was made anew because the old one was lost. */
export async function removeSessions(db: Database, memberId: string): Promise<void> {
	await db.deleteFrom('memberSession').where('memberId', '=', memberId).execute();
}

/** The hashes of the receipts of what the member with this session said, the newest first. */
export async function listReceipts(
	db: Database,
	tokenHash: string
): Promise<{ id: string; receiptHash: Buffer }[]> {
	const { rows } = await sql<{ id: string; receiptHash: Buffer }>`
		select id, receipt_hash from member_receipts(${tokenHash})
	`.execute(db);
	return rows;
}
