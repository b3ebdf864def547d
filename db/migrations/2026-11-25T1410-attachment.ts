import { sql, type Kysely } from 'kysely';

// What becomes of a voice note: its words are written down by a coordinator and may stand where the story
// would, and a week after the decision the sound itself goes. Each login gets one function for its part.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- Whether what was written down from it stands as the story of its submission.
		alter table attachment add column is_story boolean not null default false;
		create unique index attachment_story on attachment (submission_id) where is_story;
		create index attachment_sound on attachment (submission_id) where kind = 'voice' and state = 'kept';

		-- Only where nothing was typed, only in the hands of whoever works on it, and not over words that are hidden in it.
		create function attachment_become_story(in_id uuid, in_story_sealed text, in_worry_rank smallint) returns boolean
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own uuid;
		begin
			select s.id into own
			from attachment a
			join submission s on s.id = a.submission_id
			join moderation_claim c on c.submission_id = s.id
			where a.id = in_id and a.kind = 'voice' and a.transcript_sealed is not null
				and s.forum_id = acting_forum() and c.person_id = acting_person()
				and s.status in ('received', 'held') and (s.story_sealed is null or a.is_story)
				and not exists (select from redaction r where r.submission_id = s.id and r.field = 'story')
			for update of s;
			if own is null then return false; end if;
			update submission set story_sealed = in_story_sealed, worry_rank = greatest(worry_rank, in_worry_rank)
				where id = own;
			update attachment set is_story = true where id = in_id;
			return true;
		end $$;

		create function attachment_own(in_receipt_hash bytea, in_id uuid)
			returns table (media_type text, state text, content_sealed bytea)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select a.media_type, a.state, a.content_sealed
			from submission s join attachment a on a.submission_id = s.id
			where s.receipt_hash = in_receipt_hash and a.id = in_id
		$$;

		-- Counted from the decision that settled it: one that was opened again starts anew.
		create function attachment_forget_sound(in_day date, in_days int) returns int
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			forgotten int;
		begin
			update attachment a set content_sealed = null, state = 'deleted'
			from submission s
			where s.id = a.submission_id and a.kind = 'voice' and a.state = 'kept'
				and s.status in ('accepted', 'declined')
				and (select max((d.decided_at at time zone 'Europe/London')::date) from moderation_decision d
					where d.submission_id = s.id) + in_days <= in_day;
			get diagnostics forgotten = row_count;
			return forgotten;
		end $$;

		revoke execute on function attachment_become_story(uuid, text, smallint), attachment_own(bytea, uuid),
			attachment_forget_sound(date, int) from public;
		grant execute on function attachment_become_story(uuid, text, smallint) to sd_forum;
		grant execute on function attachment_own(bytea, uuid) to sd_voice;
		grant execute on function attachment_forget_sound(date, int) to sd_job;
	`.execute(db);
}
