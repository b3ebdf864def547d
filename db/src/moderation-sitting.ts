import { sql } from 'kysely';
import type { Database } from './database.ts';

/** The person's own, or none: nobody sees another's. */
export async function find(db: Database) {
	return db
		.selectFrom('moderationSitting')
		.select(['startedAt', 'lastAt', 'read', 'heavy'])
		.executeTakeFirst();
}

type Read = { personId: string; now: Date; newAfter: Date; isHeavy: boolean };

/** One more was begun; whoever has not begun one for a while starts anew. */
export async function count(db: Database, { personId, now, newAfter, isHeavy }: Read): Promise<void> {
	const heavy = isHeavy ? 1 : 0;
	await sql`
		insert into moderation_sitting as mine (person_id, started_at, last_at, read, heavy)
		values (${personId}, ${now}, ${now}, 1, ${heavy})
		on conflict (person_id) do update set
			started_at = case when mine.last_at < ${newAfter} then excluded.started_at else mine.started_at end,
			read = case when mine.last_at < ${newAfter} then 1 else mine.read + 1 end,
			heavy = case when mine.last_at < ${newAfter} then ${heavy} else mine.heavy + ${heavy} end,
			last_at = excluded.last_at
	`.execute(db);
}

/** They had a break. */
export async function remove(db: Database, personId: string): Promise<void> {
	await db.deleteFrom('moderationSitting').where('personId', '=', personId).execute();
}
