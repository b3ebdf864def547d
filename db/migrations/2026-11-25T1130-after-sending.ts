import { sql, type Kysely } from 'kysely';

// After sending: what was told can be changed until it is decided, both sides can write, a contact can be
// given, changed and taken away, and all that is held can be taken along. The key to each is a receipt. Every
// act of a contributor locks its submission first, so that none of them comes in the middle of another.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- The day its contributor last changed it. Nobody is told what stood there before.
		alter table submission add column changed_on date;

		-- So that somebody can be found; beside it, or instead of it, stands wants_mail.
		alter table contact add column wants_reply boolean not null default true;
		-- How much there was to see when we last told them, or when they last looked.
		alter table contact add column told_news int not null default 0;

		-- What a contributor can find new: what the forum wrote, what it decided, and answers that are public.
		create function submission_news(in_id uuid) returns int
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select (select count(*) from message where submission_id = in_id and sender = 'forum')::int
				+ (select count(*) from moderation_decision where submission_id = in_id and decision in ('accept', 'decline'))::int
				+ (select count(*) from theme_evidence e where e.submission_id = in_id
					and exists (select from answer a where a.theme_id = e.theme_id and a.published_on is not null))::int
		$$;

		-- Kept only as it was last seen, and only while nobody has decided. Who has it in their hands loses it.
		create function submission_change(in_receipt_hash bytea, changed jsonb) returns text
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own submission%rowtype;
		begin
			select * into own from submission where receipt_hash = in_receipt_hash for update;
			if own.id is null then return 'none'; end if;
			if own.status not in ('received', 'held') then return 'decided'; end if;
			if own.version <> (changed->>'version')::int then return 'meanwhile'; end if;
			update submission set
				feeling = changed->>'feeling', consent = changed->>'consent',
				is_unsure_of_area = (changed->>'isUnsureOfArea')::boolean,
				story_sealed = changed->>'storySealed', better_sealed = changed->>'betterSealed',
				worry_rank = case when wants_help then greatest(2, (changed->>'worryRank')::smallint) else (changed->>'worryRank')::smallint end,
				changed_on = (changed->>'changedOn')::date,
				version = version + 1
			where id = own.id;
			delete from submission_area where submission_id = own.id;
			insert into submission_area (submission_id, area_id)
			select own.id, pa.id from priority_area pa
			where pa.id in (select value::uuid from jsonb_array_elements_text(changed->'areas'));
			delete from redaction where submission_id = own.id;
			delete from moderation_claim where submission_id = own.id;
			return 'changed';
		end $$;

		-- The rank only ever rises here: what was worrying before is no less so for another message.
		create function message_write(in_receipt_hash bytea, written jsonb) returns boolean
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own submission%rowtype;
		begin
			select * into own from submission where receipt_hash = in_receipt_hash for update;
			if own.id is null then return false; end if;
			insert into message (id, submission_id, forum_id, position, sender, kind, body_sealed, sent_on)
			select (written->>'id')::uuid, own.id, own.forum_id,
				(select coalesce(max(position), 0) + 1 from message where submission_id = own.id),
				'contributor', written->>'kind', written->>'bodySealed', (written->>'sentOn')::date;
			update submission set worry_rank = (written->>'worryRank')::smallint
				where id = own.id and worry_rank < (written->>'worryRank')::smallint;
			return true;
		end $$;

		-- Its contributor has looked: what the forum wrote is read, and what there was to see is no longer new.
		create function message_seen(in_receipt_hash bytea, in_day date) returns boolean
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own uuid;
		begin
			select id into own from submission where receipt_hash = in_receipt_hash for update;
			if own is null then return false; end if;
			update message set read_on = in_day where submission_id = own and sender = 'forum' and read_on is null;
			update contact set told_news = submission_news(own) where submission_id = own;
			return true;
		end $$;

		create function contact_set(in_receipt_hash bytea, given jsonb) returns boolean
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own submission%rowtype;
		begin
			select * into own from submission where receipt_hash = in_receipt_hash for update;
			if own.id is null then return false; end if;
			insert into contact (submission_id, forum_id, how, address_sealed, wants_mail, wants_reply, given_on, told_news)
			values (own.id, own.forum_id, given->>'how', given->>'addressSealed', (given->>'wantsMail')::boolean,
				(given->>'wantsReply')::boolean, (given->>'givenOn')::date, submission_news(own.id))
			on conflict (submission_id) do update set how = excluded.how, address_sealed = excluded.address_sealed,
				wants_mail = excluded.wants_mail, wants_reply = excluded.wants_reply, given_on = excluded.given_on;
			return true;
		end $$;

		create function contact_remove(in_receipt_hash bytea) returns boolean
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own uuid;
		begin
			select id into own from submission where receipt_hash = in_receipt_hash for update;
			if own is null then return false; end if;
			delete from contact where submission_id = own;
			return true;
		end $$;

		-- Who asked for a neutral e-mail, has something new, and was not told today. The address is still locked.
		create function contact_due(in_day date) returns table (submission_id uuid, address_sealed text, news int)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select c.submission_id, c.address_sealed, submission_news(c.submission_id)
			from contact c
			where c.how = 'email' and c.wants_mail and (c.told_on is null or c.told_on < in_day)
				and submission_news(c.submission_id) > c.told_news
		$$;

		create function contact_told(in_id uuid, in_news int, in_day date) returns void
		language sql security definer set search_path = pg_catalog, public, pg_temp as $$
			update contact set told_on = in_day, told_news = greatest(told_news, in_news) where submission_id = in_id
		$$;

		create or replace function submission_track(in_receipt_hash bytea) returns jsonb
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select jsonb_build_object(
				'key', s.id, 'forumName', f.name, 'receivedOn', s.received_on, 'changedOn', s.changed_on,
				'status', s.status, 'version', s.version,
				'contributor', s.contributor, 'teller', s.teller, 'headCount', s.head_count,
				'mode', s.mode, 'feeling', s.feeling, 'consent', s.consent, 'chosenBy', s.chosen_by,
				'time', s.time, 'longAgo', s.long_ago, 'transition', s.transition,
				'phase', s.phase, 'place', s.place, 'ageBand', s.age_band,
				'isUnsureOfArea', s.is_unsure_of_area, 'wantsHelp', s.wants_help, 'worryRank', s.worry_rank,
				'storySealed', s.story_sealed, 'betterSealed', s.better_sealed,
				'ask', (select jsonb_build_object('slug', a.slug, 'title', a.title) from ask a where a.id = s.ask_id),
				'gathering', (select g.name from gathering g where g.id = s.gathering_id),
				'areas', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'plain', a.plain, 'pictogram', a.pictogram) order by a.position)
					from submission_area sa join priority_area a on a.id = sa.area_id where sa.submission_id = s.id), '[]'),
				'cards', coalesce((select jsonb_agg(jsonb_build_object('card', c.card, 'feeling', c.feeling) order by c.card)
					from submission_card c where c.submission_id = s.id), '[]'),
				'attachments', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'mediaType', a.media_type,
						'state', a.state, 'seconds', a.seconds) order by a.slot)
					from attachment a where a.submission_id = s.id), '[]'),
				'messages', coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'sender', m.sender, 'kind', m.kind,
						'bodySealed', m.body_sealed, 'sentOn', m.sent_on, 'isRead', m.read_on is not null) order by m.position)
					from message m where m.submission_id = s.id), '[]'),
				'contact', (select jsonb_build_object('how', c.how, 'addressSealed', c.address_sealed, 'wantsMail', c.wants_mail,
						'wantsReply', c.wants_reply)
					from contact c where c.submission_id = s.id),
				-- What others may see, to the one whose words they are.
				'accepted', (select jsonb_build_object('story', t.story, 'better', t.better) from accepted_text t
					where t.submission_id = s.id and s.status = 'accepted' and s.consent <> 'count only'),
				'decision', (select jsonb_build_object('rule', r.title, 'wording', r.wording, 'easyRead', r.easy_read, 'note', d.note_to_contributor)
					from moderation_decision d left join rule r on r.id = d.rule_id
					where d.submission_id = s.id and d.decision = 'decline' and s.status = 'declined'
					order by d.decided_at desc limit 1),
				'themes', coalesce((select jsonb_agg(jsonb_build_object(
						'id', t.id, 'sentOn', t.sent_on,
						'isAnswered', exists (select from answer where answer.theme_id = t.id),
						'pair', (select p.body from theme_publication p where p.theme_id = t.id order by p.seq desc limit 1),
						'felt', (select i.felt from impact i where i.theme_id = t.id and i.submission_id = s.id)
					) order by t.sent_on, t.id)
					from theme_evidence e join theme t on t.id = e.theme_id
					where e.submission_id = s.id and t.sent_on is not null), '[]'))
			from submission s join forum f on f.id = s.forum_id
			where s.receipt_hash = in_receipt_hash
		$$;

		-- The rest of what is held, for the one who takes all of it along. No coordinator's name is in it.
		create function submission_held(in_receipt_hash bytea) returns jsonb
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select jsonb_build_object(
				'acceptedOn', s.accepted_on, 'isRepeat', s.is_repeat, 'looksAutomatic', s.looks_automatic,
				'decisions', coalesce((select jsonb_agg(jsonb_build_object('decision', d.decision,
						'on', (d.decided_at at time zone 'Europe/London')::date, 'rule', r.title, 'note', d.note_to_contributor)
						order by d.decided_at, d.id)
					from moderation_decision d left join rule r on r.id = d.rule_id where d.submission_id = s.id), '[]'),
				'hidden', coalesce((select jsonb_agg(jsonb_build_object('field', r.field, 'kind', r.kind) order by r.field, r.starts_at)
					from redaction r where r.submission_id = s.id), '[]'),
				'transcripts', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'transcriptSealed', a.transcript_sealed) order by a.slot)
					from attachment a where a.submission_id = s.id and a.transcript_sealed is not null), '[]'),
				'contactGivenOn', (select c.given_on from contact c where c.submission_id = s.id),
				'contactToldOn', (select c.told_on from contact c where c.submission_id = s.id))
			from submission s where s.receipt_hash = in_receipt_hash
		$$;

		revoke execute on function submission_news(uuid), submission_change(bytea, jsonb), message_write(bytea, jsonb),
			message_seen(bytea, date), contact_set(bytea, jsonb), contact_remove(bytea), contact_due(date),
			contact_told(uuid, int, date), submission_held(bytea) from public;
		grant execute on function submission_change(bytea, jsonb), message_write(bytea, jsonb), message_seen(bytea, date),
			contact_set(bytea, jsonb), contact_remove(bytea), submission_held(bytea) to sd_voice;
		grant execute on function contact_due(date), contact_told(uuid, int, date) to sd_job;
	`.execute(db);
}
