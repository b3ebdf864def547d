import { sql, type Kysely } from 'kysely';

// Care of whoever reads: how long they have been at it, for their own eyes alone. And twice a day, how much waits:
// kept for the desk to read, and sent to those who asked for it, with counts and ages and nothing else.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- One a person, forgotten when the next begins: no measure of anybody.
		create table moderation_sitting (
			person_id uuid primary key references person on delete cascade,
			started_at timestamptz not null,
			last_at timestamptz not null,
			read int not null,
			heavy int not null
		);

		create table digest (
			forum_id uuid not null references forum,
			day date not null,
			part text not null check (part in ('morning', 'afternoon')),
			waiting int not null,
			risky int not null,
			second int not null,
			answered int not null,
			messages int not null,
			oldest_days int not null,
			-- Not read for 20 days or more.
			too_late int not null,
			primary key (forum_id, day, part)
		);

		-- Whoever has a row wants it by e-mail.
		create table digest_wish (
			person_id uuid primary key references person on delete cascade
		);

		create table digest_told (
			person_id uuid not null references person on delete cascade,
			day date not null,
			part text not null,
			primary key (person_id, day, part)
		);

		-- Counted for background work, which sees no worry and no word. What is on hold is a lead's, and still waits.
		create function digest_count(in_day date) returns table (forum_id uuid, waiting int, risky int, second int, answered int,
			messages int, oldest_days int, too_late int)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select f.id,
				count(s.id)::int,
				count(s.id) filter (where s.worry_rank >= 2)::int,
				count(s.id) filter (where r.submission_id is not null or (s.status = 'held' and not s.is_returned))::int,
				count(s.id) filter (where s.status = 'held' and s.is_returned and (
					select m.sender = 'contributor' from message m where m.submission_id = s.id and m.concern_id is null
					order by m.position desc limit 1))::int,
				(select count(distinct m.submission_id)::int from message m
					where m.forum_id = f.id and m.sender = 'contributor' and m.read_on is null and m.concern_id is null),
				coalesce(in_day - min(s.received_on), 0)::int,
				count(s.id) filter (where s.received_on <= in_day - 20)::int
			from forum f
			left join submission s on s.forum_id = f.id and s.status in ('received', 'held')
			left join moderation_recommendation r on r.submission_id = s.id and r.version = s.version
				and r.recommended_at > in_day - 7
			group by f.id
		$$;

		-- Who wants to be told, of which forums, and was not told yet.
		create function digest_readers(in_day date, in_part text) returns table (person_id uuid, email text, forum_ids uuid[])
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select p.id, p.email, array_agg(f.forum_id order by f.forum_id)
			from digest_wish w join person p on p.id = w.person_id join person_forum f on f.person_id = p.id
			where p.role = 'coordinator' and p.disabled_on is null and not exists (
				select from digest_told t where t.person_id = p.id and t.day = in_day and t.part = in_part)
			group by p.id, p.email
		$$;

		revoke execute on function digest_count(date), digest_readers(date, text) from public;
		grant execute on function digest_count(date), digest_readers(date, text) to sd_job;
		grant select, insert, update, delete on moderation_sitting to sd_forum;
		grant select on digest to sd_forum;
		grant select, insert on digest to sd_job;
		grant select, insert, delete on digest_wish to sd_forum;
		grant select, insert on digest_told to sd_job;
	`.execute(db);

	for (const [table, policies] of Object.entries(rowPolicies)) {
		await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
		await sql`alter table ${sql.id(table)} force row level security`.execute(db);
		await sql`create policy owner on ${sql.id(table)} to current_user using (true) with check (true)`.execute(
			db
		);
		for (const [login, rows] of Object.entries(policies)) {
			await sql`create policy ${sql.id(login)} on ${sql.id(table)} to ${sql.id(login)}
				using (${sql.raw(rows)}) with check (${sql.raw(rows)})`.execute(db);
		}
	}
}

const own = 'person_id = (select acting_person())';

const rowPolicies: Record<string, Record<string, string>> = {
	moderation_sitting: { sd_forum: own },
	digest: { sd_forum: 'forum_id = (select acting_forum())', sd_job: 'true' },
	digest_wish: { sd_forum: own },
	digest_told: { sd_job: 'true' }
};
