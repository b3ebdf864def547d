import type { ReleaseBody } from '@sd/shared/release';
import type { Database } from './database.ts';

/** Those that nobody has prepared yet, the longest asked for first. */
export async function listAsked(db: Database): Promise<string[]> {
	const rows = await db
		.selectFrom('release')
		.select('id')
		.where('status', '=', 'asked')
		.orderBy('askedAt')
		.execute();
	return rows.map(({ id }) => id);
}

/** One that is still to be prepared and that no other worker is preparing, held until the transaction ends. */
export async function findAskedForUpdate(db: Database, id: string) {
	return db
		.selectFrom('release')
		.innerJoin('term', 'term.id', 'release.termId')
		.select(['release.id', 'termId', 'term.name as termName', 'term.startsOn', 'term.endsOn'])
		.where('release.id', '=', id)
		.where('status', '=', 'asked')
		.forUpdate('release')
		.skipLocked()
		.executeTakeFirst();
}

type Prepared = { body: ReleaseBody; sha256: string; scheme: string; preparedAt: Date };

/** Keeps the numbers and gives back what is kept now. */
export async function updatePrepared(
	db: Database,
	id: string,
	{ body, sha256, scheme, preparedAt }: Prepared
) {
	return db
		.updateTable('release')
		.set({ status: 'prepared', body: JSON.stringify(body), sha256, scheme, preparedAt })
		.where('id', '=', id)
		.returning(['body', 'sha256'])
		.executeTakeFirstOrThrow();
}

export async function updateRefused(
	db: Database,
	id: string,
	{ refusal, preparedAt }: { refusal: string; preparedAt: Date }
): Promise<void> {
	await db
		.updateTable('release')
		.set({ status: 'refused', body: null, sha256: null, refusal, preparedAt })
		.where('id', '=', id)
		.execute();
}
