import { sql, type Insertable } from 'kysely';
import type { DB } from './database-types.ts';
import { openOwner, type Database } from './database.ts';

// Used while an example is born, by the owner, and never again: the running product has no such grants.

// PostgreSQL reads 65,535 values in one statement; the widest row has 26.
const rowsAtOnce = 1000;

/** Any number of rows of one table. */
export async function insertAll<Table extends keyof DB>(
	db: Database,
	table: Table,
	rows: readonly Insertable<DB[Table]>[]
): Promise<void> {
	for (let at = 0; at < rows.length; at += rowsAtOnce) {
		await db
			.insertInto(table)
			.values(rows.slice(at, at + rowsAtOnce))
			.execute();
	}
}
export type Row<Table extends keyof DB> = Insertable<DB[Table]>;

type Held = { bornOn: string; receiptSalt: string; areaName: string; isEmpty: boolean };

/**
 * Does the work on an example in one transaction: of two starts at once the second waits, and one that is
 * killed midway leaves nothing behind. A real database is let alone.
 */
export async function holdExample(
	ownerUrl: string,
	work: (db: Database, example: Held) => Promise<void>
): Promise<void> {
	const owner = openOwner(ownerUrl);
	try {
		await owner.transaction().execute(async (tx) => {
			const deployment = await tx
				.selectFrom('deployment')
				.select(['bornOn', 'receiptSalt', 'areaName'])
				.where('kind', '=', 'example')
				.forUpdate()
				.executeTakeFirst();
			if (!deployment) return;
			const told = await tx.selectFrom('submission').select('id').limit(1).executeTakeFirst();
			await work(tx, { ...deployment, isEmpty: told === undefined });
		});
	} finally {
		await owner.destroy();
	}
}

/** The ids that the starter plan was given in this database. */
export async function findStarter(db: Database) {
	const forums = await db.selectFrom('forum').select(['id', 'slug', 'serves']).execute();
	const groups = await db.selectFrom('group').select(['id', 'key', 'name']).execute();
	const rules = await db.selectFrom('rule').select(['id', 'position']).execute();
	const terms = await db
		.selectFrom('term')
		.select(['id', 'name', 'startsOn', 'endsOn'])
		.orderBy('startsOn')
		.execute();
	const areas = await db
		.selectFrom('priorityArea')
		.select(['id', 'position'])
		.where('wording', 'is not', null)
		.execute();
	return { forums, groups, rules, terms, areas };
}
export type Starter = Awaited<ReturnType<typeof findStarter>>;

/** Gives a person of the example another password. Says whether there is such a person. */
export async function changePassword(db: Database, email: string, passwordHash: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('person')
		.set({ passwordHash })
		.where('email', '=', email)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

type Acting = { token: string; tokenHash: string; personId: string; forumId: string | null };

/** Does the work in this transaction as that person would, with a session that ends with the work. */
export async function asPerson<Result>(
	db: Database,
	{ token, ...session }: Acting,
	work: () => Promise<Result>
): Promise<Result> {
	const endsAt = new Date(Date.now() + 3_600_000);
	await db
		.insertInto('session')
		.values({ ...session, expiresAt: endsAt, endsAt })
		.execute();
	await sql`select set_config('app.session', ${token}, true)`.execute(db);
	const result = await work();
	await sql`select set_config('app.session', '', true)`.execute(db);
	await db.deleteFrom('session').where('tokenHash', '=', session.tokenHash).execute();
	return result;
}

/** Says of some made-up submissions that they answer an ask. */
export async function setAsk(db: Database, askId: string, submissionIds: readonly string[]): Promise<void> {
	if (submissionIds.length === 0) return;
	await db.updateTable('submission').set({ askId }).where('id', 'in', submissionIds).execute();
}
