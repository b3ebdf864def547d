import type { Consent, Contributor, LongAgo, Teller, Time } from '@sd/shared/phone/answers';
import { sql } from 'kysely';
import type { Database } from './database.ts';

// What background work does with an import: each is one function of the database, and none of them gives
// anything that anybody said but the locked cells of the rows at hand.

export type DueImport = {
	id: string;
	forumId: string;
	state: 'running' | 'undoing';
	planSealed: string | null;
	serves: Contributor;
};

/** The one that has waited longest, held until the transaction ends. */
export async function next(db: Database): Promise<DueImport | undefined> {
	const { rows } = await sql<DueImport>`select * from import_next()`.execute(db);
	return rows[0];
}

export async function listBatch(
	db: Database,
	id: string,
	limit: number
): Promise<{ number: number; cellsSealed: string }[]> {
	const { rows } = await sql<{
		number: number;
		cellsSealed: string;
	}>`select * from import_batch(${id}, ${limit})`.execute(db);
	return rows;
}

/** A row as it is kept, under the names that the database's function for it reads. */
export type KeptRow =
	| { number: number; problem: true }
	| {
			number: number;
			problem: false;
			id: string;
			hash: string;
			/** Of one that was exported from here. */
			key: string | null;
			status: 'accepted' | 'received';
			contributor: Contributor;
			teller: Teller;
			headCount: number | null;
			time: Time;
			longAgo: LongAgo | null;
			consent: Consent;
			isUnsureOfArea: boolean;
			storySealed: string | null;
			betterSealed: string | null;
			worryRank: number;
			toldOn: string | null;
			happenedOn: string | null;
			/** What others may see: nothing unless it is accepted. */
			story: string;
			better: string;
			outcomeSealed: string | null;
			areas: string[];
			themes: string[];
	  };

export async function keep(db: Database, id: string, rows: readonly KeptRow[], day: string): Promise<void> {
	await sql`select import_keep(${id}, ${JSON.stringify(rows)}::jsonb, ${day}::date)`.execute(db);
}

/** Takes back some of it; says how many. */
export async function takeBack(
	db: Database,
	id: string,
	{ limit, day, now }: { limit: number; day: string; now: Date }
): Promise<number> {
	const { rows } = await sql<{
		taken: number;
	}>`select import_take_back(${id}, ${limit}, ${day}::date, ${now}) as taken`.execute(db);
	return rows[0]!.taken;
}

export async function finish(db: Database, id: string): Promise<void> {
	await sql`select import_finish(${id})`.execute(db);
}

export async function forget(
	db: Database,
	{ neverBegun, problems }: { neverBegun: Date; problems: string }
): Promise<void> {
	await sql`select import_forget(${neverBegun}, ${problems}::date)`.execute(db);
}
