import { sql, type Kysely } from 'kysely';

// Members: contributors with an account, who see what they said from any of their devices. Nobody can list
// them. A name is kept as a hash alone, nothing of a person is asked, and no login of the forum or the
// partnership has any grant here: who is behind a submission stays unknown to those who read it.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table member (
			id uuid primary key default gen_random_uuid(),
			forum_id uuid not null references forum,
			name_hash bytea not null unique,
			passphrase_hash text,
			recovery_hash text not null,
			-- What a phone seals in with the words so that they come to this account. Kept locked, and found by its hash.
			mark_hash bytea not null unique,
			mark_sealed text not null,
			joined_on date not null,
			disabled_on date
		);
		create table member_passkey (
			id text primary key,
			member_id uuid not null references member on delete cascade,
			public_key bytea not null,
			counter bigint not null,
			added_on date not null
		);
		create index member_passkey_of_member on member_passkey (member_id);
		create table member_session (
			token_hash text primary key,
			member_id uuid not null references member on delete cascade,
			is_own_phone boolean not null,
			expires_at timestamptz not null,
			ends_at timestamptz not null
		);
		-- Asked of a passkey once, and answered within five minutes or not at all.
		create table member_challenge (
			challenge text primary key,
			member_id uuid references member on delete cascade,
			expires_at timestamptz not null
		);
		create table member_invitation (
			id uuid primary key default gen_random_uuid(),
			code_hash bytea not null unique,
			forum_id uuid not null references forum,
			invited_by uuid references person,
			expires_at timestamptz not null,
			used_on date
		);
		create table member_submission (
			submission_id uuid primary key references submission on delete cascade,
			member_id uuid not null references member on delete cascade
		);
		create index member_submission_of_member on member_submission (member_id);

		create function member_link(in_mark_hash bytea, in_submission uuid) returns boolean
		language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
		begin
			insert into member_submission (submission_id, member_id)
			select in_submission, id from member where mark_hash = in_mark_hash and disabled_on is null
			on conflict do nothing;
			return found;
		end $$;

		-- The receipts of what the member with this session said, the newest first.
		create function member_receipts(in_token_hash text) returns table (id uuid, receipt_hash bytea)
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select s.id, s.receipt_hash
			from member_session ms join member m on m.id = ms.member_id and m.disabled_on is null
				join member_submission own on own.member_id = m.id join submission s on s.id = own.submission_id
			where ms.token_hash = in_token_hash and ms.expires_at > now() and ms.ends_at > now()
			order by s.received_on desc, s.id
		$$;

		revoke execute on function member_link(bytea, uuid), member_receipts(text) from public;
		grant execute on function member_link(bytea, uuid), member_receipts(text) to sd_voice;

		grant select, insert, update, delete on member to sd_access;
		grant select, insert, update, delete on member_passkey, member_session, member_challenge to sd_access;
		grant select, insert, update on member_invitation to sd_access;
		-- A member counts once a term: the numbers need to know that two are of one person, and not whose.
		grant select on member_submission to sd_job;
	`.execute(db);
}
