import { sql } from 'kysely';
import type { Database } from './database.ts';

/** What somebody has to show that it is them, besides a password. */
export async function list(db: Database, personId: string) {
	const passkeys = await db
		.selectFrom('personPasskey')
		.select(['id', 'name', 'addedOn'])
		.where('personId', '=', personId)
		.orderBy('addedOn')
		.orderBy('id')
		.execute();
	const authenticator = await findAuthenticator(db, personId);
	const { codes } = await db
		.selectFrom('personRecoveryCode')
		.select(({ fn }) => fn.countAll<number>().as('codes'))
		.where('personId', '=', personId)
		.where('usedOn', 'is', null)
		.executeTakeFirstOrThrow();
	return { passkeys, hasAuthenticator: authenticator?.inUse ?? false, codes };
}

export async function findAuthenticator(db: Database, personId: string) {
	return db
		.selectFrom('personAuthenticator')
		.select(['seedSealed', 'inUse', 'lastStep'])
		.where('personId', '=', personId)
		.executeTakeFirst();
}

/** A new secret, in the place of one that is not in use yet; says whether it was kept. */
export async function startAuthenticator(
	db: Database,
	personId: string,
	seedSealed: string
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('personAuthenticator')
		.values({ personId, seedSealed })
		.onConflict((conflict) =>
			conflict.column('personId').doUpdateSet({ seedSealed }).where('personAuthenticator.inUse', '=', false)
		)
		.executeTakeFirstOrThrow();
	return numInsertedOrUpdatedRows === 1n;
}

/** Takes the code of one step of time, if no code of that step or of a later one was taken before. */
export async function useStep(db: Database, personId: string, step: number): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('personAuthenticator')
		.set({ lastStep: step, inUse: true })
		.where('personId', '=', personId)
		.where('lastStep', '<', step)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

export async function removeAuthenticator(db: Database, personId: string): Promise<void> {
	await db.deleteFrom('personAuthenticator').where('personId', '=', personId).execute();
}

export async function replaceCodes(
	db: Database,
	personId: string,
	codeHashes: readonly Buffer[]
): Promise<void> {
	await db.deleteFrom('personRecoveryCode').where('personId', '=', personId).execute();
	await db
		.insertInto('personRecoveryCode')
		.values(codeHashes.map((codeHash) => ({ personId, codeHash })))
		.execute();
}

/** Uses a recovery code up; says whether there was one that nobody had used. */
export async function useCode(
	db: Database,
	personId: string,
	{ codeHash, day }: { codeHash: Buffer; day: string }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('personRecoveryCode')
		.set({ usedOn: day })
		.where('personId', '=', personId)
		.where('codeHash', '=', codeHash)
		.where('usedOn', 'is', null)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

type Passkey = {
	id: string;
	personId: string;
	publicKey: Buffer;
	counter: number;
	name: string;
	addedOn: string;
};

export async function insertPasskey(db: Database, passkey: Passkey): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('personPasskey')
		.values(passkey)
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirstOrThrow();
	return numInsertedOrUpdatedRows === 1n;
}

export async function findPasskey(db: Database, id: string) {
	return db
		.selectFrom('personPasskey')
		.innerJoin('person', 'person.id', 'personPasskey.personId')
		.select(['personPasskey.id', 'personId', 'publicKey', 'counter'])
		.where('personPasskey.id', '=', id)
		.where('person.disabledOn', 'is', null)
		.executeTakeFirst();
}

/** Says whether it was still there. */
export async function updateCounter(db: Database, id: string, counter: number): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('personPasskey')
		.set({ counter })
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

export async function removePasskey(db: Database, personId: string, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('personPasskey')
		.where('personId', '=', personId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return numDeletedRows === 1n;
}

/** Lets one change of somebody's proofs finish before the next begins. Whatever else names them goes on meanwhile. */
export async function hold(db: Database, personId: string): Promise<void> {
	await db.selectFrom('person').select('id').where('id', '=', personId).forNoKeyUpdate().execute();
}

type Challenge = { challenge: string; personId: string | null; expiresAt: Date };

export async function insertChallenge(db: Database, challenge: Challenge): Promise<void> {
	await db
		.deleteFrom('personChallenge')
		.where('expiresAt', '<', sql<Date>`now()`)
		.execute();
	await db.insertInto('personChallenge').values(challenge).execute();
}

/** Uses one up; says whether it was open and made for that person, or for nobody yet. */
export async function useChallenge(
	db: Database,
	challenge: string,
	personId: string | null
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('personChallenge')
		.where('challenge', '=', challenge)
		.where('personId', personId === null ? 'is' : '=', personId)
		.where('expiresAt', '>', sql<Date>`now()`)
		.executeTakeFirstOrThrow();
	return numDeletedRows === 1n;
}

/** Everything that somebody shows besides a password: from now on none of it opens anything. */
export async function removeAll(db: Database, personId: string): Promise<void> {
	await db.deleteFrom('personPasskey').where('personId', '=', personId).execute();
	await db.deleteFrom('personRecoveryCode').where('personId', '=', personId).execute();
	await db.deleteFrom('personChallenge').where('personId', '=', personId).execute();
	await removeAuthenticator(db, personId);
}
