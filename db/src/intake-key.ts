import type { Database } from './database.ts';

export async function findCurrent(db: Database) {
	return db
		.selectFrom('intakeKey')
		.select(['id', 'publicKey'])
		.where('retiredOn', 'is', null)
		.orderBy('madeOn', 'desc')
		.orderBy('id')
		.executeTakeFirst();
}

export async function list(db: Database) {
	return db.selectFrom('intakeKey').select(['id', 'publicKey', 'privateKeyWrapped', 'retiredOn']).execute();
}

type IntakeKey = { id: string; publicKey: string; privateKeyWrapped: string; madeOn: string };

export async function insert(db: Database, key: IntakeKey): Promise<void> {
	await db.insertInto('intakeKey').values(key).execute();
}
