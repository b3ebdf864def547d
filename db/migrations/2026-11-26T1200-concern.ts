import { sql, type Kysely } from 'kysely';

// A worry about somebody's safety has its own record, which safeguarding leads of its forum alone read: no
// coordinator, no partner, no administrator. A coordinator raises one through a function and learns of it only
// whether it is open. Whoever it is about, and whoever steps aside, sees neither it nor what it was raised about.
// Nothing of it is ever changed or deleted: each step is a row of its own. It outlives what it was raised about.
// While it is open, that is on hold: in no theme, no quote and no number.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create type concern_status as enum
			('flagged', 'claimed', 'triaged', 'advice', 'referred', 'emergency', 'no action', 'outcome', 'closed');

		create table concern (
			id uuid primary key,
			forum_id uuid not null references forum,
			-- Null once its contributor has taken it back: the concern stays.
			submission_id uuid references submission on delete set null,
			status concern_status not null default 'flagged',
			category text not null,
			is_immediate boolean not null,
			-- What was said, word for word, as it stood when the concern was raised.
			extract_sealed text not null,
			raised_by uuid not null references person,
			raised_at timestamptz not null,
			claimed_by uuid references person,
			-- Who decided what to do about it: somebody else closes it.
			decided_by uuid references person,
			decided_on date,
			-- The duty to report a sexual offence against a child.
			reporting_duty text check (reporting_duty in ('yes', 'no', 'not sure')),
			-- Whether the police or the local authority gave a reference.
			has_reference boolean not null default false,
			-- When somebody asks what came of it.
			chase_on date,
			version int not null default 1,
			-- While the duty is yes or not sure, it closes only with a reference.
			check (status <> 'closed' or coalesce(reporting_duty = 'no', false) or has_reference)
		);
		create index concern_open on concern (forum_id, is_immediate desc, raised_at) where status <> 'closed';
		create index concern_of_submission on concern (submission_id);

		create table concern_step (
			concern_id uuid not null references concern,
			-- The version of the concern that it made.
			position int not null,
			forum_id uuid not null references forum,
			kind text not null check (kind in ('raised', 'claimed', 'released', 'stood aside', 'triaged', 'decided', 'noted', 'chased',
				'wrote', 'looked up', 'outcome', 'closed', 'taken back')),
			status concern_status not null,
			record_sealed text,
			-- Nobody, where its contributor took back what it was raised about.
			made_by uuid references person,
			made_at timestamptz not null,
			primary key (concern_id, position),
			check ((made_by is null) = (kind = 'taken back'))
		);

		-- Somebody it is about, or who knows them: from then on it is out of their sight.
		create table concern_stood_aside (
			concern_id uuid not null references concern,
			person_id uuid not null references person on delete cascade,
			primary key (concern_id, person_id)
		);
		create index concern_stood_aside_of_person on concern_stood_aside (person_id);

		-- Who was told that something waits, once each; of an answer from the person, once for each turn.
		create table concern_alert (
			concern_id uuid not null references concern,
			told text not null check (told in ('lead', 'deputy', 'chair', 'answer')),
			turn smallint not null default 0,
			told_at timestamptz not null,
			primary key (concern_id, told, turn)
		);

		-- Whom to tell when no safeguarding lead has taken one. Read by nobody who reads what people wrote.
		create table forum_chair (
			forum_id uuid primary key references forum,
			email text not null
		);

		alter table submission add column is_on_hold boolean not null default false;
		alter table theme_quote add column is_on_hold boolean not null default false;
		-- The talk between a lead and whoever wrote, which the forum's desk does not see.
		alter table message add column concern_id uuid references concern;
		create index message_of_concern on message (concern_id) where concern_id is not null;

		-- The forums whose concerns the acting person reads: a safeguarding lead's own, and nobody else's.
		create function acting_concern_forums() returns setof uuid
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select f.forum_id from acting_session() s join person_forum f on f.person_id = s.person_id
			where s.role = 'safeguarding lead'
		$$;

		create function has_stood_aside(in_concern uuid) returns boolean
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select exists (select from concern_stood_aside where concern_id = in_concern and person_id = acting_person())
		$$;

		-- What is out of the acting person's sight, because a concern about it is about them or they stepped aside.
		create function kept_from_acting() returns setof uuid
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select c.submission_id from concern_stood_aside a join concern c on c.id = a.concern_id
			where a.person_id = acting_person() and c.submission_id is not null
		$$;

		create trigger concern_step_only_grows before update or delete or truncate on concern_step
			execute function refuse_change();
		create trigger concern_stays before delete or truncate on concern execute function refuse_change();

		-- Raised by a coordinator about one of their own forum. They cannot read it back.
		create function concern_raise(raised jsonb) returns text
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own submission%rowtype;
			actor record;
		begin
			select * into actor from acting_session();
			if actor.person_id is null or actor.role <> 'coordinator' then return 'none'; end if;
			select * into own from submission where id = (raised->>'submissionId')::uuid and forum_id = actor.forum_id
				and id not in (select kept_from_acting()) for update;
			if own.id is null then return 'none'; end if;
			if exists (select from concern where submission_id = own.id and raised_by = actor.person_id and status <> 'closed') then
				return 'open';
			end if;
			insert into concern (id, forum_id, submission_id, category, is_immediate, extract_sealed, raised_by, raised_at)
			values ((raised->>'id')::uuid, own.forum_id, own.id, raised->>'category', (raised->>'isImmediate')::boolean,
				raised->>'extractSealed', actor.person_id, (raised->>'raisedAt')::timestamptz);
			insert into concern_step (concern_id, position, forum_id, kind, status, record_sealed, made_by, made_at)
			values ((raised->>'id')::uuid, 1, own.forum_id, 'raised', 'flagged', raised->>'recordSealed', actor.person_id,
				(raised->>'raisedAt')::timestamptz);
			insert into concern_stood_aside (concern_id, person_id)
			select (raised->>'id')::uuid, t.id from concern_team() t
			where t.id in (select value::uuid from jsonb_array_elements_text(raised->'about'));
			-- What was in the hands of somebody it is about is in their hands no longer.
			delete from moderation_claim where submission_id = own.id
				and person_id in (select person_id from concern_stood_aside where concern_id = (raised->>'id')::uuid);
			update submission set is_on_hold = true where id = own.id;
			return 'raised';
		end $$;

		-- All that whoever raised it learns of it.
		create function concern_raised(in_submission uuid) returns text
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select case when bool_or(status <> 'closed') then 'open' else 'closed' end
			from concern where submission_id = in_submission and raised_by = acting_person() having count(*) > 0
		$$;

		-- The people of the acting person's forum whom a concern can be about.
		create function concern_team() returns table (id uuid, name text, role role)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select p.id, p.name, p.role from person p join person_forum f on f.person_id = p.id
			where f.forum_id = acting_forum() and p.role in ('coordinator', 'safeguarding lead') and p.disabled_on is null
		$$;

		-- Holds what a concern in sight was raised about, before the concern itself is held: whoever takes theirs
		-- back holds the two in this order.
		create function concern_hold_source(in_concern uuid) returns void
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			perform from submission where id = (select submission_id from concern
				where id = in_concern and forum_id in (select acting_concern_forums()) and not has_stood_aside(id)) for update;
		end $$;

		-- Whoever raised it or decided about it does not close it, whatever the code says.
		create function concern_needs_second() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			if new.status = 'closed' and old.status <> 'closed' and acting_person() in (old.raised_by, old.decided_by) then
				raise exception 'A second person closes a concern';
			end if;
			return new;
		end $$;
		create trigger concern_has_second before update on concern for each row execute function concern_needs_second();

		-- Off hold when the last concern about it is closed.
		create function concern_let_go() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			if new.submission_id is not null and new.status = 'closed' and old.status <> 'closed' then
				update submission set is_on_hold = exists (
					select from concern where submission_id = new.submission_id and id <> new.id and status <> 'closed')
				where id = new.submission_id;
			end if;
			return new;
		end $$;
		create trigger concern_lets_go after update on concern for each row execute function concern_let_go();

		-- The partnership reads quotes and not what they were made of, so a quote says itself that it is on hold.
		create function quote_follows_hold() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			update theme_quote set is_on_hold = new.is_on_hold
			where id in (select quote_id from theme_quote_source where submission_id = new.id);
			return new;
		end $$;
		create trigger quote_on_hold after update on submission for each row
			when (new.is_on_hold is distinct from old.is_on_hold) execute function quote_follows_hold();

		-- A line in the record of each concern about it; the day and no finer time.
		create function concern_outlives() returns trigger
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			with kept as (
				update concern set version = version + 1 where submission_id = old.id returning id, forum_id, status, version
			)
			insert into concern_step (concern_id, position, forum_id, kind, status, made_at)
			select id, version, forum_id, 'taken back', status,
				date_trunc('day', now() at time zone 'Europe/London') at time zone 'Europe/London' from kept;
			return old;
		end $$;
		create trigger concern_stays_behind before delete on submission for each row execute function concern_outlives();

		-- What a lead does for the person who wrote, while the concern is theirs: write to them, and reach them.
		create function concern_say(in_concern uuid, said jsonb) returns boolean
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			insert into message (id, submission_id, forum_id, position, sender, kind, body_sealed, sent_on, written_by, concern_id)
			select (said->>'id')::uuid, s.id, s.forum_id, message_next(s.id), 'forum', 'message', said->>'bodySealed',
				(said->>'sentOn')::date, acting_person(), c.id
			from concern c join submission s on s.id = c.submission_id
			where c.id = in_concern and c.claimed_by = acting_person() and c.status <> 'closed'
				and c.forum_id in (select acting_concern_forums()) and not has_stood_aside(c.id);
			return found;
		end $$;

		create function concern_contact(in_concern uuid) returns table (submission_id uuid, how text, address_sealed text)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select k.submission_id, k.how, k.address_sealed
			from concern c join contact k on k.submission_id = c.submission_id
			where c.id = in_concern and c.claimed_by = acting_person() and c.status <> 'closed'
				and c.forum_id in (select acting_concern_forums()) and not has_stood_aside(c.id)
		$$;

		-- Counted by the owner: those who write next do not see every turn.
		create function message_next(in_submission uuid) returns smallint
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select (coalesce(max(position), 0) + 1)::smallint from message where submission_id = in_submission
		$$;

		-- An answer goes to whoever wrote last: to the lead, if that was the lead and the concern is open.
		create or replace function message_write(in_receipt_hash bytea, written jsonb) returns boolean
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			own submission%rowtype;
			asked uuid;
		begin
			select * into own from submission where receipt_hash = in_receipt_hash for update;
			if own.id is null then return false; end if;
			select m.concern_id into asked from message m where m.submission_id = own.id and m.sender = 'forum'
				order by m.position desc limit 1;
			insert into message (id, submission_id, forum_id, position, sender, kind, body_sealed, sent_on, concern_id)
			select (written->>'id')::uuid, own.id, own.forum_id, message_next(own.id),
				'contributor', written->>'kind', written->>'bodySealed', (written->>'sentOn')::date,
				(select id from concern where id = asked and status <> 'closed');
			update submission set worry_rank = (written->>'worryRank')::smallint
				where id = own.id and worry_rank < (written->>'worryRank')::smallint;
			return true;
		end $$;

		-- What background work needs to know in time whom to tell, and nothing of what waits.
		create function concern_clock() returns table (id uuid, raised_at timestamptz, is_immediate boolean, is_flagged boolean,
			answered smallint, told text[])
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select c.id, c.raised_at, c.is_immediate, c.status = 'flagged',
				coalesce((select max(m.position) from message m
					where m.concern_id = c.id and m.sender = 'contributor' and m.read_on is null), 0)::smallint,
				array(select a.told || ' ' || a.turn from concern_alert a where a.concern_id = c.id)
			from concern c where c.status <> 'closed'
			order by c.raised_at, c.id
		$$;

		-- The one who joined first is the lead, the others are deputies. Nobody is told whom it is about.
		create function concern_readers(in_concern uuid) returns table (told text, email text, is_holder boolean)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select case when row_number() over (order by p.created_at, p.id) = 1 then 'lead' else 'deputy' end, p.email,
				coalesce(p.id = c.claimed_by, false)
			from concern c join person_forum f on f.forum_id = c.forum_id join person p on p.id = f.person_id
			where c.id = in_concern and p.role = 'safeguarding lead' and p.disabled_on is null
				and not exists (select from concern_stood_aside a where a.concern_id = c.id and a.person_id = p.id)
			union all
			select 'chair', h.email, false from concern c join forum_chair h on h.forum_id = c.forum_id where c.id = in_concern
		$$;

		revoke execute on function acting_concern_forums(), has_stood_aside(uuid), kept_from_acting(), concern_raise(jsonb),
			concern_raised(uuid), concern_team(), concern_hold_source(uuid), concern_needs_second(), concern_let_go(),
			quote_follows_hold(), concern_outlives(), concern_say(uuid, jsonb), concern_contact(uuid), message_next(uuid),
			concern_clock(), concern_readers(uuid) from public;
		grant execute on function acting_concern_forums(), has_stood_aside(uuid), kept_from_acting(), concern_raise(jsonb),
			concern_raised(uuid), concern_team(), concern_hold_source(uuid), concern_say(uuid, jsonb), concern_contact(uuid),
			message_next(uuid) to sd_forum;
		grant execute on function concern_clock(), concern_readers(uuid) to sd_job;

		grant select, update (status, claimed_by, decided_by, decided_on, reporting_duty, has_reference, chase_on, version)
			on concern to sd_forum;
		grant select, insert on concern_step, concern_stood_aside to sd_forum;
		grant select on concern_alert to sd_forum;
		grant select, insert on concern_alert to sd_job;
		grant select, insert, update, delete on forum_chair to sd_access;
		grant select (is_on_hold) on submission to sd_job;
	`.execute(db);

	for (const [table, policies] of Object.entries(rowPolicies)) {
		await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
		await sql`alter table ${sql.id(table)} force row level security`.execute(db);
		await sql`create policy owner on ${sql.id(table)} to current_user using (true) with check (true)`.execute(
			db
		);
		for (const [login, { sees, writes = sees }] of Object.entries(policies)) {
			await sql`create policy ${sql.id(login)} on ${sql.id(table)} to ${sql.id(login)}
				using (${sql.raw(sees)}) with check (${sql.raw(writes)})`.execute(db);
		}
	}

	for (const [table, column] of Object.entries(keptAway)) {
		await sql`create policy kept_away on ${sql.id(table)} as restrictive to sd_forum
			using (${sql.id(column)} <> all (array(select kept_from_acting())))`.execute(db);
	}

	await sql`
		alter policy sd_forum on message
			using (case when concern_id is null then forum_id = (select acting_forum()) else ${sql.raw(ofConcernInSight)} end)
			with check (case when concern_id is null then forum_id = (select acting_forum()) else ${sql.raw(ofConcernInSight)} end);
		alter policy sd_partner on theme_quote
			using (exists (select from theme where theme.id = theme_id and theme.sent_on is not null)
				and not is_on_hold and (select acting_person()) is not null);
	`.execute(db);
}

// Policies apply inside a policy too: what hangs on a concern is in sight with it.
const ofConcernInSight = 'exists (select from concern where concern.id = concern_id)';
const isActing = '= (select acting_person())';

const rowPolicies: Record<string, Record<string, { sees: string; writes?: string }>> = {
	concern: { sd_forum: { sees: 'forum_id in (select acting_concern_forums()) and not has_stood_aside(id)' } },
	concern_step: {
		sd_forum: { sees: ofConcernInSight, writes: `${ofConcernInSight} and made_by ${isActing}` }
	},
	concern_stood_aside: {
		sd_forum: { sees: ofConcernInSight, writes: `${ofConcernInSight} and person_id ${isActing}` }
	},
	concern_alert: { sd_forum: { sees: ofConcernInSight }, sd_job: { sees: 'true' } }
};

/** What hangs on a submission, by the column that says which. Its areas and cards are in sight only with it. */
const keptAway = {
	submission: 'id',
	accepted_text: 'submission_id',
	moderation_claim: 'submission_id',
	redaction: 'submission_id',
	moderation_decision: 'submission_id',
	attachment: 'submission_id',
	message: 'submission_id',
	contact: 'submission_id',
	theme_evidence: 'submission_id',
	theme_quote_source: 'submission_id',
	impact: 'submission_id',
	import_submission: 'submission_id',
	submission_outcome: 'submission_id'
};
