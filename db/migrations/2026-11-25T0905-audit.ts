import { sql, type Kysely } from 'kysely';

// Who did what to which object, never what it said. Rows are chained: each holds the hash of the one
// before. The head row is locked while a row is added, because a chain that reads "the last row"
// forks under load. Nothing but audit_write() can add, and nothing can change or remove.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table audit_head (
			id boolean primary key default true check (id),
			seq bigint not null,
			hash text not null
		);
		insert into audit_head (seq, hash) values (0, repeat('0', 64));

		create table audit (
			seq bigint primary key,
			at timestamptz not null,
			person_id uuid,
			role text not null,
			action text not null,
			object_type text not null,
			object_id text not null,
			outcome text not null check (outcome in ('done', 'refused')),
			prev text not null unique,
			hash text not null unique
		);

		create function audit_text(seq bigint, at timestamptz, person_id uuid, role text, action text, object_type text, object_id text, outcome text, prev text)
		returns text language sql immutable set search_path = pg_catalog, public, pg_temp as $$
			select concat_ws('|', seq::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
				coalesce(person_id::text, '-'), role, action, object_type, object_id, outcome, prev)
		$$;

		create function audit_write(in_action text, in_object_type text, in_object_id text, in_outcome text) returns bigint
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		declare
			head audit_head;
			actor record;
			moment timestamptz := clock_timestamp();
			next_hash text;
		begin
			select * into actor from acting_session();
			select * into head from audit_head for update;
			next_hash := encode(sha256(convert_to(audit_text(head.seq + 1, moment, actor.person_id,
				coalesce(actor.role::text, session_user), in_action, in_object_type, in_object_id, in_outcome, head.hash), 'UTF8')), 'hex');
			insert into audit values (head.seq + 1, moment, actor.person_id, coalesce(actor.role::text, session_user),
				in_action, in_object_type, in_object_id, in_outcome, head.hash, next_hash);
			update audit_head set seq = head.seq + 1, hash = next_hash;
			return head.seq + 1;
		end $$;

		-- The first row that does not follow from the one before it, or null when the chain is whole.
		create function audit_first_break() returns bigint
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			with chained as (
				select seq, prev, hash,
					lag(hash, 1, repeat('0', 64)) over (order by seq) as before,
					row_number() over (order by seq) as place,
					encode(sha256(convert_to(audit_text(seq, at, person_id, role, action, object_type, object_id, outcome, prev), 'UTF8')), 'hex') as right_hash
				from audit
			)
			select coalesce(
				(select min(seq) from chained where prev <> before or hash <> right_hash or seq <> place),
				(select seq + 1 from (select coalesce(max(seq), 0) as seq from audit) last
					where seq <> (select seq from audit_head)
						or (select hash from audit_head) <> coalesce((select hash from audit a where a.seq = last.seq), repeat('0', 64)))
			)
		$$;

		create trigger audit_only_grows before update or delete or truncate on audit execute function refuse_change();

		create table setting (
			id boolean primary key default true check (id),
			-- When somebody reads what arrives, in words.
			reading_hours text not null,
			reading_days int not null,
			answering_days int not null,
			terms text not null,
			version int not null default 1
		);

		create table help_number (
			id uuid primary key default gen_random_uuid(),
			position int not null unique,
			name text not null,
			number text not null,
			how text not null check (how in ('call', 'text')),
			hours text not null,
			verified_on date not null
		);

		-- One row a night: how many contributors did what, and a digest, so that the chain covers them without naming any.
		create table audit_night (
			on_date date primary key,
			counts jsonb not null,
			digest text not null
		);
	`.execute(db);
}
