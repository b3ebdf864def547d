import { sql, type Kysely } from 'kysely';

// In a real place nobody on the team acts with a password alone. Until the second proof is given a session is
// nobody's: the function that says who acts does not find it.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- "set up": the password was right and there is nothing else to ask for yet. "second": there is, and it was not given.
		alter table session add column stage text not null default 'whole' check (stage in ('set up', 'second', 'whole'));
		alter table session add column id uuid not null unique default gen_random_uuid();
		alter table session add column made_at timestamptz not null default now();
		alter table session add column browser text not null default '';
		-- When the person last showed that it is them, for the few things that ask for it anew.
		alter table session add column proved_at timestamptz;

		create table person_passkey (
			id text primary key,
			person_id uuid not null references person on delete cascade,
			public_key bytea not null,
			counter bigint not null,
			name text not null,
			added_on date not null
		);
		create index person_passkey_of_person on person_passkey (person_id);

		create table person_authenticator (
			person_id uuid primary key references person on delete cascade,
			-- Encrypted. Not in use before the person has shown a code of it.
			seed_sealed text not null,
			in_use boolean not null default false,
			-- The 30 seconds of the last code that was taken: no code works twice.
			last_step bigint not null default 0
		);

		create table person_recovery_code (
			person_id uuid not null references person on delete cascade,
			code_hash bytea not null,
			used_on date,
			primary key (person_id, code_hash)
		);

		-- Asked of a passkey once, and answered within five minutes or not at all.
		create table person_challenge (
			challenge text primary key,
			person_id uuid references person on delete cascade,
			expires_at timestamptz not null
		);

		create or replace function acting_session() returns table (person_id uuid, role role, forum_id uuid)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select p.id, p.role, s.forum_id
			from session s join person p on p.id = s.person_id
			where s.token_hash = encode(sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8')), 'hex')
				and s.stage = 'whole' and s.expires_at > now() and s.ends_at > now() and p.disabled_on is null
		$$;

		grant select, insert, update, delete on person_passkey, person_authenticator, person_recovery_code, person_challenge to sd_access;
	`.execute(db);
}
