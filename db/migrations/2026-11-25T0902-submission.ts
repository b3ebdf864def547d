import { sql, type Kysely } from 'kysely';

// What people tell us. A submission keeps the day it arrived and nothing finer: no timestamp, no
// serial, no key that carries a time. Words are encrypted before they get here. Contributors reach
// their own through four functions and no table.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create type submission_status as enum ('received', 'held', 'accepted', 'declined');
		create type moderation_decision_kind as enum ('accept', 'hold', 'decline', 'reopen');

		create table submission (
			id uuid primary key,
			forum_id uuid not null references forum,
			receipt_hash bytea not null unique,
			-- The SHA-256 of what was sent: the same key with other content is a mistake, not a repeat.
			fingerprint bytea not null,
			received_on date not null,
			contributor text not null,
			teller text not null,
			mode text not null,
			feeling text,
			time text not null,
			long_ago text,
			transition text,
			consent text not null,
			phase text,
			place text,
			age_band text,
			head_count int check (head_count between 2 and 500),
			is_unsure_of_area boolean not null default false,
			story_sealed text,
			better_sealed text,
			worry_rank smallint not null default 0,
			wants_help boolean not null default false,
			-- Arrived too fast, or filled in the box that people cannot see: marked, never dropped.
			looks_automatic boolean not null default false,
			is_repeat boolean not null default false,
			status submission_status not null default 'received',
			accepted_on date,
			version int not null default 1
		);
		-- The moderation queue: the most worrying first, then the oldest. Partial, because settled ones soon outnumber the rest.
		create index submission_awaiting_moderation on submission (forum_id, worry_rank desc, received_on, id) where status in ('received', 'held');
		create index submission_accepted on submission (forum_id, accepted_on desc, id) where status = 'accepted';

		create table submission_area (
			submission_id uuid not null references submission on delete cascade,
			area_id uuid not null references priority_area,
			tagged_by text not null default 'contributor' check (tagged_by in ('contributor', 'coordinator')),
			primary key (submission_id, area_id)
		);
		create index submission_of_area on submission_area (area_id);

		-- Withdrawn or erased: the key alone, hashed, so that a late repeat is answered and never stored again.
		create table submission_gone (key_hash bytea primary key, gone_on date not null);

		-- What others may see: the words as the coordinator left them.
		create table accepted_text (
			submission_id uuid primary key references submission on delete cascade,
			forum_id uuid not null references forum,
			story text not null default '',
			better text not null default '',
			search tsvector generated always as (to_tsvector('english', story || ' ' || better)) stored
		);
		create index accepted_text_search on accepted_text using gin (search);

		create table moderation_claim (
			submission_id uuid primary key references submission on delete cascade,
			forum_id uuid not null references forum,
			person_id uuid not null references person on delete cascade,
			expires_at timestamptz not null
		);

		create table redaction (
			id uuid primary key default gen_random_uuid(),
			submission_id uuid not null references submission on delete cascade,
			forum_id uuid not null references forum,
			field text not null check (field in ('story', 'better')),
			starts_at int not null check (starts_at >= 0),
			ends_at int not null,
			kind text not null,
			made_by uuid references person,
			made_at timestamptz not null default now(),
			check (ends_at > starts_at)
		);
		create index redaction_of_submission on redaction (submission_id);

		create table rule (
			id uuid primary key default gen_random_uuid(),
			position int not null unique,
			title text not null,
			wording text not null,
			easy_read text not null
		);

		-- A decision is never changed or deleted: it is how we answer "why was mine not used?" a year later.
		create table moderation_decision (
			id uuid primary key default gen_random_uuid(),
			submission_id uuid not null references submission on delete cascade,
			forum_id uuid not null references forum,
			decision moderation_decision_kind not null,
			rule_id uuid references rule,
			note_to_contributor text,
			decided_by uuid references person,
			decided_at timestamptz not null default now()
		);
		create index moderation_decision_of_submission on moderation_decision (submission_id);
		-- What was settled lately, the newest first.
		create index moderation_decision_newest on moderation_decision (forum_id, decided_at desc, id desc) where decision in ('accept', 'decline');

		create table intake_key (
			id text primary key,
			public_key text not null,
			-- Wrapped by a key made from APP_SECRET.
			private_key_wrapped text not null,
			made_on date not null,
			retired_on date
		);
	`.execute(db);
}
