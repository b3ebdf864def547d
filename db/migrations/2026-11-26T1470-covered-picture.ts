import { sql, type Kysely } from 'kysely';

// Parts of a picture are covered with black, and the picture is made anew with them: what is under a box is not
// in the new one at all. The boxes are kept as parts of a hundred, so that a picture of any size has them.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table attachment
			add column boxes jsonb not null default '[]',
			add column covered_sealed bytea;
		grant update (boxes, covered_sealed) on attachment to sd_forum;
	`.execute(db);
}
