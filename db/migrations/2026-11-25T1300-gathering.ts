import { sql, type Kysely } from 'kysely';

// The code of a gathering is a key: whoever has it learns the name of that one session and what it asks,
// and there is no way to list them.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create function gathering_find(in_code text) returns jsonb
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select jsonb_build_object('name', g.name, 'forumName', f.name, 'serves', f.serves, 'closesAt', g.closes_at,
				'expected', g.expected, 'ask', (select a.slug from ask a where a.id = g.ask_id))
			from gathering g join forum f on f.id = g.forum_id
			where g.code = in_code
		$$;
		revoke execute on function gathering_find(text) from public;
		grant execute on function gathering_find(text) to sd_voice;
	`.execute(db);
}
