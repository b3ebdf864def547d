import { sql, type Kysely } from 'kysely';

// More ways to speak: cards that were tapped, voice and pictures, who chose each answer, a way to be
// reached, a conversation without a name, and the asks and gatherings that somebody answers. What a
// contributor sends still keeps the day and nothing finer, and still arrives in one statement.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- A call for views with its own words, dates and link. Public: everybody may read one.
		create table ask (
			id uuid primary key default gen_random_uuid(),
			forum_id uuid not null references forum,
			slug text not null unique,
			title text not null,
			intro text not null,
			easy_read text not null,
			-- What is asked in the place of "What happened?" and "What would make it better?".
			story_prompt text not null default '',
			better_prompt text not null default '',
			opens_on date not null,
			closes_on date not null,
			made_by uuid references person,
			made_at timestamptz not null default now(),
			check (closes_on >= opens_on)
		);
		create table ask_area (
			ask_id uuid not null references ask on delete cascade,
			area_id uuid not null references priority_area,
			primary key (ask_id, area_id)
		);

		-- A session with a code on the wall. It closes by itself; how many were there is written down by a person.
		create table gathering (
			id uuid primary key default gen_random_uuid(),
			forum_id uuid not null references forum,
			ask_id uuid references ask,
			name text not null,
			code text not null unique,
			happens_on date not null,
			closes_at timestamptz not null,
			expected int not null check (expected between 1 and 500),
			head_count int check (head_count between 0 and 500),
			made_by uuid references person,
			made_at timestamptz not null default now()
		);

		alter table submission
			add column chosen_by jsonb not null default '{}',
			add column ask_id uuid references ask,
			add column gathering_id uuid references gathering;
		create index submission_of_ask on submission (ask_id) where ask_id is not null;
		create index submission_of_gathering on submission (gathering_id) where gathering_id is not null;

		create table submission_card (
			submission_id uuid not null references submission on delete cascade,
			card text not null,
			feeling text not null,
			primary key (submission_id, card)
		);

		-- A voice note or a picture, made anew without what a phone writes into it, and locked.
		create table attachment (
			id uuid primary key default gen_random_uuid(),
			submission_id uuid not null references submission on delete cascade,
			forum_id uuid not null references forum,
			slot smallint not null check (slot between 0 and 3),
			kind text not null check (kind in ('voice', 'picture')),
			media_type text not null,
			-- None once the sound is deleted, or when nobody could have opened what was sent.
			content_sealed bytea,
			state text not null check (state in ('kept', 'unreadable', 'deleted')),
			seconds smallint,
			transcript_sealed text,
			unique (submission_id, slot)
		);

		-- One turn of the talk between a forum and a contributor, who has no name here.
		create table message (
			id uuid primary key default gen_random_uuid(),
			submission_id uuid not null references submission on delete cascade,
			forum_id uuid not null references forum,
			position smallint not null,
			sender text not null check (sender in ('forum', 'contributor')),
			kind text not null check (kind in ('message', 'note', 'not what I meant')),
			body_sealed text not null,
			sent_on date not null,
			read_on date,
			written_by uuid references person,
			unique (submission_id, position)
		);
		create index message_unread_by_forum on message (forum_id, sent_on) where sender = 'contributor' and read_on is null;

		create table contact (
			submission_id uuid primary key references submission on delete cascade,
			forum_id uuid not null references forum,
			how text not null check (how in ('email', 'phone')),
			address_sealed text not null,
			-- For a neutral e-mail when there is something new; otherwise only so that somebody can be found.
			wants_mail boolean not null default false,
			given_on date not null,
			told_on date
		);
	`.execute(db);

	await sql`
		create or replace function submission_send(sent jsonb) returns text
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			new_id uuid := (sent->>'key')::uuid;
			own_forum uuid := (select f.id from forum f where f.serves = sent->>'contributor');
			kept bytea;
		begin
			if exists (select from submission_gone where key_hash = sha256(convert_to(new_id::text, 'UTF8'))) then
				return 'gone';
			end if;
			insert into submission (id, forum_id, receipt_hash, fingerprint, received_on, contributor, teller, mode, feeling,
				time, long_ago, transition, consent, phase, place, age_band, head_count, is_unsure_of_area,
				story_sealed, better_sealed, worry_rank, wants_help, looks_automatic, chosen_by, ask_id, gathering_id)
			select new_id, own_forum,
				decode(sent->>'receiptHash', 'hex'), decode(sent->>'fingerprint', 'hex'), (sent->>'receivedOn')::date,
				sent->>'contributor', sent->>'teller', sent->>'mode', sent->>'feeling', sent->>'time', sent->>'longAgo',
				sent->>'transition', sent->>'consent', sent->>'phase',
				(select p.name from place p where p.name = sent->>'place'), sent->>'ageBand',
				(sent->>'headCount')::int, (sent->>'isUnsureOfArea')::boolean, sent->>'storySealed', sent->>'betterSealed',
				(sent->>'worryRank')::smallint, (sent->>'wantsHelp')::boolean, (sent->>'looksAutomatic')::boolean,
				coalesce(sent->'chosenBy', '{}'),
				(select a.id from ask a where a.slug = sent->>'ask'),
				(select g.id from gathering g where g.code = sent->>'gathering')
			on conflict do nothing;
			if not found then
				select fingerprint into kept from submission where id = new_id;
				return case when kept = decode(sent->>'fingerprint', 'hex') then 'repeat' else 'different' end;
			end if;
			-- Taken back at this very moment, while the row above waited for it: it stays gone.
			if exists (select from submission_gone where key_hash = sha256(convert_to(new_id::text, 'UTF8'))) then
				delete from submission where id = new_id;
				return 'gone';
			end if;
			insert into submission_area (submission_id, area_id)
			select new_id, pa.id from priority_area pa
			where pa.id in (select value::uuid from jsonb_array_elements_text(sent->'areas'));
			insert into submission_card (submission_id, card, feeling)
			select new_id, card, feeling
			from jsonb_to_recordset(coalesce(sent->'cards', '[]')) as c (card text, feeling text);
			insert into attachment (id, submission_id, forum_id, slot, kind, media_type, content_sealed, state, seconds)
			select a.id, new_id, own_forum, a.slot, a.kind, a."mediaType", decode(a.content, 'base64'), a.state, a.seconds
			from jsonb_to_recordset(coalesce(sent->'attachments', '[]'))
				as a (id uuid, slot smallint, kind text, "mediaType" text, content text, state text, seconds smallint);
			insert into contact (submission_id, forum_id, how, address_sealed, given_on)
			select new_id, own_forum, c.how, c."addressSealed", (sent->>'receivedOn')::date
			from jsonb_to_record(nullif(sent->'contact', 'null')) as c (how text, "addressSealed" text)
			where c.how is not null;
			return 'stored';
		end $$;

		create or replace function submission_track(in_receipt_hash bytea) returns jsonb
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select jsonb_build_object(
				'key', s.id, 'forumName', f.name, 'receivedOn', s.received_on, 'status', s.status, 'version', s.version,
				'contributor', s.contributor, 'teller', s.teller, 'headCount', s.head_count,
				'mode', s.mode, 'feeling', s.feeling, 'consent', s.consent, 'chosenBy', s.chosen_by,
				'time', s.time, 'phase', s.phase, 'place', s.place, 'ageBand', s.age_band,
				'storySealed', s.story_sealed, 'betterSealed', s.better_sealed,
				'ask', (select jsonb_build_object('slug', a.slug, 'title', a.title) from ask a where a.id = s.ask_id),
				'gathering', (select g.name from gathering g where g.id = s.gathering_id),
				'areas', coalesce((select jsonb_agg(jsonb_build_object('plain', a.plain, 'pictogram', a.pictogram) order by a.position)
					from submission_area sa join priority_area a on a.id = sa.area_id where sa.submission_id = s.id), '[]'),
				'cards', coalesce((select jsonb_agg(jsonb_build_object('card', c.card, 'feeling', c.feeling) order by c.card)
					from submission_card c where c.submission_id = s.id), '[]'),
				'attachments', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'mediaType', a.media_type,
						'state', a.state, 'seconds', a.seconds) order by a.slot)
					from attachment a where a.submission_id = s.id), '[]'),
				'messages', coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'sender', m.sender, 'kind', m.kind,
						'bodySealed', m.body_sealed, 'sentOn', m.sent_on, 'isRead', m.read_on is not null) order by m.position)
					from message m where m.submission_id = s.id), '[]'),
				'contact', (select jsonb_build_object('how', c.how, 'addressSealed', c.address_sealed, 'wantsMail', c.wants_mail)
					from contact c where c.submission_id = s.id),
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

		-- Asks are read by everybody who might answer one. A gathering's code is a key, so it is looked up one at a time.
		grant select on ask, ask_area to sd_voice, sd_forum, sd_partner, sd_access, sd_job;
		grant insert, update on ask to sd_forum;
		grant insert, delete on ask_area to sd_forum;
		grant select, insert, update on gathering to sd_forum;
		grant select on submission_card, attachment, contact to sd_forum;
		grant update (transcript_sealed) on attachment to sd_forum;
		grant select, insert, update (read_on) on message to sd_forum;
	`.execute(db);

	for (const [table, rows] of Object.entries(rowsOfOwnForum)) {
		await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
		await sql`alter table ${sql.id(table)} force row level security`.execute(db);
		await sql`create policy owner on ${sql.id(table)} to current_user using (true) with check (true)`.execute(
			db
		);
		await sql`create policy sd_forum on ${sql.id(table)} to sd_forum using (${sql.raw(rows)}) with check (${sql.raw(rows)})`.execute(
			db
		);
	}
	await sql`create policy everybody on ask for select to sd_voice, sd_partner, sd_access, sd_job using (true)`.execute(
		db
	);
	await sql`create policy everybody on ask_area for select to sd_voice, sd_partner, sd_access, sd_job using (true)`.execute(
		db
	);
}

const ownForum = 'forum_id = (select acting_forum())';

const rowsOfOwnForum: Record<string, string> = {
	ask: ownForum,
	ask_area: 'exists (select from ask where ask.id = ask_id)',
	gathering: ownForum,
	submission_card:
		'exists (select from submission where submission.id = submission_id and submission.forum_id = (select acting_forum()))',
	attachment: ownForum,
	message: ownForum,
	contact: ownForum
};
