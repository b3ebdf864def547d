import { matrixOf } from '@sd/shared/matrix';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asActor } from './database.ts';
import type { DB } from './database-types.ts';
import { logins, type Login } from './logins.ts';
import { freshDatabase, type TestDatabase } from './testing/database.ts';
import { fillTwoForums, type Tokens } from './testing/two-forums.ts';

let database: TestDatabase;
let tokens: Tokens;
beforeAll(async () => {
	database = await freshDatabase('sd_test_wall');
	tokens = await fillTwoForums(database.owner);
});
afterAll(() => database.close());

const poolOf = (login: Login) => database.logins[login.slice(3) as keyof TestDatabase['logins']];

/** What everybody may know: facts about the place, its plan and its groups. */
const facts = [
	'deployment',
	'forum',
	'group',
	'group_alias',
	'group_reports_to',
	'help_number',
	'place',
	'plan',
	'plan_milestone',
	'priority_area',
	'recommendation',
	'recommendation_committee',
	'rule',
	'setting',
	'term'
];
/** What the matrix gives a login, by the letter of it. */
const given = (login: Login, letter: 'r' | 'c' | 'u' | 'd') =>
	Object.entries(matrixOf.tables)
		.filter(([, who]) =>
			who.split(', ').some((each) => {
				const [name, rights = ''] = each.split(' ');
				return `sd_${name}` === login && rights.includes(letter);
			})
		)
		.map(([table]) => table)
		.toSorted();

async function tables(): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p')
			and relname not like 'kysely%' order by 1
	`.execute(database.owner);
	return rows.map(({ name }) => name);
}

async function works(db: Kysely<DB>, statement: string): Promise<boolean> {
	try {
		await sql.raw(statement).execute(db);
		return true;
	} catch (error) {
		expect(String(error)).toMatch(/permission denied|must be (owner|superuser)|row-level security/);
		return false;
	}
}

test('each table and each function is in the matrix, and the matrix has no other', async () => {
	expect(Object.keys(matrixOf.tables).toSorted()).toEqual(await tables());
	const { rows } = await sql<{ name: string }>`
		select proname as name from pg_proc where pronamespace = 'public'::regnamespace order by 1
	`.execute(database.owner);
	expect(Object.keys(matrixOf.functions).toSorted()).toEqual(rows.map(({ name }) => name));
});

describe.each(logins)('the login %s', (login) => {
	test('reads the tables that the matrix gives it and no other', async () => {
		const { rows } = await sql<{ name: string; columns: string[] }>`
			select relname as name, array_agg(quote_ident(attname)) as columns from pg_class
			join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
			where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p') and relname not like 'kysely%'
			group by 1 order by 1
		`.execute(database.owner);
		const readable: string[] = [];
		for (const { name, columns } of rows) {
			// A login that may read one column is a reader, so each is asked for until one is given.
			for (const column of ['1', ...columns]) {
				if (!(await works(poolOf(login), `select ${column} from "${name}" limit 1`))) continue;
				readable.push(name);
				break;
			}
		}
		expect(readable).toEqual(given(login, 'r'));
	});

	test.each([
		['insert', 'c'],
		['update', 'u'],
		['delete', 'd'],
		['truncate', undefined]
	] as const)('may %s where the matrix says so and nowhere else', async (privilege, letter) => {
		const { rows } = await sql<{ name: string }>`
			select relname as name from pg_class
			where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p')
				and (has_table_privilege(${login}, oid, ${privilege})
					or (${privilege} in ('insert', 'update') and has_any_column_privilege(${login}, oid,
						case when ${privilege} in ('insert', 'update') then ${privilege} else 'select' end)))
			order by 1
		`.execute(database.owner);
		expect(rows.map(({ name }) => name)).toEqual(letter ? given(login, letter) : []);
	});

	test('runs the functions that the matrix gives it and no other', async () => {
		const { rows } = await sql<{ name: string }>`
			select proname as name from pg_proc
			where pronamespace = 'public'::regnamespace and has_function_privilege(${login}, oid, 'execute') order by 1
		`.execute(database.owner);
		const may = Object.entries(matrixOf.functions).filter(([, who]) =>
			who.split(' ').includes(login.slice(3))
		);
		expect(rows.map(({ name }) => name)).toEqual(may.map(([name]) => name).toSorted());
	});
});

test('no statement of the partnership reads what people wrote, or who stands behind a theme', async () => {
	const all = await tables();
	const closed = all.filter((table) =>
		/^(submission|accepted_|theme_offer|theme_change|theme_reader|shelf_|moderation_|redaction|theme_evidence|theme_quote_source|impact|import|entry|concern|message|attachment|contact|gathering|member)/.test(
			table
		)
	);
	expect(closed.length).toBeGreaterThanOrEqual(14);
	await asActor(database.logins.partner, { token: tokens.partner, access: 'read only' }, async () => {
		for (const table of closed) {
			for (const statement of [
				`select count(*) from "${table}"`,
				`copy "${table}" to stdout`,
				`explain analyze select * from "${table}"`,
				`select exists (select from theme join "${table}" on true)`,
				`select (t).* from (select t from "${table}" t) x`
			]) {
				expect(await works(database.logins.partner, statement), statement).toBe(false);
			}
		}
	});
});

test('background work deletes from no table, and what is over goes through functions that know their own time', async () => {
	const { rows } = await sql<{ right: string }>`
		select privilege || ' ' || relname as right from pg_class, unnest(array['delete', 'truncate']) privilege
		where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege('sd_job', oid, privilege)
	`.execute(database.owner);
	expect(rows).toEqual([]);
	for (const kind of ['contacts', 'declined', 'originals', 'settled']) {
		const asked = sql`select ${sql.raw(`retention_${kind}`)}(current_date + 2)`.execute(database.logins.job);
		await expect(asked, kind).rejects.toThrow('This day has not come');
	}
});

test('contributors cannot read the private half of the key that phones seal to', async () => {
	expect(await works(database.logins.voice, 'select public_key from intake_key')).toBe(true);
	expect(await works(database.logins.voice, 'select private_key_wrapped from intake_key')).toBe(false);
});

test('background work reads the answers people chose and never their words', async () => {
	expect(await works(database.logins.job, 'select feeling from submission')).toBe(true);
	for (const column of ['story_sealed', 'better_sealed', 'receipt_hash']) {
		expect(await works(database.logins.job, `select ${column} from submission`), column).toBe(false);
	}
	for (const table of [
		'accepted_text',
		'accepted_vector',
		'theme_offer',
		'theme_quote',
		'redaction',
		'person',
		'import',
		'import_row',
		'submission_outcome'
	]) {
		expect(await works(database.logins.job, `select 1 from ${table}`), table).toBe(false);
	}
});

test('the access login reads nothing that anybody wrote', async () => {
	for (const table of await tables()) {
		if (
			!/^(submission|accepted|moderation|digest|redaction|theme|answer|impact|import|entry|release|report|concern|message|attachment|contact|gathering)/.test(
				table
			)
		)
			continue;
		expect(await works(database.logins.access, `select 1 from "${table}"`), table).toBe(false);
	}
});

test('every table with row level security forces it and has a policy for its owner', async () => {
	const { rows } = await sql<{ name: string; isForced: boolean; hasOwner: boolean }>`
		select relname as name, relforcerowsecurity as is_forced,
			exists (select from pg_policy where polrelid = pg_class.oid and polname = 'owner') as has_owner
		from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity
	`.execute(database.owner);
	expect(rows.length).toBeGreaterThan(15);
	expect(rows.filter(({ isForced, hasOwner }) => !isForced || !hasOwner)).toEqual([]);
});

test('a table that a forum, the partnership or the public reads holds facts, or has row level security', async () => {
	const { rows } = await sql<{ name: string }>`
		select relname as name from pg_class
		where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity
			and (has_any_column_privilege('sd_forum', oid, 'select') or has_any_column_privilege('sd_partner', oid, 'select')
				or has_any_column_privilege('sd_voice', oid, 'select'))
		order by 1
	`.execute(database.owner);
	// A ledger is cells that were published, a publication is a page, and the columns of a key are limited above.
	const open = [...facts, 'intake_key', 'release_ledger', 'theme_publication'];
	expect(rows.map(({ name }) => name)).toEqual(open.toSorted());
});

test('no function is open to everybody, and one that acts as the owner looks where it was written to', async () => {
	const { rows } = await sql<{ name: string; isPublic: boolean; acts: boolean; path: string | null }>`
		select proname as name, prosecdef as acts, array_to_string(proconfig, ';') as path,
			coalesce(array_to_string(proacl, ' '), '=X/') ~ '(^| )=X/' as is_public
		from pg_proc where pronamespace = 'public'::regnamespace
	`.execute(database.owner);
	expect(rows.filter(({ isPublic }) => isPublic).map(({ name }) => name)).toEqual([]);
	const wrong = rows.filter(({ acts, path }) => acts && path !== 'search_path=pg_catalog, public, pg_temp');
	expect(wrong.map(({ name }) => name)).toEqual([]);
	expect(rows.filter(({ acts }) => acts).length).toBeGreaterThan(8);
});

test('nothing that holds a submission can hold a time of day or an order of arrival', async () => {
	const { rows } = await sql<{ column: string; type: string; isCounted: boolean }>`
		select table_name || '.' || column_name as column, data_type as type,
			is_identity = 'YES' or coalesce(column_default, '') like 'nextval%' as is_counted
		from information_schema.columns where table_schema = 'public'
			and (table_name like 'submission%' or table_name in ('attachment', 'message', 'contact'))
	`.execute(database.owner);
	expect(rows.length).toBeGreaterThan(20);
	expect(rows.filter(({ type, isCounted }) => isCounted || /^time/.test(type))).toEqual([]);
});

describe('a forged setting or a borrowed role', () => {
	test.each([
		["select set_config('app.session', '', false)"],
		["select set_config('app.session', 'a guess', false)"],
		["select set_config('app.forum', (select id::text from forum limit 1), false)"],
		['reset role'],
		['reset all']
	])('%s shows no row', async (statement) => {
		const counts = await database.logins.forum.connection().execute(async (db) => {
			await sql.raw(statement).execute(db);
			const { rows } = await sql<{ count: number }>`select count(*) from submission`.execute(db);
			await sql`select set_config('app.session', '', false)`.execute(db);
			return rows[0]!.count;
		});
		expect(counts).toBe(0);
	});

	test('the hash of a session in the place of its token shows no row', async () => {
		const { tokenHash } = await database.owner
			.selectFrom('session')
			.select('tokenHash')
			.limit(1)
			.executeTakeFirstOrThrow();
		const found = await asActor(database.logins.forum, { token: tokenHash, access: 'read only' }, (tx) =>
			tx.selectFrom('submission').select('id').execute()
		);
		expect(found).toEqual([]);
	});

	test.each(logins)('%s cannot become anybody else', async (login) => {
		for (const other of [...logins.filter((each) => each !== login), 'sd_owner', 'postgres']) {
			for (const statement of [
				`set role ${other}`,
				`select set_config('role', '${other}', false)`,
				`set session authorization ${other}`
			]) {
				await expect(sql.raw(statement).execute(poolOf(login)), statement).rejects.toThrow(
					/permission denied|does not exist/
				);
			}
		}
	});

	async function seenWithForgedTables(): Promise<number> {
		return database.logins.forum.connection().execute(async (db) => {
			await sql`
				create temporary table session (token_hash text, person_id uuid, forum_id uuid, stage text, expires_at timestamptz, ends_at timestamptz);
				create temporary table person (id uuid, role public.role, disabled_on date);
				grant select on session, person to public;
				insert into pg_temp.person values (gen_random_uuid(), 'coordinator', null);
				insert into pg_temp.session select encode(sha256('forged'), 'hex'), (select id from pg_temp.person),
					(select id from forum where slug = 'youth'), 'whole', now() + interval '1 hour', now() + interval '1 hour';
				select set_config('app.session', 'forged', false);
			`.execute(db);
			const { rows } = await sql<{ count: number }>`select count(*) from public.submission`.execute(db);
			await sql`drop table pg_temp.session, pg_temp.person; select set_config('app.session', '', false)`.execute(
				db
			);
			return rows[0]!.count;
		});
	}

	test('a temporary table called "session" is not taken for the real one, and would be if the functions looked there', async () => {
		expect(await seenWithForgedTables()).toBe(0);
		await sql`alter function acting_session() set search_path = pg_catalog, public`.execute(database.owner);
		expect(await seenWithForgedTables()).toBe(1);
		await sql`alter function acting_session() set search_path = pg_catalog, public, pg_temp`.execute(
			database.owner
		);
	});
});
