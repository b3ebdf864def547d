import { sql, type Kysely } from 'kysely';

// The wall. Five logins, each with what its work needs and nothing else. The partnership's login has
// no grant at all on what people wrote, on who stands behind a theme, or on the forum's own desk.
// Row level security keeps forums apart. The owner migrates and is then not used.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		revoke all on schema public from public;
		revoke execute on all functions in schema public from public;
		grant usage on schema public to sd_voice, sd_forum, sd_partner, sd_access, sd_job;

		create function person_name(in_id uuid) returns text
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$ select name from person where id = in_id $$;
		revoke execute on function person_name(uuid) from public;
		grant execute on function person_name(uuid) to sd_forum, sd_partner, sd_access;

		-- The group whose chair a partner speaks for.
		create function acting_groups() returns setof uuid
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select group_id from group_member where person_id = (select person_id from acting_session())
		$$;
		revoke execute on function acting_groups() from public;
		grant execute on function acting_groups() to sd_partner;

		-- A term that numbers were given for can no longer move. The access login learns that and nothing else of a release.
		create function term_has_release(in_id uuid) returns boolean
		language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
			select exists (select from release where term_id = in_id and status not in ('refused', 'dropped'))
		$$;
		revoke execute on function term_has_release(uuid) from public;
		grant execute on function term_has_release(uuid) to sd_access;

		-- A report marks the themes of both forums as published; in everything else a theme is its own forum's alone.
		create function refuse_theme_of_other_forum() returns trigger
		language plpgsql set search_path = pg_catalog, public, pg_temp as $$
		begin
			if session_user = 'sd_forum' and new.forum_id is distinct from acting_forum()
				and (tg_op = 'INSERT' or to_jsonb(new) - 'published_on' is distinct from to_jsonb(old) - 'published_on') then
				raise exception 'This theme belongs to another forum';
			end if;
			if tg_op = 'UPDATE' and new.forum_id <> old.forum_id then raise exception 'A theme stays with its forum'; end if;
			return new;
		end $$;
		revoke execute on function refuse_theme_of_other_forum() from public;
		create trigger theme_of_own_forum before insert or update on theme
			for each row execute function refuse_theme_of_other_forum();

		grant execute on function acting_session(), acting_person(), acting_forum() to sd_forum, sd_partner, sd_access;
		grant execute on function audit_write(text, text, text, text) to sd_forum, sd_partner, sd_access, sd_job;
		grant execute on function audit_first_break() to sd_access, sd_job;

		-- What everybody may read.
		grant select on deployment, forum, plan, priority_area, plan_milestone, "group", group_alias, group_reports_to,
			recommendation, recommendation_committee, term, place, rule, setting, help_number
			to sd_voice, sd_forum, sd_partner, sd_access, sd_job;
		grant select on release, report, theme_publication to sd_voice, sd_forum, sd_partner, sd_job;
		grant select (report_id, forum_id, signed_name, view, words, content_hash, signed_at) on report_signature to sd_voice;

		-- The forum's desk.
		grant select, update (status, accepted_on, version, is_repeat) on submission to sd_forum;
		grant select, insert, delete on submission_area to sd_forum;
		grant select, insert, update, delete on accepted_text, moderation_claim to sd_forum;
		grant select, insert, delete on redaction to sd_forum;
		grant select, insert on moderation_decision to sd_forum;
		grant select, insert, update on theme to sd_forum;
		grant select, insert, delete on theme_area, theme_group, theme_evidence to sd_forum;
		grant select, insert, update, delete on theme_quote to sd_forum;
		grant select, insert, delete on theme_quote_source to sd_forum;
		grant select on impact to sd_forum;
		grant select, update (published_on) on answer to sd_forum;
		-- It asks for numbers and publishes them. It cannot write one.
		grant insert (term_id, asked_by, asked_at), update (status, number, published_by, published_on) on release to sd_forum;
		grant select, insert on release_ledger to sd_forum;
		grant insert, update on report to sd_forum;
		grant select, insert, delete on report_theme to sd_forum;
		grant select on report_signature to sd_forum;
		grant execute on function report_sign(uuid, text, text, text, text, timestamptz) to sd_forum, sd_partner;
		grant insert on theme_publication to sd_forum;
		grant select (id, public_key, made_on, retired_on) on intake_key to sd_voice;
		grant select on intake_key to sd_access;
		grant insert, update on intake_key to sd_access;

		-- The partnership: an allow list.
		grant select on theme, theme_area, theme_group, theme_quote, answer, report_signature, report_theme to sd_partner;
		grant insert on answer to sd_partner;

		-- People, invitations, sessions, settings, and reading the audit.
		grant select, insert, update on person, invitation to sd_access;
		grant select, insert, delete on person_forum, invitation_forum, group_member, invitation_group to sd_access;
		grant select, insert, update, delete on session to sd_access;
		grant update on setting, forum to sd_access;
		grant select, insert, update, delete on help_number, rule to sd_access;
		grant insert, update on term to sd_access;
		grant select on audit, audit_head, audit_night to sd_access;

		-- Background work: the answers people chose, never their words.
		grant select (id, forum_id, received_on, contributor, teller, mode, feeling, time, phase, place, head_count, is_repeat, status, accepted_on)
			on submission to sd_job;
		grant select on submission_area, theme, theme_area, theme_evidence, impact, release_ledger to sd_job;
		grant update (status, body, sha256, scheme, refusal, prepared_at) on release to sd_job;
		grant select, insert on audit_night to sd_job;
		grant select, delete on moderation_claim, session to sd_job;
	`.execute(db);

	// A table with rows that not everybody may see gets row level security, forced.
	for (const [table, policies] of Object.entries(rowPolicies)) {
		await sql`alter table ${sql.id(table)} enable row level security`.execute(db);
		await sql`alter table ${sql.id(table)} force row level security`.execute(db);
		await sql`create policy owner on ${sql.id(table)} to current_user using (true) with check (true)`.execute(
			db
		);
		for (const [login, rows] of Object.entries(policies)) {
			const written = writtenRows[`${login} ${table}`];
			if (written) {
				await sql`create policy ${sql.id(`${login}_reads`)} on ${sql.id(table)} for select to ${sql.id(login)} using (${sql.raw(rows)})`.execute(
					db
				);
			}
			const all = sql.raw(written ?? rows);
			await sql`create policy ${sql.id(login)} on ${sql.id(table)} to ${sql.id(login)} using (${all}) with check (${all})`.execute(
				db
			);
		}
	}
}

const ownForum = 'forum_id = (select acting_forum())';
const submissionOfOwnForum =
	'exists (select from submission where submission.id = submission_id and submission.forum_id = (select acting_forum()))';
const isSignedIn = '(select acting_person()) is not null';
const sentTheme = 'exists (select from theme where theme.id = theme_id and theme.sent_on is not null)';
// Policies apply inside a policy too: a draft of the forum's is in nobody else's sight, nor is what hangs on it.
const reportInSight = 'exists (select from report where report.id = report_id)';
// A signature on a wording that was changed afterwards is no part of what was published.
const signedAsPublished =
	'exists (select from report where report.id = report_id and report.content_hash = report_signature.content_hash)';

const themeOfOwnForum =
	'exists (select from theme where theme.id = theme_id and theme.forum_id = (select acting_forum()))';

/** Where a login sees more than it may change: what it may change. */
const writtenRows: Record<string, string> = {
	'sd_forum theme_area': themeOfOwnForum,
	'sd_forum theme_group': themeOfOwnForum,
	'sd_forum theme_quote': ownForum
};

const rowPolicies: Record<string, Record<string, string>> = {
	submission: { sd_forum: ownForum, sd_job: 'true' },
	submission_area: { sd_forum: submissionOfOwnForum, sd_job: 'true' },
	accepted_text: { sd_forum: ownForum },
	moderation_claim: { sd_forum: ownForum, sd_job: 'true' },
	redaction: { sd_forum: ownForum },
	moderation_decision: { sd_forum: ownForum },
	theme: {
		sd_forum: `${isSignedIn} and (forum_id = (select acting_forum()) or sent_on is not null)`,
		sd_partner: `sent_on is not null and ${isSignedIn}`,
		sd_job: 'true'
	},
	theme_area: {
		sd_forum: `${isSignedIn} and exists (select from theme where theme.id = theme_id)`,
		sd_partner: sentTheme,
		sd_job: 'true'
	},
	theme_group: {
		sd_forum: `${isSignedIn} and exists (select from theme where theme.id = theme_id)`,
		sd_partner: sentTheme
	},
	theme_evidence: { sd_forum: ownForum, sd_job: 'true' },
	theme_quote: { sd_forum: `${ownForum} or ${sentTheme}`, sd_partner: `${sentTheme} and ${isSignedIn}` },
	theme_quote_source: { sd_forum: ownForum },
	answer: {
		sd_forum: `${isSignedIn} and exists (select from theme where theme.id = theme_id)`,
		sd_partner: `${sentTheme} and ${isSignedIn}`
	},
	impact: { sd_forum: ownForum, sd_job: 'true' },
	release: {
		sd_voice: "status = 'published'",
		sd_forum: isSignedIn,
		sd_partner: `status = 'published' and ${isSignedIn}`,
		sd_job: 'true'
	},
	report: {
		sd_voice: "status in ('published', 'superseded')",
		sd_forum: isSignedIn,
		sd_partner: `status <> 'draft' and ${isSignedIn}`,
		sd_job: "status in ('published', 'superseded')"
	},
	report_theme: { sd_forum: isSignedIn, sd_partner: `${isSignedIn} and ${reportInSight}` },
	report_signature: {
		sd_voice: signedAsPublished,
		sd_forum: isSignedIn,
		sd_partner: `${isSignedIn} and ${reportInSight}`
	}
};
