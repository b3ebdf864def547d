import { sql, type Kysely } from 'kysely';

// A wrong digit in a help number is found by a child in danger. So the list changes by two people who stand on
// different sides: one of them looks after safety, the other after the place. Until both have agreed the old
// list stays on every page. What was agreed stays on record.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table help_number_change (
			id uuid primary key default gen_random_uuid(),
			-- The whole list, in its order, as it stands on every page once it is agreed to.
			numbers jsonb not null,
			proposed_by uuid not null references person,
			proposed_as role not null check (proposed_as in ('safeguarding lead', 'administrator')),
			proposed_on date not null,
			expires_at timestamptz not null,
			confirmed_by uuid references person,
			confirmed_on date,
			check (confirmed_by <> proposed_by),
			check ((confirmed_by is null) = (confirmed_on is null))
		);
		create unique index one_open_help_number_change on help_number_change ((true)) where confirmed_on is null;

		-- What was agreed to is history: it is not changed and not taken out.
		create function help_number_change_stays() returns trigger
		language plpgsql set search_path = pg_catalog, public, pg_temp as $$
		begin
			if old.confirmed_on is not null then raise exception 'What two people agreed to stays as it is'; end if;
			return case tg_op when 'DELETE' then old else new end;
		end $$;
		create trigger help_number_change_stays before update or delete on help_number_change
			for each row execute function help_number_change_stays();
		revoke execute on function help_number_change_stays() from public;

		grant select, insert, delete on help_number_change to sd_access;
		grant update (confirmed_by, confirmed_on) on help_number_change to sd_access;
	`.execute(db);
}
