import { sql, type Kysely } from 'kysely';

// The tracker that a forum keeps today. What was uploaded waits locked until somebody has said which column
// is what; then background work brings it in, row by row, without ever holding a grant on what anybody said:
// it has one function for each thing it does. A submission learns where it came from and the day it was told.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table submission
			add column came_by text not null default 'contributor' check (came_by in ('contributor', 'paper form', 'phone call', 'meeting note', 'e-mail', 'tracker')),
			-- The day it was told to somebody, where that is not the day it came to us.
			add column told_on date,
			add column happened_on date;
		grant select (came_by) on submission to sd_job;

		create table import (
			id uuid primary key default gen_random_uuid(),
			forum_id uuid not null references forum,
			-- A keyed hash, so that the same file is known again and nobody can guess what is in it.
			file_hash bytea not null,
			-- The name of the file and the names of its columns, and what each of them is: locked.
			sheet_sealed text not null,
			plan_sealed text,
			state text not null default 'mapping' check (state in ('mapping', 'running', 'done', 'undoing', 'undone')),
			rows int not null check (rows between 1 and 10000),
			uploaded_by uuid references person,
			uploaded_at timestamptz not null default now(),
			started_by uuid references person,
			started_on date,
			undone_by uuid references person,
			undone_on date
		);
		create unique index import_once on import (forum_id, file_hash) where state <> 'undone';
		create index import_due on import (uploaded_at) where state in ('running', 'undoing');

		create table import_row (
			import_id uuid not null references import on delete cascade,
			forum_id uuid not null references forum,
			-- As the spreadsheet counts it.
			number int not null,
			-- Gone once the row has come in, or when there is nothing left to do with it.
			cells_sealed text,
			state text not null default 'waiting' check (state in ('waiting', 'accepted', 'to be read', 'known', 'problem', 'taken back')),
			primary key (import_id, number)
		);
		create index import_row_waiting on import_row (import_id, number) where state = 'waiting';

		-- Which row a submission came from. The hash of what it says makes sure that it comes in once.
		create table import_submission (
			submission_id uuid primary key references submission on delete cascade,
			forum_id uuid not null references forum,
			import_id uuid not null references import on delete cascade,
			number int not null,
			row_hash bytea not null,
			-- What the tracker put it under: linked once it is accepted, whoever accepts it.
			themes uuid[] not null default '{}',
			unique (forum_id, row_hash)
		);
		create index import_submission_of_import on import_submission (import_id, number);

		create table import_theme (
			import_id uuid not null references import on delete cascade,
			theme_id uuid not null references theme on delete cascade,
			forum_id uuid not null references forum,
			-- Made for this import, and gone with it while nobody has worked on it.
			is_new boolean not null,
			primary key (import_id, theme_id)
		);
		create index import_theme_of_theme on import_theme (theme_id);

		-- What a column of that name was the last time.
		create table import_mapping (
			forum_id uuid primary key references forum,
			mapping_sealed text not null
		);

		-- What the forum's own tracker says was done about it. It is the forum's note: an answer is given by who answers.
		create table submission_outcome (
			submission_id uuid primary key references submission on delete cascade,
			forum_id uuid not null references forum,
			wording_sealed text not null
		);

		-- Which links to a theme came with an import: none that a person made.
		alter table theme_evidence add column import_id uuid references import on delete set null;
		create index theme_evidence_of_import on theme_evidence (import_id) where import_id is not null;

		-- So that taking many back does not read these tables whole for each of them.
		create index impact_of_submission on impact (submission_id);
		create index theme_quote_source_of_submission on theme_quote_source (submission_id);

		-- Why it stays when its import is undone, or null. One place, so that what a page says is what happens.
		create function import_hold(in_submission uuid, in_now timestamptz) returns text
		language sql stable set search_path = pg_catalog, public, pg_temp as $$
			select case
				when exists (select from theme_evidence e join theme t on t.id = e.theme_id
					where e.submission_id = in_submission and t.sent_on is not null) then 'sent'
				when exists (select from theme_quote_source q where q.submission_id = in_submission) then 'quoted'
				when exists (select from theme_evidence e where e.submission_id = in_submission and e.import_id is null) then 'gathered'
				when exists (select from moderation_claim c where c.submission_id = in_submission and c.expires_at > in_now) then 'being read'
			end
		$$;

		-- The one that has waited longest, held until the work on it is done, so that two workers never share one.
		create function import_next() returns table (id uuid, forum_id uuid, state text, plan_sealed text, serves text)
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			return query select i.id, i.forum_id, i.state, i.plan_sealed, f.serves
				from import i join forum f on f.id = i.forum_id
				where i.state in ('running', 'undoing')
				order by i.uploaded_at limit 1 for update of i skip locked;
		end $$;

		create function import_batch(in_import uuid, in_limit int) returns table (number int, cells_sealed text)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select r.number, r.cells_sealed from import_row r join import i on i.id = r.import_id
			where r.import_id = in_import and r.state = 'waiting' and i.state = 'running'
			order by r.number limit in_limit
		$$;

		-- Keeps rows of a running import, each by itself: one that cannot be kept is marked, and the others come in.
		create function import_keep(in_import uuid, kept jsonb, in_day date) returns void
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own import%rowtype;
			g record;
		begin
			select * into own from import where id = in_import and state = 'running' for update;
			if own.id is null then return; end if;
			-- Two imports of one forum take turns, so that the same row in both comes in once.
			perform pg_advisory_xact_lock(hashtextextended('import ' || own.forum_id::text, 0));
			for g in select * from jsonb_to_recordset(kept) as r (number int, problem boolean, id uuid, hash text, key uuid, status text,
				contributor text, teller text, "headCount" int, time text, "longAgo" text, consent text, "isUnsureOfArea" boolean,
				"storySealed" text, "betterSealed" text, "worryRank" smallint, "toldOn" date, "happenedOn" date,
				story text, better text, "outcomeSealed" text, areas jsonb, themes jsonb)
			loop
				begin
					if g.problem then
						update import_row set state = 'problem' where import_id = in_import and number = g.number;
						continue;
					end if;
					if exists (select from import_submission where forum_id = own.forum_id and row_hash = decode(g.hash, 'hex'))
						or exists (select from submission where id = g.key and forum_id = own.forum_id) then
						update import_row set state = 'known', cells_sealed = null where import_id = in_import and number = g.number;
						continue;
					end if;
					-- Nobody holds a receipt of it: the hash is of chance alone.
					insert into submission (id, forum_id, receipt_hash, fingerprint, received_on, contributor, teller, mode, time,
						long_ago, consent, head_count, is_unsure_of_area, story_sealed, better_sealed, worry_rank, status,
						accepted_on, came_by, told_on, happened_on)
					values (g.id, own.forum_id, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')),
						decode(g.hash, 'hex'), in_day, g.contributor, g.teller, 'words', g.time, g."longAgo", g.consent,
						g."headCount", g."isUnsureOfArea", g."storySealed", g."betterSealed", g."worryRank",
						g.status::submission_status, case when g.status = 'accepted' then in_day end, 'tracker',
						g."toldOn", g."happenedOn");
					insert into import_submission (submission_id, forum_id, import_id, number, row_hash, themes)
					values (g.id, own.forum_id, in_import, g.number, decode(g.hash, 'hex'),
						array(select value::uuid from jsonb_array_elements_text(g.themes)));
					insert into submission_area (submission_id, area_id, tagged_by)
					select g.id, a.id, 'coordinator' from priority_area a
					where a.id in (select value::uuid from jsonb_array_elements_text(g.areas));
					if g.status = 'accepted' then
						insert into accepted_text (submission_id, forum_id, story, better) values (g.id, own.forum_id, g.story, g.better);
						insert into theme_evidence (theme_id, submission_id, forum_id, added_by, import_id)
						select t.id, g.id, own.forum_id, own.started_by, in_import from theme t
						where t.forum_id = own.forum_id and t.id in (select value::uuid from jsonb_array_elements_text(g.themes));
					end if;
					if g."outcomeSealed" is not null then
						insert into submission_outcome (submission_id, forum_id, wording_sealed) values (g.id, own.forum_id, g."outcomeSealed");
					end if;
					update import_row set state = case when g.status = 'accepted' then 'accepted' else 'to be read' end, cells_sealed = null
						where import_id = in_import and number = g.number;
				exception when others then
					update import_row set state = 'problem' where import_id = in_import and number = g.number;
				end;
			end loop;
		end $$;

		-- Takes some of it back; gives how many. What something else was built on stays.
		create function import_take_back(in_import uuid, in_limit int, in_day date, in_now timestamptz) returns int
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			taken uuid[];
		begin
			perform from import where id = in_import and state = 'undoing' for update;
			if not found then return 0; end if;
			-- Held first and looked at again then, so that nobody quotes one at this very moment.
			perform from submission where id in (select s.submission_id from import_submission s
				where s.import_id = in_import and import_hold(s.submission_id, in_now) is null
				order by s.submission_id limit in_limit) order by id for update;
			select coalesce(array_agg(c.submission_id), '{}') into taken from (select s.submission_id from import_submission s
				where s.import_id = in_import and import_hold(s.submission_id, in_now) is null
				order by s.submission_id limit in_limit) c;
			update import_row r set state = 'taken back'
				from import_submission s
				where s.submission_id = any(taken) and r.import_id = in_import and r.number = s.number;
			-- So that it stays gone after a backup is put back.
			insert into submission_gone (key_hash, gone_on)
				select sha256(convert_to(t::text, 'UTF8')), in_day from unnest(taken) t on conflict do nothing;
			delete from submission where id = any(taken);
			return cardinality(taken);
		end $$;

		create function import_finish(in_import uuid) returns void
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			was text;
		begin
			select state into was from import where id = in_import for update;
			if was = 'running' then
				update import set state = 'done' where id = in_import;
			elsif was = 'undoing' then
				delete from theme t using import_theme i
				where i.import_id = in_import and i.theme_id = t.id and i.is_new and t.sent_on is null and t.version = 1
					and not exists (select from theme_evidence e where e.theme_id = t.id)
					and not exists (select from theme_quote q where q.theme_id = t.id);
				-- What stays can be undone later, so the import is gone only when all of it is.
				update import set state = case when exists (select from import_submission where import_id = in_import)
					then 'done' else 'undone' end where id = in_import;
				update import_row set cells_sealed = null where import_id = in_import
					and not exists (select from import_submission where import_id = in_import);
			end if;
		end $$;

		-- What nobody began, and the cells of rows with a problem, are not kept for ever.
		create function import_forget(in_never_begun timestamptz, in_problems date) returns void
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			delete from import where state = 'mapping' and uploaded_at < in_never_begun;
			update import_row r set cells_sealed = null from import i
				where i.id = r.import_id and r.cells_sealed is not null and i.state in ('done', 'undone') and i.started_on < in_problems;
		end $$;

		revoke execute on function import_hold(uuid, timestamptz), import_next(), import_batch(uuid, int), import_keep(uuid, jsonb, date),
			import_take_back(uuid, int, date, timestamptz), import_finish(uuid), import_forget(timestamptz, date) from public;
		grant execute on function import_hold(uuid, timestamptz) to sd_forum;
		grant execute on function import_next(), import_batch(uuid, int), import_keep(uuid, jsonb, date),
			import_take_back(uuid, int, date, timestamptz), import_finish(uuid), import_forget(timestamptz, date) to sd_job;

		grant select, insert, update, delete on import to sd_forum;
		grant select, insert, delete on import_row to sd_forum;
		grant select on import_submission, submission_outcome to sd_forum;
		grant select, insert on import_theme to sd_forum;
		grant select, insert, update on import_mapping to sd_forum;
	`.execute(db);

	for (const table of [
		'import',
		'import_row',
		'import_submission',
		'import_theme',
		'import_mapping',
		'submission_outcome'
	]) {
		const rows = sql.raw('forum_id = (select acting_forum())');
		await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
		await sql`alter table ${sql.id(table)} force row level security`.execute(db);
		await sql`create policy owner on ${sql.id(table)} to current_user using (true) with check (true)`.execute(
			db
		);
		await sql`create policy sd_forum on ${sql.id(table)} to sd_forum using (${rows}) with check (${rows})`.execute(
			db
		);
	}
}
