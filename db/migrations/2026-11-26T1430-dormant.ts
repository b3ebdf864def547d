import { sql, type Kysely } from 'kysely';

// An account that nobody uses is a door that nobody watches. After 90 days it is shut, and never the last one
// that could open it again. Whoever is given other work is given it here, and some work only by two people.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table person
			add column signed_in_on date,
			-- When they came, or were let in again: from then on they have 90 days to sign in.
			add column let_in_on date not null default current_date;
		update person set let_in_on = created_at::date,
			signed_in_on = (select max(at)::date from audit where audit.person_id = person.id and outcome = 'done');

		create table role_change (
			id uuid primary key default gen_random_uuid(),
			-- One at a time for each person: a newer wish takes the place of the older.
			person_id uuid not null unique references person on delete cascade,
			role role not null,
			forum_ids uuid[] not null,
			group_ids uuid[] not null,
			asked_by uuid not null references person on delete cascade,
			expires_at timestamptz not null
		);
		grant select, insert, delete on role_change to sd_access;

		create function retention_dormant(in_day date) returns setof uuid
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			day date := retention_day(in_day);
			kept uuid;
			due uuid[];
		begin
			-- The same lock as everybody takes who shuts out or changes an administrator.
			perform pg_advisory_xact_lock(hashtext('holders of administrator'));
			select id into kept from person where role = 'administrator' and disabled_on is null
				order by greatest(signed_in_on, let_in_on) desc, id limit 1;
			with shut as (
				update person set disabled_on = day
				where disabled_on is null and id is distinct from kept and greatest(signed_in_on, let_in_on) <= day - 90
				returning id
			)
			select array_agg(id) into due from shut;
			delete from session where person_id = any(due);
			return query select unnest(due);
		end $$;
		revoke execute on function retention_dormant(date) from public;
		grant execute on function retention_dormant(date) to sd_job;
	`.execute(db);
}
