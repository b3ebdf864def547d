import type { EntryWay, Relationship } from '@sd/shared/entry';
import type { Consent, Feeling, Mode, Teller } from '@sd/shared/phone/answers';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** An entry as it is kept, under the names that the database's function for it reads. */
export type NewEntry = {
	id: string;
	cameBy: EntryWay;
	toldOn: string;
	headCount: number | null;
	enteredOn: string;
	contributions: {
		id: string;
		fingerprint: string;
		teller: Teller;
		relationship: Relationship | null;
		headCount: number | null;
		mode: Mode;
		feeling: Feeling | null;
		consent: Consent;
		wantsHelp: boolean;
		storySealed: string;
		worryRank: number;
		areas: string[];
	}[];
};

/** Keeps all of it or nothing; the same entry again is kept once. */
export async function keep(db: Database, entry: NewEntry): Promise<'kept' | 'repeat' | 'taken'> {
	const { rows } = await sql<{
		state: 'kept' | 'repeat' | 'taken';
	}>`select entry_keep(${JSON.stringify(entry)}::jsonb) as state`.execute(db);
	return rows[0]!.state;
}

/** The newest first, with how many contributions each has. */
export async function list(db: Database, limit: number) {
	return db
		.selectFrom('entry')
		.select(['entry.id', 'toldOn', 'headCount', 'enteredOn'])
		.select(({ ref }) => ref('cameBy').$castTo<EntryWay>().as('cameBy'))
		.select([
			sql<string | null>`person_name(entered_by)`.as('by'),
			sql<number>`(select count(*) from submission where entry_id = entry.id)`.as('contributions'),
			sql<number>`(select count(*) from submission where entry_id = entry.id and status in ('received', 'held'))`.as(
				'waiting'
			)
		])
		.orderBy('enteredOn', 'desc')
		.orderBy('entry.id')
		.limit(limit)
		.execute();
}
