import { sql, type Kysely } from 'kysely';

// "You said", "we did", "did it help?". A theme belongs to one forum; the partnership sees it once
// it is sent; the public sees it as a signed report froze it. Which submissions stand behind a theme,
// and which one a quote came from, live in tables of their own that the partnership has no grant on.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table theme (
			id uuid primary key default gen_random_uuid(),
			slug text not null unique,
			forum_id uuid not null references forum,
			sentence text not null,
			easy_read text not null default '',
			forum_view text check (forum_view in ('better', 'mixed', 'no change', 'worse')),
			sent_on date,
			published_on date,
			version int not null default 1,
			created_by uuid references person,
			created_at timestamptz not null default now()
		);
		create index theme_of_forum on theme (forum_id);

		create table theme_area (
			theme_id uuid not null references theme on delete cascade,
			area_id uuid not null references priority_area,
			primary key (theme_id, area_id)
		);

		create table theme_group (
			theme_id uuid not null references theme on delete cascade,
			group_id uuid not null references "group",
			primary key (theme_id, group_id)
		);

		create table theme_evidence (
			theme_id uuid not null references theme on delete cascade,
			submission_id uuid not null references submission on delete cascade,
			forum_id uuid not null references forum,
			added_by uuid references person,
			primary key (theme_id, submission_id)
		);
		create index theme_evidence_of_submission on theme_evidence (submission_id);

		create table theme_quote (
			id uuid primary key default gen_random_uuid(),
			theme_id uuid not null references theme on delete cascade,
			forum_id uuid not null references forum,
			-- Null once the person has taken it back.
			wording text,
			withdrawn_on date,
			check ((wording is null) = (withdrawn_on is not null))
		);

		create table theme_quote_source (
			quote_id uuid primary key references theme_quote on delete cascade,
			forum_id uuid not null references forum,
			submission_id uuid not null references submission on delete cascade
		);

		-- Append-only: the newest answer to a theme is its answer, and the old ones stay.
		create table answer (
			id uuid primary key default gen_random_uuid(),
			theme_id uuid not null references theme on delete cascade,
			group_id uuid references "group",
			kind text not null check (kind in ('we did', 'we are doing', 'we will', 'we cannot')),
			disposition text not null check (disposition in ('incorporated', 'redirected', 'already happening', 'not now', 'declined')),
			wording text not null,
			easy_read text not null default '',
			unchanged text not null default '',
			owner_name text not null,
			owner_team text not null,
			due_on date,
			done_on date,
			delivery text check (delivery in ('off track', 'behind', 'on track', 'finished')),
			given_by uuid references person,
			given_at timestamptz not null default now(),
			published_on date,
			check ((kind <> 'we cannot') or (due_on is null and done_on is null)),
			check ((kind <> 'we did') or done_on is not null),
			check ((kind not in ('we are doing', 'we will')) or due_on is not null)
		);
		create index answer_of_theme on answer (theme_id, given_at desc);

		create table impact (
			theme_id uuid not null references theme on delete cascade,
			submission_id uuid not null references submission on delete cascade,
			forum_id uuid not null references forum,
			felt text not null check (felt in ('worse', 'the same', 'a bit better', 'much better', 'too soon to say')),
			given_on date not null,
			primary key (theme_id, submission_id)
		);
	`.execute(db);
}
