import { sql, type Kysely } from 'kysely';

// Who runs this place, and how the database itself learns who is acting. A policy never trusts a
// setting for who somebody is: it looks the session up, by the hash of its token, through one
// function owned by the owner. A rewritten setting then finds nothing. Such functions name pg_temp last
// in their search path: left out, it is searched first, and a temporary table called "session" would be
// taken for ours.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create type role as enum ('coordinator', 'safeguarding lead', 'theme lead', 'partnership officer', 'board reader', 'administrator');

		create table deployment (
			id boolean primary key default true check (id),
			kind text not null check (kind in ('example', 'real')),
			area_name text not null,
			born_on date not null,
			-- Public: phones derive their receipt with it, so that a table made for one place is no use in another.
			receipt_salt text not null
		);

		create table forum (
			id uuid primary key default gen_random_uuid(),
			slug text not null unique,
			name text not null,
			serves text not null unique check (serves in ('young person', 'parent carer')),
			about text not null,
			-- Shown on the forum's page: who pays the people who read.
			coordinators_employed_by text
		);

		create table person (
			id uuid primary key default gen_random_uuid(),
			email text not null unique check (email = lower(email)),
			name text not null,
			team text,
			role role not null,
			password_hash text not null,
			disabled_on date,
			created_at timestamptz not null default now()
		);

		create table person_forum (
			person_id uuid not null references person on delete cascade,
			forum_id uuid not null references forum,
			primary key (person_id, forum_id)
		);

		create table session (
			-- The SHA-256 of the token in the cookie: a stolen table opens nothing.
			token_hash text primary key,
			person_id uuid not null references person on delete cascade,
			-- The one forum a coordinator works in now.
			forum_id uuid references forum,
			expires_at timestamptz not null,
			ends_at timestamptz not null
		);
		create index session_of_person on session (person_id);

		create table invitation (
			id uuid primary key default gen_random_uuid(),
			token_hash text not null unique,
			email text,
			name text,
			team text,
			role role not null,
			invited_by uuid references person,
			invited_at timestamptz not null default now(),
			seconded_by uuid references person,
			expires_at timestamptz not null,
			used_at timestamptz
		);

		create table invitation_forum (
			invitation_id uuid not null references invitation on delete cascade,
			forum_id uuid not null references forum,
			primary key (invitation_id, forum_id)
		);

		create function acting_session() returns table (person_id uuid, role role, forum_id uuid)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select p.id, p.role, s.forum_id
			from session s join person p on p.id = s.person_id
			where s.token_hash = encode(sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8')), 'hex')
				and s.expires_at > now() and s.ends_at > now() and p.disabled_on is null
		$$;

		create function acting_person() returns uuid language sql stable security definer
		set search_path = pg_catalog, public, pg_temp as $$ select person_id from acting_session() $$;

		create function acting_forum() returns uuid language sql stable security definer
		set search_path = pg_catalog, public, pg_temp as $$ select forum_id from acting_session() $$;
	`.execute(db);
}
