import { sql, type Kysely } from 'kysely';

// What a coordinator writes down for others: a paper form, a call, a meeting, an e-mail. Each contribution is a
// submission like any other and waits to be read; how many people were there stands with the entry, once.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table entry (
			id uuid primary key,
			forum_id uuid not null references forum,
			came_by text not null check (came_by in ('paper form', 'phone call', 'meeting note', 'e-mail')),
			told_on date not null,
			-- Of a meeting: all who were there, whoever spoke.
			head_count int check (head_count between 1 and 500),
			entered_by uuid references person,
			entered_on date not null
		);
		create index entry_of_forum on entry (forum_id, entered_on desc);
		alter table submission
			add column entry_id uuid references entry,
			add column relationship text check (relationship in ('parent or carer', 'family', 'school or college staff', 'health or care staff', 'support worker', 'somebody else'));
		create index submission_of_entry on submission (entry_id) where entry_id is not null;

		-- The one way in for what is written down for others: it never decides about it, and never for another forum.
		create function entry_keep(kept jsonb) returns text
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own forum%rowtype;
			new_entry uuid := (kept->>'id')::uuid;
			g record;
		begin
			select * into own from forum where id = acting_forum();
			if own.id is null then raise exception 'Nobody of a forum acts'; end if;
			insert into entry (id, forum_id, came_by, told_on, head_count, entered_by, entered_on)
			values (new_entry, own.id, kept->>'cameBy', (kept->>'toldOn')::date, (kept->>'headCount')::int, acting_person(),
				(kept->>'enteredOn')::date)
			on conflict do nothing;
			if not found then
				return case when exists (select from entry where id = new_entry and forum_id = own.id) then 'repeat' else 'taken' end;
			end if;
			for g in select * from jsonb_to_recordset(kept->'contributions') as c (id uuid, fingerprint text, teller text,
				relationship text, "headCount" int, mode text, feeling text, consent text, "wantsHelp" boolean,
				"storySealed" text, "worryRank" smallint, areas jsonb)
			loop
				-- Nobody holds a receipt of it: the hash is of chance alone.
				insert into submission (id, forum_id, receipt_hash, fingerprint, received_on, contributor, teller, relationship, mode,
					feeling, time, consent, head_count, is_unsure_of_area, story_sealed, worry_rank, wants_help, came_by, told_on, entry_id)
				values (g.id, own.id, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')),
					decode(g.fingerprint, 'hex'), (kept->>'enteredOn')::date, own.serves, g.teller, g.relationship, g.mode, g.feeling,
					'now', g.consent, g."headCount", jsonb_array_length(g.areas) = 0, g."storySealed", g."worryRank", g."wantsHelp",
					kept->>'cameBy', (kept->>'toldOn')::date, new_entry);
				insert into submission_area (submission_id, area_id, tagged_by)
				select g.id, a.id, 'coordinator' from priority_area a
				where a.id in (select value::uuid from jsonb_array_elements_text(g.areas));
			end loop;
			return 'kept';
		end $$;
		revoke execute on function entry_keep(jsonb) from public;
		grant execute on function entry_keep(jsonb) to sd_forum;
		grant select on entry to sd_forum;

		alter table entry enable row level security;
		alter table entry force row level security;
		create policy owner on entry to current_user using (true) with check (true);
		create policy sd_forum on entry to sd_forum using (forum_id = (select acting_forum())) with check (forum_id = (select acting_forum()));
	`.execute(db);
}
