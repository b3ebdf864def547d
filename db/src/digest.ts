import { sql } from 'kysely';
import type { DigestCounts, DigestPart } from '@sd/shared/digest';
import type { Database } from './database.ts';

type Slot = { day: string; part: DigestPart };

/** How much waits in each forum now. */
export async function count(db: Database, day: string): Promise<({ forumId: string } & DigestCounts)[]> {
	const { rows } = await sql<
		{ forumId: string } & DigestCounts
	>`select * from digest_count(${day}::date)`.execute(db);
	return rows;
}

/** Keeps one for each forum; what is kept already for this time stays. */
export async function keep(
	db: Database,
	slot: Slot,
	counts: readonly ({ forumId: string } & DigestCounts)[]
): Promise<void> {
	if (counts.length === 0) return;
	await db
		.insertInto('digest')
		.values(counts.map((each) => ({ ...each, ...slot })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** What was kept for this time, with the name of each forum. */
export async function listKept(db: Database, { day, part }: Slot) {
	return digestsOf(db).where('day', '=', day).where('part', '=', part).orderBy('forum.name').execute();
}
export type Digest = Awaited<ReturnType<typeof listKept>>[number];

/** The latest of the acting forum. */
export async function listLatest(db: Database, limit: number) {
	return digestsOf(db).orderBy('day', 'desc').orderBy('part').limit(limit).execute();
}

function digestsOf(db: Database) {
	return db
		.selectFrom('digest')
		.innerJoin('forum', 'forum.id', 'digest.forumId')
		.select((eb) => [
			'forumId',
			'forum.name as forum',
			'day',
			// Kept to the two by the table itself.
			eb.ref('part').$castTo<DigestPart>().as('part'),
			'waiting',
			'risky',
			'second',
			'answered',
			'messages',
			'oldestDays',
			'tooLate'
		]);
}

type Reader = { personId: string; email: string; forumIds: string[] };

/** Who wants it by e-mail and was not told at this time. */
export async function listReaders(db: Database, { day, part }: Slot): Promise<Reader[]> {
	const { rows } = await sql<Reader>`select * from digest_readers(${day}::date, ${part})`.execute(db);
	return rows;
}

/** Says whether it is theirs to tell: somebody else may have told them at this very moment. */
export async function markTold(db: Database, personId: string, slot: Slot): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('digestTold')
		.values({ personId, ...slot })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirstOrThrow();
	return numInsertedOrUpdatedRows === 1n;
}

export async function doesWant(db: Database): Promise<boolean> {
	return (await db.selectFrom('digestWish').select('personId').executeTakeFirst()) !== undefined;
}

export async function wish(db: Database, personId: string, wants: boolean): Promise<void> {
	if (wants) {
		await db
			.insertInto('digestWish')
			.values({ personId })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	} else await db.deleteFrom('digestWish').where('personId', '=', personId).execute();
}
