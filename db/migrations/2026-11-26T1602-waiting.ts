import { sql, type Kysely } from 'kysely';

// The list of what waits stays quick however much waits: each part of it is read in its order from an index, and
// how much is in each part is counted there too. Who wrote last, and whether somebody recommended something, is kept
// with the submission for that.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- In the talk with the desk; what a lead and a contributor write to each other is no part of it.
		alter table submission add column contributor_wrote_last boolean not null default false;

		create function contributor_wrote_last(in_submission uuid) returns boolean
		language sql stable set search_path = pg_catalog, public, pg_temp as $$
			select coalesce((select m.sender = 'contributor' from message m
				where m.submission_id = in_submission and m.concern_id is null order by m.position desc limit 1), false)
		$$;
		update submission s set contributor_wrote_last = true where contributor_wrote_last(s.id);

		create function submission_follows_message() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			update submission s set contributor_wrote_last = not s.contributor_wrote_last
				where s.id = coalesce(new.submission_id, old.submission_id)
					and s.contributor_wrote_last <> contributor_wrote_last(s.id);
			return null;
		end $$;
		create trigger message_was_last after insert or delete on message
			for each row execute function submission_follows_message();

		-- Whether somebody's recommendation is kept, of this version or an older one.
		alter table submission add column is_recommended boolean not null default false;
		update submission set is_recommended = true where id in (select submission_id from moderation_recommendation);
		create function submission_follows_recommendation() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			update submission set is_recommended = (tg_op = 'INSERT') where id = coalesce(new.submission_id, old.submission_id);
			return null;
		end $$;
		create trigger recommendation_is_kept after insert or delete on moderation_recommendation
			for each row execute function submission_follows_recommendation();
		revoke execute on function contributor_wrote_last(uuid), submission_follows_message(), submission_follows_recommendation()
			from public;

		-- All that counting needs is in the index, so that it does not read what people sent.
		drop index submission_awaiting_moderation;
		create index submission_awaiting_moderation on submission (forum_id, worry_rank desc, received_on, id)
			include (status, is_returned, contributor_wrote_last, appeal_of, version) where status in ('received', 'held');
		-- Whoever was asked and has answered waits for us, so they come first.
		create index submission_returned on submission (forum_id, contributor_wrote_last desc, worry_rank desc, received_on, id)
			where status = 'held' and is_returned;
		-- Few wait for another pair of eyes, and they may be anywhere in the list.
		create index submission_second on submission (forum_id, worry_rank desc, received_on, id)
			where status in ('received', 'held') and (is_recommended or (status = 'held' and not is_returned));
		-- Asked of every table that hangs on a submission, each time.
		create index moderation_conflict_of_person on moderation_aside (person_id, submission_id) where kind = 'conflict';
		-- Most of what waits is in nobody's hands: nobody's name is not looked up.
		alter function person_name(uuid) strict;
	`.execute(db);
}
