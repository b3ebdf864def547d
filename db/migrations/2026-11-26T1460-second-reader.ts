import { sql, type Kysely } from 'kysely';

// Two people read what may be dangerous: the first recommends, the second confirms or sees it differently. Where
// there is no second, nothing of it is quoted. A contributor may disagree once, and somebody else reads it again.
// A coordinator may pass one on without a reason, or say that they know the person: then it is out of their sight.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table submission
			-- Held with a question to whoever sent it.
			add column is_returned boolean not null default false,
			-- Accepted by one person where there was no second: it is said in the forum's own words.
			add column quotes_barred boolean not null default false,
			-- Which decision its contributor does not agree with, and the day they said so.
			add column appeal_of uuid references moderation_decision,
			add column appealed_on date;
		create index submission_appeal on submission (appeal_of) where appeal_of is not null;
		-- The first time somebody in its place and age band speaks of something, they are easy to work out.
		create index submission_alike on submission (forum_id, place, age_band)
			where place is not null and age_band is not null;

		alter table moderation_decision
			-- What an undoing goes back to, and whether anything has happened since.
			add column status_before submission_status,
			add column made_version int;

		create table moderation_recommendation (
			submission_id uuid primary key references submission on delete cascade,
			forum_id uuid not null references forum,
			decision moderation_decision_kind not null check (decision in ('accept', 'decline')),
			rule_id uuid references rule,
			note_to_contributor text,
			-- What was read: of another version nothing is recommended.
			version int not null,
			recommended_by uuid not null references person,
			recommended_at timestamptz not null
		);

		-- What was done on the way to a decision: who, when and what kind of thing, and never what it said.
		create table moderation_step (
			id uuid primary key default gen_random_uuid(),
			submission_id uuid not null references submission on delete cascade,
			forum_id uuid not null references forum,
			kind text not null check (kind in ('recommended accept', 'recommended decline', 'differed', 'undone',
				'repeat', 'not a repeat', 'covered', 'uncovered')),
			made_by uuid not null references person,
			made_at timestamptz not null
		);
		create index moderation_step_of_submission on moderation_step (submission_id);
		create trigger moderation_step_only_grows before update or truncate on moderation_step
			execute function refuse_change();

		-- Each person's own, in nobody else's sight: passing on needs no reason, and is no mark against anybody.
		create table moderation_aside (
			submission_id uuid not null references submission on delete cascade,
			person_id uuid not null references person on delete cascade,
			forum_id uuid not null references forum,
			kind text not null check (kind in ('passed', 'conflict')),
			primary key (submission_id, person_id)
		);
		create index moderation_aside_of_person on moderation_aside (person_id, submission_id);

		-- Whether somebody else of the acting forum may read it: not who passed it on, knows the person or is the
		-- one it is about, and not whose decision is appealed.
		create function moderation_has_second(in_submission uuid) returns boolean
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select exists (
				select from person p join person_forum f on f.person_id = p.id
				where f.forum_id = acting_forum() and p.role = 'coordinator' and p.disabled_on is null
					and p.id <> acting_person()
					and not exists (select from moderation_aside a where a.person_id = p.id and a.submission_id = in_submission)
					and not exists (select from concern_stood_aside s join concern c on c.id = s.concern_id
						where s.person_id = p.id and c.submission_id = in_submission)
					and not exists (select from submission s join moderation_decision d on d.id = s.appeal_of
						where s.id = in_submission and d.decided_by = p.id)
			)
		$$;

		-- What somebody said they have a conflict about is out of their sight for good, accepted or not.
		create or replace function kept_from_acting() returns setof uuid
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select c.submission_id from concern_stood_aside a join concern c on c.id = a.concern_id
			where a.person_id = acting_person() and c.submission_id is not null
			union
			select submission_id from moderation_aside where person_id = acting_person() and kind = 'conflict'
		$$;

		-- Two people, whatever the code says. Where there is no second, it is accepted without being quoted.
		create function moderation_needs_second() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			new.quotes_barred := false;
			if session_user <> 'sd_forum' or new.worry_rank < 2 or new.status not in ('accepted', 'declined') then
				return new;
			end if;
			if exists (select from moderation_recommendation r where r.submission_id = new.id
				and r.recommended_by <> acting_person() and r.version = old.version
				and r.decision::text = case new.status when 'accepted' then 'accept' else 'decline' end) then
				return new;
			end if;
			if moderation_has_second(new.id) then
				raise exception 'A second person decides on what may be dangerous';
			end if;
			new.quotes_barred := new.status = 'accepted';
			return new;
		end $$;
		create trigger moderation_has_two before update of status on submission for each row
			when (new.status is distinct from old.status) execute function moderation_needs_second();

		-- The contributor does not agree. Once, and only while it is declined. It keeps the day and no finer time.
		create function submission_appeal(in_receipt_hash bytea, in_day date) returns text
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own submission%rowtype;
		begin
			select * into own from submission where receipt_hash = in_receipt_hash for update;
			if own.id is null then return 'none'; end if;
			if own.appealed_on is not null then return 'already'; end if;
			if own.status <> 'declined' then return 'not declined'; end if;
			update submission set status = 'received', version = version + 1, is_returned = false, appealed_on = in_day,
				appeal_of = (select d.id from moderation_decision d where d.submission_id = own.id and d.decision = 'decline'
					order by d.decided_at desc, d.id desc limit 1)
				where id = own.id;
			return 'appealed';
		end $$;

		create or replace function submission_track(in_receipt_hash bytea) returns jsonb
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select jsonb_build_object(
				'key', s.id, 'forumName', f.name, 'receivedOn', s.received_on, 'changedOn', s.changed_on,
				'status', s.status, 'version', s.version, 'appealedOn', s.appealed_on,
				'hasOtherReader', (select count(*) > 1 from person p join person_forum pf on pf.person_id = p.id
					where pf.forum_id = s.forum_id and p.role = 'coordinator' and p.disabled_on is null),
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

		revoke execute on function moderation_has_second(uuid), moderation_needs_second(), submission_appeal(bytea, date)
			from public;
		grant execute on function moderation_has_second(uuid) to sd_forum;
		grant execute on function submission_appeal(bytea, date) to sd_voice;

		grant update (is_returned) on submission to sd_forum;
		grant select, insert, update, delete on moderation_recommendation to sd_forum;
		grant select, insert on moderation_step, moderation_aside to sd_forum;
		grant update (kind) on moderation_aside to sd_forum;
	`.execute(db);

	for (const [table, rows] of Object.entries(rowPolicies)) {
		await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
		await sql`alter table ${sql.id(table)} force row level security`.execute(db);
		await sql`create policy owner on ${sql.id(table)} to current_user using (true) with check (true)`.execute(
			db
		);
		await sql`create policy sd_forum on ${sql.id(table)} to sd_forum using (${sql.raw(rows)}) with check (${sql.raw(rows)})`.execute(
			db
		);
	}

	for (const table of ['moderation_recommendation', 'moderation_step']) {
		await sql`create policy kept_away on ${sql.id(table)} as restrictive to sd_forum
			using (submission_id <> all (array(select kept_from_acting())))`.execute(db);
	}
}

const ownForum = 'forum_id = (select acting_forum())';

const rowPolicies = {
	moderation_recommendation: ownForum,
	moderation_step: ownForum,
	moderation_aside: `${ownForum} and person_id = (select acting_person())`
};
