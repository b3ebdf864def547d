import { sql } from 'kysely';
import type { Database } from './database.ts';
import { personName } from './moderation.ts';

export async function find(db: Database, submissionId: string) {
	return db
		.selectFrom('moderationClaim as claim')
		.select(['personId', 'expiresAt as until', personName('claim.person_id').as('by')])
		.where('submissionId', '=', submissionId)
		.executeTakeFirst();
}

type Lease = { submissionId: string; personId: string; now: Date; until: Date };

/**
 * Claims what waits if nobody holds it, it is the person's own, or the other's time is over; says whether
 * it is theirs now. The submission is locked first, so that what is settled at this moment is not claimed.
 */
export async function upsert(db: Database, { submissionId, personId, now, until }: Lease): Promise<boolean> {
	const { rows } = await sql`
		insert into moderation_claim as held (submission_id, forum_id, person_id, expires_at)
		select id, forum_id, ${personId}::uuid, ${until}::timestamptz from submission
		where id = ${submissionId} and status in ('received', 'held') for share
		on conflict (submission_id) do update set person_id = excluded.person_id, expires_at = excluded.expires_at
			where held.expires_at <= ${now}::timestamptz or held.person_id = excluded.person_id
		returning submission_id
	`.execute(db);
	return rows.length === 1;
}

/** Gives it back; says whether it was this person's to give. */
export async function remove(db: Database, submissionId: string, personId: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('moderationClaim')
		.where('submissionId', '=', submissionId)
		.where('personId', '=', personId)
		.executeTakeFirstOrThrow();
	return numDeletedRows === 1n;
}

/** A decision ends the claim, whoever holds it. */
export async function removeAll(db: Database, submissionId: string): Promise<void> {
	await db.deleteFrom('moderationClaim').where('submissionId', '=', submissionId).execute();
}
