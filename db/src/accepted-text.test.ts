import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { search } from './accepted-text.ts';
import { asActor } from './database.ts';
import { freshDatabase, type TestDatabase } from './testing/database.ts';
import { fillTwoForums, type Tokens } from './testing/two-forums.ts';

let database: TestDatabase;
let tokens: Tokens;
let forumId: string;
let themeId: string;
let areaId: string;
beforeAll(async () => {
	database = await freshDatabase('sd_test_accepted_text');
	tokens = await fillTwoForums(database.owner);
	// More than are looked through first, so that the oldest are found by the index of words; some are on hold, open
	// again, of the other forum, or kept from the person who looks.
	await sql`
		insert into submission (id, forum_id, receipt_hash, fingerprint, received_on, contributor, teller, mode, time, consent,
			status, is_on_hold, accepted_on)
		select gen_random_uuid(), f.id, sha256(convert_to(f.slug || n, 'UTF8')), 'x', date '2026-11-01', f.serves, 'self', 'words', 'now',
			'exact words', (case when n % 11 = 0 then 'received' else 'accepted' end)::submission_status, n % 13 = 0,
			date '2026-11-01' - n / 10
		from forum f, generate_series(1, 5000) n where f.slug = 'youth' or n < 200;
		insert into accepted_text (submission_id, forum_id, story)
		select s.id, s.forum_id, 'seldom' || (right(s.id::text, 1) = '0') || case when right(s.id::text, 1) = '1' then ' often noise' else ' often' end
			|| case when s.accepted_on < '2025-08-01' then ' ancient' else '' end
		from submission s where s.fingerprint = 'x' and s.accepted_on is not null;
		insert into submission_area (submission_id, area_id)
		select s.id, (select id from priority_area order by position limit 1) from submission s
		where s.fingerprint = 'x' and right(s.id::text, 1) in ('1', '2');
		insert into theme_evidence (theme_id, submission_id, forum_id)
		select (select t.id from theme t where t.forum_id = s.forum_id order by slug limit 1), s.id, s.forum_id
		from submission s where s.fingerprint = 'x' and right(s.id::text, 1) in ('1', '3');
		insert into moderation_aside (submission_id, person_id, forum_id, kind)
		select s.id, (select id from person where email = 'youth@example.org'), s.forum_id, 'conflict'
		from submission s where s.fingerprint = 'x' and right(s.id::text, 2) = '11';
	`.execute(database.owner);
	forumId = (
		await database.owner
			.selectFrom('forum')
			.select('id')
			.where('slug', '=', 'youth')
			.executeTakeFirstOrThrow()
	).id;
	themeId = (
		await database.owner
			.selectFrom('theme')
			.select('id')
			.where('forumId', '=', forumId)
			.orderBy('slug')
			.limit(1)
			.executeTakeFirstOrThrow()
	).id;
	areaId = (
		await database.owner
			.selectFrom('priorityArea')
			.select('id')
			.orderBy('position')
			.limit(1)
			.executeTakeFirstOrThrow()
	).id;
});
afterAll(() => database.close());

type Asked = { words: string; areaId?: string; notYetThemed?: boolean };

/** All pages, one after the other. */
async function found(asked: Asked, limit = 700): Promise<string[]> {
	const ids: string[] = [];
	let after: { acceptedOn: string; id: string } | undefined;
	do {
		const page = await asActor(database.logins.forum, { token: tokens.youth, access: 'read only' }, (tx) =>
			search(tx, { forumId, themeId, limit, after, ...asked })
		);
		ids.push(...page.map(({ id }) => id));
		after = page.length === limit ? page.at(-1) : undefined;
	} while (after);
	return ids;
}

/** The same, read text by text by the same person, as the policies let them. */
async function seen({ words, areaId, notYetThemed }: Asked): Promise<string[]> {
	const rows = await asActor(database.logins.forum, { token: tokens.youth, access: 'read only' }, (tx) =>
		sql<{ id: string }>`
			select s.id from submission s join accepted_text t on t.submission_id = s.id
			where s.status = 'accepted' and not s.is_on_hold and s.accepted_on is not null
				and (${words} = '' or t.search @@ websearch_to_tsquery('english', ${words}))
				and (${areaId ?? null}::uuid is null or exists (select from submission_area a
					where a.submission_id = s.id and a.area_id = ${areaId ?? null}::uuid))
				and (not ${notYetThemed ?? false}::boolean or not exists (select from theme_evidence e where e.submission_id = s.id))
			order by s.accepted_on desc, s.id
		`.execute(tx)
	);
	return rows.rows.map(({ id }) => id);
}

test.each<[string, Asked, boolean]>([
	['no word', { words: '' }, true],
	['a word that stands in every text', { words: 'often' }, true],
	['two words', { words: 'often noise' }, true],
	['a word that only the oldest have', { words: 'ancient' }, true],
	['a word that nobody said', { words: 'never' }, false],
	['only words that are left out', { words: 'the' }, false],
	['one area', { words: 'often', areaId: 'it' }, true],
	['what is in no theme', { words: 'often', notYetThemed: true }, true],
	['what is in no theme, of one area, without a word', { words: '', areaId: 'it', notYetThemed: true }, true]
])(
	'finding %s finds each text that whoever looks may see, once and the newest first',
	async (_, asked, isAny) => {
		const wish = { ...asked, ...(asked.areaId && { areaId }) };
		const expected = await seen(wish);
		expect(expected.length > 0).toBe(isAny);
		expect(await found(wish)).toEqual(expected);
	}
);

test('the newest page has no more than was asked for, whatever of it is out of sight', async () => {
	expect(await found({ words: 'noise' }, 7)).toEqual(await seen({ words: 'noise' }));
});

test('another forum and another login find nothing of it', async () => {
	const ask = sql<{
		id: string;
	}>`select accepted_search(to_tsquery('english', 'ancient'), null, null, null, false, 50) as id`;
	const others = await asActor(
		database.logins.forum,
		{ token: tokens.parentCarer, access: 'read only' },
		(tx) => ask.execute(tx)
	);
	expect(others.rows).toEqual([]);
	expect((await ask.execute(database.logins.forum)).rows).toEqual([]);
	for (const login of ['voice', 'partner', 'access', 'job'] as const) {
		await expect(ask.execute(database.logins[login]), login).rejects.toThrow('permission denied');
	}
});

test('the day that texts are found by is the day their submission was accepted, whoever writes which first', async () => {
	const [id] = await seen({ words: 'ancient' });
	const dayOf = async () => {
		const row = await database.owner
			.selectFrom('acceptedText')
			.select('acceptedDay')
			.where('submissionId', '=', id!)
			.executeTakeFirstOrThrow();
		return row.acceptedDay;
	};
	await database.owner
		.updateTable('submission')
		.set({ acceptedOn: '2026-11-20' })
		.where('id', '=', id!)
		.execute();
	expect(await dayOf()).toBe('2026-11-20');

	await database.owner
		.updateTable('acceptedText')
		.set({ acceptedDay: '2030-01-01' })
		.where('submissionId', '=', id!)
		.execute();
	expect(await dayOf()).toBe('2026-11-20');
});

test('of very many that were accepted on one day none is left out, wherever a page begins', async () => {
	await database.owner
		.updateTable('submission')
		.set({ acceptedOn: '2026-11-25' })
		.where('acceptedOn', '>', '2025-08-01')
		.execute();
	expect(await found({ words: 'noise' }, 23)).toEqual(await seen({ words: 'noise' }));

	// More than can be seen of those that are looked through first.
	const expected = await seen({ words: '' });
	const page = await asActor(database.logins.forum, { token: tokens.youth, access: 'read only' }, (tx) =>
		search(tx, {
			forumId,
			themeId,
			words: '',
			after: { acceptedOn: '2026-11-25', id: expected[0]! },
			limit: 3500
		})
	);
	expect(page.map(({ id }) => id)).toEqual(expected.slice(1, 3501));
});
