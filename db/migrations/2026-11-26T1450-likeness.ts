import { sql, type Kysely } from 'kysely';

// What a sentence encoder made of each accepted text, so that a forum can ask for more like these. It is made by
// a job that sweeps, from the words as the coordinator left them, and goes when they go. Background work still has
// no grant on the words: one function hands it those that wait, another keeps what came of them.
// Beside it: whether a person found what stands behind a theme or a suggestion offered it, and what became of each offer.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table accepted_vector (
			submission_id uuid primary key references accepted_text on delete cascade,
			forum_id uuid not null references forum,
			-- 512 signed bytes: only the direction counts.
			vector bytea not null check (octet_length(vector) = 512)
		);

		create table theme_offer (
			theme_id uuid not null references theme on delete cascade,
			submission_id uuid not null references submission on delete cascade,
			forum_id uuid not null references forum,
			is_taken boolean not null,
			primary key (theme_id, submission_id)
		);
		create index theme_offer_of_submission on theme_offer (submission_id);

		alter table theme_evidence add column found_by text not null default 'person' check (found_by in ('person', 'suggestion'));

		-- Other words, another vector.
		create function accepted_vector_forget() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			delete from accepted_vector where submission_id = new.submission_id;
			return new;
		end $$;
		revoke execute on function accepted_vector_forget() from public;
		create trigger accepted_vector_of_these_words after update of story, better on accepted_text
			for each row when (old.story is distinct from new.story or old.better is distinct from new.better)
			execute function accepted_vector_forget();

		create function accepted_text_without_vector(in_limit int) returns table (submission_id uuid, words text)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select t.submission_id, btrim(t.story || ' ' || t.better)
			from accepted_text t join submission s on s.id = t.submission_id
			where s.status = 'accepted' and not s.is_on_hold and btrim(t.story || t.better) <> ''
				and not exists (select from accepted_vector v where v.submission_id = t.submission_id)
			order by t.submission_id limit in_limit
		$$;

		-- Only while the words are still those that it was made of.
		create function accepted_vector_keep(in_id uuid, in_words text, in_vector bytea) returns void
		language sql security definer set search_path = pg_catalog, public, pg_temp as $$
			insert into accepted_vector (submission_id, forum_id, vector)
			select t.submission_id, t.forum_id, in_vector
			from accepted_text t join submission s on s.id = t.submission_id
			where t.submission_id = in_id and s.status = 'accepted' and not s.is_on_hold and btrim(t.story || ' ' || t.better) = in_words
			on conflict do nothing
		$$;
		revoke execute on function accepted_text_without_vector(int), accepted_vector_keep(uuid, text, bytea) from public;
		grant execute on function accepted_text_without_vector(int), accepted_vector_keep(uuid, text, bytea) to sd_job;

		grant select on accepted_vector to sd_forum;
		grant select, insert, update on theme_offer to sd_forum;
	`.execute(db);

	for (const table of ['accepted_vector', 'theme_offer']) {
		await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
		await sql`alter table ${sql.id(table)} force row level security`.execute(db);
		await sql`create policy owner on ${sql.id(table)} to current_user using (true) with check (true)`.execute(
			db
		);
		await sql`
			create policy sd_forum on ${sql.id(table)} to sd_forum
			using (forum_id = (select acting_forum())) with check (forum_id = (select acting_forum()))
		`.execute(db);
		await sql`
			create policy kept_away on ${sql.id(table)} as restrictive to sd_forum
			using (submission_id <> all (array(select kept_from_acting())))
		`.execute(db);
	}
}
