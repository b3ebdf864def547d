import { sql, type Kysely } from 'kysely';

// What its time is over for is held first and looked at then: whoever appeals, writes, reopens or raises a concern
// at the same moment is either before it, and it stays, or after it, and is told. What is gone is not appealed any
// more: nobody could read it again.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create function retention_hold(in_status text[], in_settled date) returns void
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			perform from submission s where s.status::text = any(in_status) and submission_settled_on(s.id) <= in_settled
				order by s.id for update;
		end $$;

		create or replace function retention_originals(in_day date) returns int
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			day date := retention_day(in_day);
			gone int;
		begin
			perform from submission s where s.status = 'accepted' and s.accepted_on <= day - 90 order by s.id for update;
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

		create or replace function retention_declined(in_day date) returns int
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			day date := retention_day(in_day);
			due uuid[];
		begin
			perform retention_hold('{declined}', day - 30);
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

		create or replace function retention_settled(in_day date) returns setof uuid
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			day date := retention_day(in_day);
			due uuid[];
		begin
			perform retention_hold('{accepted,declined}', (day - interval '24 months')::date);
			select array_agg(s.id) into due from submission s
			where s.status in ('accepted', 'declined') and submission_settled_on(s.id) + interval '24 months' <= day
				and not exists (select from concern c where c.submission_id = s.id)
				and not exists (select from message m where m.submission_id = s.id and m.sender = 'contributor' and m.read_on is null);
			perform submission_erase(due, day, false);
			return query select unnest(due);
		end $$;

		create or replace function submission_appeal(in_receipt_hash bytea, in_day date) returns text
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own submission%rowtype;
		begin
			select * into own from submission where receipt_hash = in_receipt_hash for update;
			if own.id is null then return 'none'; end if;
			if own.appealed_on is not null then return 'already'; end if;
			if own.status <> 'declined' then return 'not declined'; end if;
			if own.original_gone_on is not null then return 'gone'; end if;
			update submission set status = 'received', version = version + 1, is_returned = false, appealed_on = in_day,
				appeal_of = (select d.id from moderation_decision d where d.submission_id = own.id and d.decision = 'decline'
					order by d.decided_at desc, d.id desc limit 1)
				where id = own.id;
			return 'appealed';
		end $$;

		-- The one line that is new in what its contributor sees.
		do $do$
		declare
			old text := pg_get_functiondef('submission_track(bytea)'::regprocedure);
			new text := replace(old, '''appealedOn'', s.appealed_on,', '''appealedOn'', s.appealed_on, ''originalGoneOn'', s.original_gone_on,');
		begin
			if new = old then raise exception 'submission_track is not as it was'; end if;
			execute new;
		end $do$;

		revoke execute on function retention_hold(text[], date) from public;
	`.execute(db);
}
