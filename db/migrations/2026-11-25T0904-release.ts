import { sql, type Kysely } from 'kysely';

// The only numbers anybody outside the forum sees, and the reports that carry them. Both are frozen:
// a trigger refuses any change to a published row but the one that a newer version may set.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table release (
			id uuid primary key default gen_random_uuid(),
			-- Given when it is published, so that numbers have no gaps.
			number int unique,
			term_id uuid not null references term,
			status text not null default 'asked' check (status in ('asked', 'prepared', 'refused', 'published', 'dropped')),
			body jsonb,
			sha256 text,
			-- The categories and constants it was counted by: releases of two schemes are never set side by side.
			scheme text,
			refusal text,
			asked_by uuid references person,
			asked_at timestamptz not null default now(),
			prepared_at timestamptz,
			published_by uuid references person,
			published_on date,
			check ((status = 'published') = (number is not null)),
			-- Two people, whatever the code above forgets.
			check (published_by <> asked_by),
			check (status not in ('prepared', 'published') or (body is not null and sha256 is not null))
		);
		create unique index release_one_a_term on release (term_id) where status = 'published';
		create unique index release_one_in_work on release (term_id) where status in ('asked', 'prepared');

		create table release_ledger (
			release_id uuid not null references release,
			term_id uuid not null references term,
			epoch int not null,
			table_name text not null,
			cells jsonb not null,
			primary key (release_id, table_name)
		);

		create table report (
			id uuid primary key default gen_random_uuid(),
			-- Versions of one report share their series.
			series_id uuid not null,
			version int not null default 1,
			kind text not null default 'you said, we did' check (kind in ('you said, we did', 'highlight')),
			title text not null,
			group_id uuid references "group",
			starts_on date not null,
			ends_on date not null,
			status text not null default 'draft' check (status in ('draft', 'signing', 'published', 'superseded')),
			body jsonb not null,
			content_hash text not null,
			drafted_by uuid references person,
			drafted_at timestamptz not null default now(),
			published_on date,
			pdf bytea,
			unique (series_id, version)
		);

		create table report_theme (
			report_id uuid not null references report on delete cascade,
			theme_id uuid not null references theme,
			-- The answer that stands in it, or null while nobody had answered.
			answer_id uuid references answer,
			primary key (report_id, theme_id)
		);

		create table report_signature (
			id uuid primary key default gen_random_uuid(),
			report_id uuid not null references report on delete cascade,
			-- The forum that signs, or null for the partnership.
			forum_id uuid references forum,
			person_id uuid not null references person,
			signed_name text not null,
			view text not null check (view in ('agree', 'agree with a note', 'disagree')),
			words text not null default '',
			content_hash text not null,
			signed_at timestamptz not null default now()
		);
		create unique index report_signature_once on report_signature (report_id, content_hash, person_id);

		-- The pair a signed report froze for one theme: what the public pages read.
		create table theme_publication (
			theme_id uuid not null references theme,
			report_id uuid not null references report,
			published_on date not null,
			body jsonb not null,
			-- Of two on one day, which came later.
			seq bigint generated always as identity unique,
			primary key (theme_id, report_id)
		);

		-- Who signs, and for which side, is for the database to say. The report is held meanwhile, so that
		-- nobody signs what is being changed or published at the same moment.
		create function report_sign(in_report uuid, in_hash text, in_name text, in_view text, in_words text, in_at timestamptz)
		returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			actor record;
		begin
			select person_id, role, forum_id into actor from acting_session();
			if not coalesce(actor.role in ('theme lead', 'partnership officer')
				or (actor.role = 'coordinator' and actor.forum_id is not null), false) then return 'nobody'; end if;
			perform from report where id = in_report and status = 'signing' and content_hash = in_hash for share;
			if not found then return 'changed'; end if;
			insert into report_signature (report_id, forum_id, person_id, signed_name, view, words, content_hash, signed_at)
			values (in_report, case when actor.role = 'coordinator' then actor.forum_id end, actor.person_id,
				in_name, in_view, in_words, in_hash, in_at)
			on conflict do nothing;
			return case when found then 'signed' else 'repeat' end;
		end $$;

		create function refuse_change_to_frozen() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
		begin
			if tg_op = 'DELETE' then
				raise exception 'A published % is never deleted', tg_table_name;
			end if;
			if to_jsonb(new) - 'status' is distinct from to_jsonb(old) - 'status' or new.status not in ('published', 'superseded') then
				raise exception 'A published % is never changed', tg_table_name;
			end if;
			return new;
		end $$;

		create trigger release_is_frozen before update or delete on release
			for each row when (old.status = 'published') execute function refuse_change_to_frozen();
		create trigger report_is_frozen before update or delete on report
			for each row when (old.status in ('published', 'superseded')) execute function refuse_change_to_frozen();

		-- Words that no longer stand leave what is not published yet as well. An empty quote stays, so that whoever
		-- signs is told. A report that somebody holds at this moment is looked at again by them.
		create function forget_quote() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			update report set body = jsonb_set(body, '{pairs}', (
				select coalesce(jsonb_agg(case when pair->>'themeId' = old.theme_id::text
					then jsonb_set(pair, '{said,quotes}', (
						select coalesce(jsonb_agg(case when quote->>'wording' = old.wording
							then jsonb_set(quote, '{wording}', '""') else quote end order by at), '[]')
						from jsonb_array_elements(pair->'said'->'quotes') with ordinality q(quote, at)))
					else pair end order by place), '[]')
				from jsonb_array_elements(body->'pairs') with ordinality p(pair, place)))
			where id in (select id from report where status in ('draft', 'signing')
				and body @> jsonb_build_object('pairs', jsonb_build_array(jsonb_build_object('themeId', old.theme_id,
					'said', jsonb_build_object('quotes', jsonb_build_array(jsonb_build_object('wording', old.wording))))))
				for update skip locked);
			return null;
		end $$;
		create trigger quote_is_forgotten after update of wording on theme_quote
			for each row when (old.wording is not null and new.wording is null) execute function forget_quote();
		create trigger quote_is_left_out after delete on theme_quote
			for each row when (old.wording is not null) execute function forget_quote();

		create function refuse_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
		begin raise exception '% only grows', tg_table_name; end $$;

		create trigger release_ledger_only_grows before update or delete or truncate on release_ledger execute function refuse_change();
		create trigger theme_publication_only_grows before update or delete or truncate on theme_publication execute function refuse_change();
		create trigger moderation_decision_never_changes before update or truncate on moderation_decision execute function refuse_change();
	`.execute(db);
}
