import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { makeWords, wordCount } from './words.ts';

/** How many accepted submissions there are to be; a tenth as many wait, and a twentieth were declined. */
export type Wish = { ownerUrl: string; rows: number; say: (words: string) => void };

/** Whoever looks at them: a coordinator of the forum that most of them are of. */
export type Filled = { token: string; personId: string; forumId: string };

const rowsAtOnce = 100_000;
const tables = ['submission', 'submission_area', 'accepted_text', 'theme_evidence', 'moderation_decision'];

/**
 * Made-up rows by the hundred thousand, with the chances that a forum's own would have: most are accepted, some
 * wait, a few of those were read by one of two or handed back. A database that is full already stays as it is.
 */
export async function fill({ ownerUrl, rows, say }: Wish): Promise<Filled> {
	const owner = new pg.Client({ connectionString: ownerUrl });
	await owner.connect();
	try {
		// Only the filling: what is measured is written as the product writes it.
		await owner.query(
			`set synchronous_commit = off; set maintenance_work_mem = '512MB'; select setseed(0.42)`
		);
		const { rows: before } = await owner.query('select from submission limit 1');
		if (before.length === 0) await fillEmpty(owner, rows, say);
		return await signIn(owner);
	} finally {
		await owner.end();
	}
}

async function fillEmpty(owner: pg.Client, rows: number, say: Wish['say']): Promise<void> {
	// Rules between tables are kept by how the rows are made, and indexes are made once, of all rows.
	await owner.query('set session_replication_role = replica');
	const { rows: indexes } = await owner.query<{ name: string; definition: string }>(
		`select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
			where i.indrelid = any($1::regclass[]) and not i.indisunique`,
		[tables]
	);
	for (const { name } of indexes) await owner.query(`drop index ${name}`);
	await owner.query(people);
	await owner.query(`create temporary table word as
		select ordinality::int as rank, value as word from jsonb_array_elements_text('${JSON.stringify(makeWords())}') with ordinality`);
	await owner.query(themes);
	const all = Math.round(rows * 1.15);
	for (let from = 1; from <= all; from += rowsAtOnce) {
		const to = Math.min(all, from + rowsAtOnce - 1);
		await owner.query(submissions, [from, to, rows, Math.round(rows * 1.1)]);
		say(`${to.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} submissions`);
	}
	for (const statement of around) await owner.query(statement);
	say('their indexes');
	for (const { definition } of indexes) await owner.query(definition);
	await owner.query(
		'insert into theme_tally (theme_id, change) select theme_id, count(*) from theme_evidence group by theme_id'
	);
	await owner.query('set session_replication_role = origin');
	await owner.query('vacuum analyze');
}

const people = `
	insert into person (email, name, role, password_hash)
		select 'reader' || n || '@example.org', 'Reader ' || n, 'coordinator', '-' from generate_series(1, 8) n;
	insert into person_forum (person_id, forum_id)
		select p.id, f.id from person p, forum f where p.email like 'reader%' and f.slug = 'youth'`;

const themes = `
	insert into theme (slug, forum_id, sentence)
		select 'theme-' || n || '-' || f.slug, f.id, 'Made-up theme ' || n from generate_series(1, 60) n, forum f`;

// A few words are said in every fifth text and most in hardly any (Zipf and Mandelbrot): how far down the list
// one stands is drawn so that its chance falls with its place. Names are all of one length, so a list of them is
// looked into without counting through it.
const saying = `(
	select string_agg(((select array_agg(word::name order by rank) from word))
		[1 + floor(exp(random() * ln((${wordCount} + 20) / 20.0)) * 20 - 20)::int]::text, ' ')
	from generate_series(1, 10 + (chance * 50)::int + n * 0))`;

// $1 to $2 are numbers of submissions: up to $3 are accepted, then up to $4 wait, and the rest were declined.
const submissions = `
	with made as materialized (
		select gen_random_uuid() as id, n, n <= $3 as is_accepted, n > $3 and n <= $4 as waits,
			forum.id as forum_id,
			-- They came one after the other through four years, and what waits came last.
			date '2026-11-25' - (case when n > $3 and n <= $4 then random() * 40
				else 40 + 1400 * (1 - least(n, $3)::float / $3) + random() * 10 end)::int as day,
			random() as chance, random() as worry, random() as kind
		from (select n, case when random() < 0.85 then 'youth' else 'parent-carer' end as slug
			from generate_series($1::int, $2::int) n) numbered
		join forum using (slug)
	),
	kept as (
		insert into submission (id, forum_id, receipt_hash, fingerprint, received_on, contributor, teller, mode, feeling,
			time, consent, head_count, story_sealed, worry_rank, status, is_returned, accepted_on)
		select id, forum_id, sha256(convert_to(id::text, 'UTF8')), sha256(convert_to('f' || id::text, 'UTF8')), day,
			(select serves from forum where forum.id = forum_id), 'self', 'words',
			(array['very bad', 'bad', 'okay', 'good'])[1 + (chance * 3.99)::int % 4], 'now',
			(array['exact words', 'own words', 'count only'])[1 + (kind * 2.99)::int % 3],
			null, repeat(md5(id::text), 12),
			case when worry < 0.01 then 3 when worry < 0.04 then 2 when worry < 0.12 then 1 else 0 end,
			(case when is_accepted then 'accepted' when not waits then 'declined' when kind < 0.05 then 'held' else 'received' end)::submission_status,
			waits and kind < 0.035, case when is_accepted then day + 1 + (chance * 20)::int end
		from made
	),
	about as (
		insert into submission_area (submission_id, area_id)
		select made.id, a.id from made cross join lateral (
			select id from priority_area where wording is not null and n > 0
			order by hashtext(id::text || n) limit case when chance < 0.4 then 2 else 1 end) a
	),
	decided as (
		insert into moderation_decision (submission_id, forum_id, decision, decided_by, decided_at, status_before, made_version)
		select id, forum_id, case when is_accepted then 'accept' else 'decline' end::moderation_decision_kind,
			(select id from person where email = 'reader' || 1 + n % 8 || '@example.org'),
			day + interval '1 day' + chance * interval '20 hours', 'received', 1
		from made where not waits
	),
	gathered as (
		insert into theme_evidence (theme_id, submission_id, forum_id)
		select t.id, made.id, made.forum_id from made join (
			select id, forum_id, row_number() over (partition by forum_id order by slug) as place from theme) t
			on t.forum_id = made.forum_id and t.place = 1 + floor(power(chance, 2) * 60)::int
		where is_accepted and kind < 0.7
	)
	insert into accepted_text (submission_id, forum_id, story, accepted_day)
	select id, forum_id, ${saying}, day + 1 + (chance * 20)::int from made where is_accepted`;

const around = [
	// Whoever handed one back has sometimes been answered.
	`insert into message (submission_id, forum_id, position, sender, kind, body_sealed, sent_on)
		select s.id, s.forum_id, p.position, case p.position when 1 then 'forum' else 'contributor' end, 'message', repeat('x', 200), s.received_on
		from submission s cross join lateral generate_series(1, 1 + (s.id::text < '8')::int) p (position)
		where s.status = 'held' and s.is_returned`,
	`update submission set contributor_wrote_last = true from message m
		where m.submission_id = submission.id and m.sender = 'contributor'`,
	// One in a hundred was declined by somebody here, and whoever sent it does not agree.
	`update submission s set appeal_of = d.id, appealed_on = s.received_on from (
			select id, row_number() over () as place from moderation_decision where decision = 'decline' limit 1000) d
		join (select id, row_number() over () as place from submission where status = 'received' and random() < 0.01) a using (place)
		where s.id = a.id`,
	`insert into moderation_recommendation (submission_id, forum_id, decision, version, recommended_by, recommended_at)
		select id, forum_id, 'accept', version, (select id from person where email = 'reader' || 1 + ascii(submission.id::text) % 8 || '@example.org'), now()
		from submission where status = 'received' and worry_rank >= 2 and random() < 0.3`,
	'update submission set is_recommended = true where id in (select submission_id from moderation_recommendation)',
	`insert into moderation_claim (submission_id, forum_id, person_id, expires_at)
		select id, forum_id, (select id from person where email = 'reader' || 1 + ascii(submission.id::text) % 8 || '@example.org'), now() + interval '1 day'
		from submission where status = 'received' order by submission.id limit 40`,
	`insert into moderation_aside (submission_id, person_id, forum_id, kind)
		select s.id, p.id, s.forum_id, case when random() < 0.01 then 'conflict' else 'passed' end
		from submission s join person p on p.email = 'reader' || 1 + ascii(reverse(s.id::text)) % 8 || '@example.org'
		where s.status = 'received' and random() < 0.02`
];

async function signIn(owner: pg.Client): Promise<Filled> {
	const token = randomUUID();
	const { rows } = await owner.query<{ personId: string; forumId: string }>(
		`insert into session (token_hash, person_id, forum_id, expires_at, ends_at)
			select $1, p.id, f.id, now() + interval '1 day', now() + interval '1 day' from person p, forum f
			where p.email = 'reader1@example.org' and f.slug = 'youth'
			returning person_id as "personId", forum_id as "forumId"`,
		[createHash('sha256').update(token).digest('hex')]
	);
	return { token, ...rows[0]! };
}
