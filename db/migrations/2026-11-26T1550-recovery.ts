import { sql, type Kysely } from 'kysely';

// Whoever lost their password, their phone and their codes is let in anew by two others, after a day in which
// anybody who could be fooled can stop it. Each of the two hands over a code of their own, so that neither
// alone can walk into the account.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table person_recovery (
			id uuid primary key default gen_random_uuid(),
			person_id uuid not null unique references person on delete cascade,
			-- Nobody: whoever runs the server started it, for the last administrator.
			started_by uuid references person on delete cascade,
			first_code_hash bytea not null,
			confirmed_by uuid references person on delete cascade,
			second_code_hash bytea,
			-- The codes open nothing before, and nothing is open before a second person has agreed.
			opens_at timestamptz,
			ends_at timestamptz not null,
			-- Whether the person has been sent an e-mail about it.
			is_told boolean not null default false,
			check (started_by is distinct from person_id and confirmed_by is distinct from person_id),
			check (confirmed_by is null or confirmed_by <> started_by),
			check ((second_code_hash is null) = (opens_at is null)),
			check (second_code_hash is null or (started_by is null) = (confirmed_by is null))
		);
		grant select, insert, update, delete on person_recovery to sd_access;

		create function recovery_due() returns table (id uuid, email text)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select r.id, p.email from person_recovery r join person p on p.id = r.person_id
			where not r.is_told and r.ends_at > now() and p.disabled_on is null
		$$;
		create function recovery_told(in_id uuid) returns void
		language sql security definer set search_path = pg_catalog, public, pg_temp as $$
			update person_recovery set is_told = true where id = in_id
		$$;
		create function recovery_forget() returns void
		language sql security definer set search_path = pg_catalog, public, pg_temp as $$
			delete from person_recovery where ends_at < now()
		$$;
		revoke execute on function recovery_due(), recovery_told(uuid), recovery_forget() from public;
		grant execute on function recovery_due(), recovery_told(uuid), recovery_forget() to sd_job;
	`.execute(db);
}
