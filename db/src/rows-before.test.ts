import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOwner, type Database } from './database.ts';
import { migrate } from './migrate.ts';
import { listAstray } from './testing/astray.ts';
import { olderDatabase, testSecret } from './testing/database.ts';

let owner: Database;
beforeAll(async () => {
	const url = await olderDatabase('sd_test_rows_before', '2026-11-26T1541-step-order');
	owner = openOwner(url);
	await fill(owner);
	await migrate(url, testSecret);
});
afterAll(() => owner.destroy());

/** Twenty of each status, some of them behind two themes, answered, recommended or on hold, and a theme of none. */
async function fill(owner: Database): Promise<void> {
	await sql`
		insert into forum (slug, name, serves, about) values ('youth', 'Youth', 'young person', '');
		insert into person (email, name, role, password_hash) values ('amina@example.org', 'Amina', 'coordinator', '-');
		insert into theme (slug, forum_id, sentence)
			select 'theme-' || n, f.id, 'You said' from forum f, generate_series(1, 3) n;
		create table numbered as
			select gen_random_uuid() as id, n, (enum_range(null::submission_status))[1 + n % 4] as status
			from generate_series(1, 80) n;
		insert into submission (id, forum_id, receipt_hash, fingerprint, received_on, contributor, teller, mode, time, consent,
			status, is_returned, is_on_hold, accepted_on)
			select n.id, f.id, sha256(n.id::text::bytea), 'x', '2026-11-01', f.serves, 'self', 'words', 'now', 'exact words',
				n.status, n.status = 'held', n.n % 7 = 0, case when n.status = 'accepted' then date '2026-11-01' + n.n % 9 end
			from numbered n, forum f;
		insert into accepted_text (submission_id, forum_id, story)
			select s.id, s.forum_id, 'words' from submission s where s.status = 'accepted';
		insert into theme_evidence (theme_id, submission_id, forum_id)
			select t.id, s.id, s.forum_id from submission s join numbered n on n.id = s.id join theme t on t.slug <> 'theme-3'
			where n.n % 3 = 0 or t.slug = 'theme-1';
		insert into message (submission_id, forum_id, position, sender, kind, body_sealed, sent_on)
			select s.id, s.forum_id, p, case p when 1 then 'forum' else 'contributor' end, 'message', 'sealed', '2026-11-02'
			from submission s join numbered n on n.id = s.id, generate_series(1, 2) p where n.n % 3 < p;
		insert into moderation_recommendation (submission_id, forum_id, decision, version, recommended_by, recommended_at)
			select s.id, s.forum_id, 'accept', 1, (select id from person), now()
			from submission s join numbered n on n.id = s.id where n.n % 5 = 0;
		drop table numbered;
	`.execute(owner);
}

test('what was there before is counted and marked as if it had come since', async () => {
	expect(await listAstray(owner)).toEqual([]);

	// There is some of each, and some that is not.
	const { rows } = await sql<Record<string, number>>`
		select (select count(*)::int from theme_tally where change > 0) as themes,
			(select count(*)::int from accepted_text where accepted_day is not null) as days,
			(select count(*)::int from submission where contributor_wrote_last) as answered,
			(select count(*)::int from submission where is_recommended) as recommended
	`.execute(owner);
	expect(rows[0]).toEqual({ themes: 2, days: 20, answered: 53, recommended: 16 });
});

test('what was there before changes what is counted when it changes', async () => {
	const before = await sql`select sum(change) as sum from theme_tally`.execute(owner);
	await sql`update submission set status = 'received', accepted_on = null where status = 'accepted'`.execute(
		owner
	);
	await sql`delete from moderation_recommendation`.execute(owner);
	await sql`delete from message where position = 2`.execute(owner);

	expect(await listAstray(owner)).toEqual([]);
	const after = await sql`select sum(change) as sum from theme_tally`.execute(owner);
	expect(after.rows).not.toEqual(before.rows);
});
