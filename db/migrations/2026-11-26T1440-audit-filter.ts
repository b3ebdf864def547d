import { sql, type Kysely } from 'kysely';

// Six years of who did what: one person's deeds, one kind of deed and some days are found without reading all.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create index audit_of_person on audit (person_id, seq desc);
		create index audit_of_action on audit (action text_pattern_ops, seq desc);
		create index audit_at on audit (at);
	`.execute(db);
}
