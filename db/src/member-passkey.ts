import { sql } from 'kysely';
import type { Database } from './database.ts';

type Passkey = { id: string; memberId: string; publicKey: Buffer; counter: number; addedOn: string };

export async function insert(db: Database, passkey: Passkey): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('memberPasskey')
		.values(passkey)
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirstOrThrow();
	return numInsertedOrUpdatedRows === 1n;
}

export async function find(db: Database, id: string) {
	return db
		.selectFrom('memberPasskey')
		.innerJoin('member', 'member.id', 'memberPasskey.memberId')
		.select(['memberPasskey.id', 'memberId', 'publicKey', 'counter'])
		.where('memberPasskey.id', '=', id)
		.where('member.disabledOn', 'is', null)
		.executeTakeFirst();
}

export async function listOfMember(db: Database, memberId: string) {
	return db.selectFrom('memberPasskey').select(['id']).where('memberId', '=', memberId).execute();
}

export async function updateCounter(db: Database, id: string, counter: number): Promise<void> {
	await db.updateTable('memberPasskey').set({ counter }).where('id', '=', id).execute();
}

type Challenge = { challenge: string; memberId: string | null; expiresAt: Date };

export async function insertChallenge(db: Database, challenge: Challenge): Promise<void> {
	await db
		.deleteFrom('memberChallenge')
		.where('expiresAt', '<', sql<Date>`now()`)
		.execute();
	await db.insertInto('memberChallenge').values(challenge).execute();
}

/** Uses one up; says whether it was open and made for that member, or for nobody yet. */
export async function useChallenge(
	db: Database,
	challenge: string,
	memberId: string | null
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('memberChallenge')
		.where('challenge', '=', challenge)
		.where('memberId', memberId === null ? 'is' : '=', memberId)
		.where('expiresAt', '>', sql<Date>`now()`)
		.executeTakeFirstOrThrow();
	return numDeletedRows === 1n;
}
