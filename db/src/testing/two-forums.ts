import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Login } from '../logins.ts';

/** What is in the cookies of these people; the database keeps only the hashes. The concern of the youth forum is about one. */
export type Tokens = { youth: string; parentCarer: string; partner: string; lead: string; itIsAbout: string };

/**
 * One row of every kind for each of the two forums, and for each a theme that was sent and one that was
 * not, so that whoever sees too much or too little of anything shows it in a count.
 */
export async function fillTwoForums(owner: Database): Promise<Tokens> {
	const tokens = {
		youth: randomUUID(),
		parentCarer: randomUUID(),
		partner: randomUUID(),
		lead: randomUUID(),
		itIsAbout: randomUUID()
	};
	await sql`
		insert into person (email, name, role, password_hash) values
			('youth@example.org', 'Youth coordinator', 'coordinator', '-'),
			('parents@example.org', 'Parents coordinator', 'coordinator', '-'),
			('lead@example.org', 'Theme lead', 'theme lead', '-'),
			('safeguarding@example.org', 'Safeguarding lead', 'safeguarding lead', '-'),
			('about@example.org', 'Coordinator it is about', 'coordinator', '-');
		insert into person_forum (person_id, forum_id)
			select p.id, f.id from person p, forum f where p.email = 'safeguarding@example.org' and f.slug = 'youth';
		insert into session (token_hash, person_id, forum_id, expires_at, ends_at)
			select encode(sha256(convert_to(token, 'UTF8')), 'hex'), p.id, f.id, now() + interval '1 hour', now() + interval '1 hour'
			from (values ('youth@example.org', ${sql.lit(tokens.youth)}, 'youth'),
				('parents@example.org', ${sql.lit(tokens.parentCarer)}, 'parent-carer'),
				('lead@example.org', ${sql.lit(tokens.partner)}, null),
				('safeguarding@example.org', ${sql.lit(tokens.lead)}, 'youth'),
				('about@example.org', ${sql.lit(tokens.itIsAbout)}, 'youth')) given (email, token, slug)
			join person p using (email) left join forum f using (slug);

		insert into submission (id, forum_id, receipt_hash, fingerprint, received_on, contributor, teller, mode, time, consent, status)
			select gen_random_uuid(), id, sha256(slug::bytea), sha256('x'), '2026-11-01', serves, 'self', 'words', 'now', 'exact words', 'accepted' from forum;
		insert into submission_area (submission_id, area_id)
			select s.id, (select id from priority_area order by position limit 1) from submission s;
		insert into accepted_text (submission_id, forum_id, story) select id, forum_id, 'words' from submission;
		insert into accepted_vector (submission_id, forum_id, vector) select id, forum_id, decode(repeat('00', 512), 'hex') from submission;
		insert into moderation_claim (submission_id, forum_id, person_id, expires_at)
			select s.id, s.forum_id, (select id from person limit 1), now() from submission s;
		insert into redaction (submission_id, forum_id, field, starts_at, ends_at, kind) select id, forum_id, 'story', 0, 2, 'name' from submission;
		insert into moderation_decision (submission_id, forum_id, decision) select id, forum_id, 'accept' from submission;
		insert into moderation_recommendation (submission_id, forum_id, decision, version, recommended_by, recommended_at)
			select id, forum_id, 'accept', 1, (select id from person limit 1), now() from submission;
		insert into moderation_step (submission_id, forum_id, kind, made_by, made_at)
			select id, forum_id, 'differed', (select id from person limit 1), now() from submission;
		insert into moderation_aside (submission_id, person_id, forum_id, kind)
			select s.id, p.id, s.forum_id, 'passed' from submission s join session t on t.forum_id = s.forum_id
				join person p on p.id = t.person_id and p.role = 'coordinator';
		insert into moderation_sitting (person_id, started_at, last_at, read, heavy)
			select id, now(), now(), 1, 0 from person where role = 'coordinator';
		insert into digest_wish (person_id) select id from person where role = 'coordinator';
		insert into digest_told (person_id, day, part) select id, '2026-11-01', 'morning' from person where role = 'coordinator';
		insert into digest (forum_id, day, part, waiting, risky, second, answered, messages, oldest_days, too_late)
			select id, '2026-11-01', 'morning', 1, 0, 0, 0, 0, 0, 0 from forum;
		insert into submission_card (submission_id, card, feeling) select id, 'noise', 'bad' from submission;
		insert into attachment (submission_id, forum_id, slot, kind, media_type, content_sealed, state)
			select id, forum_id, 0, 'picture', 'image/webp', 'sealed', 'kept' from submission;
		insert into message (submission_id, forum_id, position, sender, kind, body_sealed, sent_on)
			select id, forum_id, 1, 'contributor', 'message', 'sealed', '2026-11-02' from submission;
		insert into contact (submission_id, forum_id, how, address_sealed, given_on) select id, forum_id, 'email', 'sealed', '2026-11-01' from submission;
		insert into ask (forum_id, slug, title, intro, easy_read, opens_on, closes_on)
			select id, slug, 'An ask', 'Words', 'Words', '2026-11-01', '2026-11-30' from forum;
		insert into ask_area (ask_id, area_id) select a.id, (select id from priority_area order by position limit 1) from ask a;
		insert into gathering (forum_id, name, code, happens_on, closes_at, expected)
			select id, 'A session', slug, '2026-11-01', now(), 12 from forum;

		insert into theme (slug, forum_id, sentence, sent_on)
			select slug || '-' || state, id, 'You said', case state when 'sent' then date '2026-11-02' end
			from forum, (values ('sent'), ('kept')) states (state);
		insert into theme_area (theme_id, area_id) select t.id, (select id from priority_area order by position limit 1) from theme t;
		insert into theme_group (theme_id, group_id) select t.id, (select id from "group" order by key limit 1) from theme t;
		insert into theme_evidence (theme_id, submission_id, forum_id) select t.id, s.id, s.forum_id from theme t join submission s using (forum_id);
		insert into theme_change (theme_id, forum_id, kind, before, after) select id, forum_id, 'reworded', '{}', '{}' from theme;
		insert into theme_reader (theme_id, forum_id, easy_read, group_of, said_on) select id, forum_id, 'Words', 4, '2026-11-02' from theme;
		insert into shelf_decision (term_id, submission_id, forum_id, reason, decided_on)
			select (select id from term order by starts_on limit 1), id, forum_id, 'Kept for next term', '2026-11-02' from submission;
		insert into theme_offer (theme_id, submission_id, forum_id, is_taken) select theme_id, submission_id, forum_id, true from theme_evidence;
		insert into theme_quote (theme_id, forum_id, wording) select id, forum_id, 'a quote' from theme;
		insert into theme_quote_source (quote_id, forum_id, submission_id) select q.id, q.forum_id, s.id from theme_quote q join submission s using (forum_id);
		insert into answer (theme_id, kind, disposition, wording, owner_name, owner_team) select id, 'we cannot', 'declined', 'because', 'A name', 'A team' from theme;
		insert into impact (theme_id, submission_id, forum_id, felt, given_on) select theme_id, submission_id, forum_id, 'worse', '2026-11-03' from theme_evidence;

		insert into concern (id, forum_id, submission_id, category, is_immediate, extract_sealed, raised_by, raised_at)
			select gen_random_uuid(), s.forum_id, s.id, 'something else', false, 'sealed', (select id from person limit 1), now() from submission s;
		insert into concern_step (concern_id, position, forum_id, kind, status, made_by, made_at)
			select id, 1, forum_id, 'raised', 'flagged', raised_by, raised_at from concern;
		insert into concern_stood_aside (concern_id, person_id)
			select c.id, p.id from concern c, person p where p.email = 'about@example.org';
		insert into concern_alert (concern_id, told, told_at) select id, 'lead', now() from concern;
		insert into message (submission_id, forum_id, position, sender, kind, body_sealed, sent_on, concern_id)
			select submission_id, forum_id, 2, 'forum', 'message', 'sealed', '2026-11-03', id from concern;
		insert into entry (id, forum_id, came_by, told_on, entered_on) select gen_random_uuid(), id, 'meeting note', '2026-11-01', '2026-11-02' from forum;
		insert into import (forum_id, file_hash, sheet_sealed, rows) select id, sha256('x'), 'sealed', 1 from forum;
		insert into import_row (import_id, forum_id, number, cells_sealed) select id, forum_id, 2, 'sealed' from import;
		insert into import_submission (submission_id, forum_id, import_id, number, row_hash)
			select s.id, s.forum_id, i.id, 2, sha256('x') from submission s join import i using (forum_id);
		insert into import_theme (import_id, theme_id, forum_id, is_new)
			select i.id, t.id, t.forum_id, true from theme t join import i using (forum_id) where t.sent_on is null;
		insert into import_mapping (forum_id, mapping_sealed) select id, 'sealed' from forum;
		insert into submission_outcome (submission_id, forum_id, wording_sealed) select id, forum_id, 'sealed' from submission;

		insert into release (term_id, status, number, body, sha256, published_on)
			select id, 'published', 1, '{"total": "hidden", "tables": []}', 'hash', '2026-11-04' from term order by starts_on limit 1;
		insert into release (term_id) select id from term order by starts_on limit 1;
		insert into report (series_id, title, starts_on, ends_on, status, body, content_hash)
			select gen_random_uuid(), status, '2026-10-01', '2026-10-31', status,
				'{"title": "", "summary": "", "easyRead": "", "startsOn": "2026-10-01", "endsOn": "2026-10-31", "pairs": [], "numbers": [], "changes": []}', 'hash'
			from (values ('draft'), ('signing'), ('published')) states (status);
		insert into report_theme (report_id, theme_id) select r.id, (select id from theme where slug = 'youth-sent') from report r;
		insert into report_signature (report_id, person_id, signed_name, view, content_hash)
			select r.id, (select id from person limit 1), 'A name', 'agree', 'hash' from report r;
	`.execute(owner);
	return tokens;
}

/** Everybody whose sight differs: through which login, and with what in the cookie. */
export const viewersOf = (tokens: Tokens) =>
	({
		'youth coordinator': ['sd_forum', tokens.youth],
		'safeguarding lead': ['sd_forum', tokens.lead],
		'coordinator it is about': ['sd_forum', tokens.itIsAbout],
		'forum login, nobody': ['sd_forum', ''],
		'theme lead': ['sd_partner', tokens.partner],
		'partner login, nobody': ['sd_partner', ''],
		public: ['sd_voice', ''],
		'background work': ['sd_job', '']
	}) as const satisfies Record<string, readonly [Login, string]>;
