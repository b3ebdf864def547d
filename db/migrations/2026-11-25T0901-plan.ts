import { sql, type Kysely } from 'kysely';

// The plan people's words are held against, and the bodies that answer for it. Names of groups,
// areas and plans are data with dates and sources: they change between every two papers.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table plan (
			id uuid primary key default gen_random_uuid(),
			key text not null unique,
			name text not null,
			version text not null,
			starts_on date,
			date_note text not null,
			area_note text not null,
			sources jsonb not null
		);

		create table priority_area (
			id uuid primary key default gen_random_uuid(),
			plan_id uuid not null references plan,
			position int not null,
			kind text not null check (kind in ('priority action', 'improvement')),
			-- Null where no paper gives the words.
			wording text,
			plain text,
			easy_read text,
			pictogram text,
			note text,
			source jsonb not null,
			unique (plan_id, position)
		);

		create table plan_milestone (
			id uuid primary key default gen_random_uuid(),
			position int not null unique,
			on_date date,
			until_date date,
			on_words text not null,
			what text not null,
			note text,
			source jsonb not null
		);

		create table "group" (
			id uuid primary key default gen_random_uuid(),
			key text not null unique,
			name text not null,
			kind text not null,
			status text not null,
			starts_on date,
			ends_on date,
			date_note text,
			note text,
			-- Exact words, each with its own source.
			cadence jsonb,
			remit jsonb,
			accountable jsonb,
			source jsonb not null
		);

		create table group_alias (
			group_id uuid not null references "group",
			name text not null,
			kind text not null,
			note text,
			source jsonb not null,
			primary key (group_id, name)
		);

		create table group_reports_to (
			group_id uuid not null references "group",
			to_group_id uuid not null references "group",
			-- How we read a paper that speaks of such groups but not of this one by name.
			reading text,
			source jsonb not null,
			primary key (group_id, to_group_id)
		);

		-- Which group a theme lead or board reader speaks for.
		create table group_member (
			group_id uuid not null references "group",
			person_id uuid not null references person on delete cascade,
			primary key (group_id, person_id)
		);

		create table invitation_group (
			invitation_id uuid not null references invitation on delete cascade,
			group_id uuid not null references "group",
			primary key (invitation_id, group_id)
		);

		create table recommendation (
			id uuid primary key default gen_random_uuid(),
			key text not null unique,
			set_name text not null,
			number int not null,
			title text not null,
			wording text not null,
			parts jsonb not null default '[]',
			addressee text not null,
			respondent_group_id uuid references "group",
			response_required boolean not null,
			legal_basis text,
			clock jsonb,
			updates jsonb,
			note text,
			source jsonb not null
		);

		create table recommendation_committee (
			recommendation_id uuid not null references recommendation,
			group_id uuid not null references "group",
			primary key (recommendation_id, group_id)
		);

		create table term (
			id uuid primary key default gen_random_uuid(),
			name text not null unique,
			starts_on date not null unique,
			ends_on date not null,
			check (starts_on < ends_on)
		);

		create table place (name text primary key, position int not null unique);
	`.execute(db);
}
