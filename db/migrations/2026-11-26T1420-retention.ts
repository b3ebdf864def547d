import { sql, type Kysely } from 'kysely';

// What is kept too long goes by itself. Background work has one function for each kind of thing, and each knows
// its own time: it cannot ask for less, or for a day that has not come. It deletes from no table any other way. What a
// concern was raised about does not go by itself: how long that is kept is for people to decide.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- The day on which the words as they were sent went. What the forum made of them stays longer.
		alter table submission add column original_gone_on date;
		create index submission_original_due on submission (accepted_on) where status = 'accepted' and original_gone_on is null;
		create index submission_declined_due on submission (id) where status = 'declined' and original_gone_on is null;

		create function submission_settled_on(in_id uuid) returns date
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select max((decided_at at time zone 'Europe/London')::date) from moderation_decision where submission_id = in_id
		$$;

		create function retention_day(in_day date) returns date
		language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			if in_day is null or in_day > current_date + 1 then raise exception 'This day has not come'; end if;
			return in_day;
		end $$;

		-- 90 days after it was accepted: the words as they were sent, sound, pictures and what was written down of
		-- them. Messages go 90 days after they were sent, and none that the forum has not read.
		create function retention_originals(in_day date) returns int
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			day date := retention_day(in_day);
			gone int;
		begin
			with due as (
				update submission s set story_sealed = null, better_sealed = null, original_gone_on = day
				where status = 'accepted' and original_gone_on is null and accepted_on <= day - 90
					and not exists (select from concern c where c.submission_id = s.id)
				returning id
			), attached as (
				update attachment a set content_sealed = null, transcript_sealed = null,
					state = case when state = 'kept' then 'deleted' else state end
				from due where a.submission_id = due.id
			)
			select count(*) into gone from due;
			with said as (
				delete from message m using submission s
				where s.id = m.submission_id and s.status = 'accepted' and s.accepted_on <= day - 90
					and m.sent_on <= day - 90 and (m.sender = 'forum' or m.read_on is not null)
					and not exists (select from concern c where c.submission_id = s.id)
				returning m.submission_id, m.sender
			)
			-- What was there to see and is gone is no longer counted as seen, or the next would not be told.
			update contact c set told_news = greatest(0, told_news - n)
			from (select submission_id, count(*)::int as n from said where sender = 'forum' group by 1) heard
			where heard.submission_id = c.submission_id;
			return gone;
		end $$;

		-- 30 days after it was declined: everything but that it came, its day, and the decision that says why not. What
		-- its contributor has written since is read first.
		create function retention_declined(in_day date) returns int
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			day date := retention_day(in_day);
			due uuid[];
		begin
			select array_agg(s.id) into due from submission s
			where s.status = 'declined' and s.original_gone_on is null and submission_settled_on(s.id) <= day - 30
				and not exists (select from concern c where c.submission_id = s.id)
				and not exists (select from message m where m.submission_id = s.id
					and (m.sent_on > day - 30 or (m.sender = 'contributor' and m.read_on is null)));
			update submission set story_sealed = null, better_sealed = null, feeling = null, long_ago = null,
				transition = null, phase = null, place = null, age_band = null, head_count = null, chosen_by = '{}',
				ask_id = null, gathering_id = null, original_gone_on = day
			where id = any(due);
			delete from submission_card where submission_id = any(due);
			delete from submission_area where submission_id = any(due);
			delete from attachment where submission_id = any(due);
			delete from message where submission_id = any(due);
			delete from contact where submission_id = any(due);
			delete from redaction where submission_id = any(due);
			return coalesce(array_length(due, 1), 0);
		end $$;

		-- 30 days after every sentence that it stands behind was answered in public. Somebody who asked for help stays
		-- within reach, and so does somebody whose message waits.
		create function retention_contacts(in_day date) returns int
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			day date := retention_day(in_day);
			gone int;
		begin
			delete from contact c using submission s
			where s.id = c.submission_id and not s.wants_help and c.given_on <= day - 30
				and not exists (select from concern x where x.submission_id = s.id)
				and exists (select from theme_evidence e where e.submission_id = s.id)
				and not exists (select from theme_evidence e where e.submission_id = s.id
					and not exists (select from answer a where a.theme_id = e.theme_id and a.published_on <= day - 30))
				and not exists (select from message m where m.submission_id = s.id and m.sender = 'contributor' and m.read_on is null);
			get diagnostics gone = row_count;
			return gone;
		end $$;

		-- All of it, and the mark that a late copy is not stored again. Quotes that were published stay, unless they are taken back.
		create function submission_erase(in_ids uuid[], in_day date, in_quotes boolean) returns void
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			if in_quotes then
				update theme_quote set wording = null, withdrawn_on = in_day
					where wording is not null and id in (select quote_id from theme_quote_source where submission_id = any(in_ids));
			end if;
			insert into submission_gone (key_hash, gone_on)
				select sha256(convert_to(id::text, 'UTF8')), in_day from submission where id = any(in_ids) on conflict do nothing;
			delete from submission where id = any(in_ids);
		end $$;

		-- 24 months after the decision: the rest. What was counted and published stays as it was published.
		create function retention_settled(in_day date) returns setof uuid
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			day date := retention_day(in_day);
			due uuid[];
		begin
			select array_agg(s.id) into due from submission s
			where s.status in ('accepted', 'declined') and submission_settled_on(s.id) + interval '24 months' <= day
				and not exists (select from concern c where c.submission_id = s.id)
				and not exists (select from message m where m.submission_id = s.id and m.sender = 'contributor' and m.read_on is null);
			perform submission_erase(due, day, false);
			return query select unnest(due);
		end $$;

		create function retention_sessions(in_now timestamptz) returns int
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			gone int;
		begin
			perform retention_day(in_now::date);
			delete from session where expires_at <= in_now or ends_at <= in_now;
			get diagnostics gone = row_count;
			delete from member_session where expires_at <= in_now or ends_at <= in_now;
			delete from member_challenge where expires_at <= in_now;
			delete from person_challenge where expires_at <= in_now;
			return gone;
		end $$;

		revoke execute on function submission_settled_on(uuid), retention_day(date), retention_originals(date),
			retention_declined(date), retention_contacts(date), retention_settled(date), retention_sessions(timestamptz),
			submission_erase(uuid[], date, boolean) from public;
		grant execute on function retention_originals(date), retention_declined(date), retention_contacts(date),
			retention_settled(date), retention_sessions(timestamptz) to sd_job;
		revoke select, delete on session, moderation_claim from sd_job;
		drop policy sd_job on moderation_claim;
	`.execute(db);
}
