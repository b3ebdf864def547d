import type { Contributor } from '@sd/shared/phone/answers';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** The sessions of the acting coordinator's forum, the newest first, and how much came from each. */
export async function list(db: Database) {
	return db
		.selectFrom('gathering')
		.leftJoin('ask', 'ask.id', 'gathering.askId')
		.select([
			'gathering.id',
			'name',
			'code',
			'happensOn',
			'closesAt',
			'expected',
			'headCount',
			'ask.title as askTitle'
		])
		.select(
			sql<number>`(select count(*) from submission where submission.gathering_id = gathering.id)`.as(
				'answers'
			)
		)
		.orderBy('happensOn', 'desc')
		.orderBy('gathering.id')
		.execute();
}

export async function find(db: Database, id: string) {
	return db
		.selectFrom('gathering')
		.leftJoin('ask', 'ask.id', 'gathering.askId')
		.innerJoin('forum', 'forum.id', 'gathering.forumId')
		.select(['gathering.id', 'gathering.name', 'code', 'happensOn', 'closesAt', 'forum.name as forumName'])
		.select('ask.title as askTitle')
		.where('gathering.id', '=', id)
		.executeTakeFirst();
}

type NewGathering = {
	forumId: string;
	askId: string | null;
	name: string;
	code: string;
	happensOn: string;
	closesAt: Date;
	expected: number;
	madeBy: string;
};

/** Nothing when the code is taken. */
export async function insert(db: Database, gathering: NewGathering): Promise<string | undefined> {
	const row = await db
		.insertInto('gathering')
		.values(gathering)
		.onConflict((conflict) => conflict.column('code').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}

type Change = { headCount: number } | { closesAt: Date };

export async function update(db: Database, id: string, change: Change): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('gathering')
		.set(change)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

export type FoundGathering = {
	name: string;
	forumName: string;
	serves: Contributor;
	closesAt: string;
	expected: number;
	ask: string | null;
};

/** What somebody with the code may know of it. */
export async function findByCode(db: Database, code: string): Promise<FoundGathering | undefined> {
	const { rows } = await sql<{
		found: FoundGathering | null;
	}>`select gathering_find(${code}) as found`.execute(db);
	return rows[0]?.found ?? undefined;
}
