import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countAudit, findFirstBreak, listAudit, writeAudit } from './audit.ts';
import { loginUrl, type Database } from './database.ts';
import { freshDatabase, testSecret, type TestDatabase } from './testing/database.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase('sd_test_audit');
});
afterAll(() => database.close());

async function write(db: Database, count: number): Promise<void> {
	for (let each = 0; each < count; each++) {
		await writeAudit(db, { action: 'theme.create', object: 'theme', id: String(each), outcome: 'done' });
	}
}

test('eight who write at once make one chain, with no fork and no gap', async () => {
	const before = await countAudit(database.owner);
	const clients = await Promise.all(
		Array.from({ length: 8 }, async () => {
			const client = new pg.Client({ connectionString: loginUrl(database.ownerUrl, 'sd_forum', testSecret) });
			await client.connect();
			return client;
		})
	);
	await Promise.all(
		clients.map(async (client, writer) => {
			for (let each = 0; each < 100; each++) {
				await client.query('select audit_write($1, $2, $3, $4)', ['a', 'b', `${writer}-${each}`, 'done']);
			}
			await client.end();
		})
	);

	const { rows } = await sql<{ count: number; last: number; ids: number; befores: number }>`
		select count(*), max(seq) as last, count(distinct object_id) as ids, count(distinct prev) as befores from audit
	`.execute(database.owner);
	const all = before + 800;
	expect(rows).toEqual([{ count: all, last: all, ids: 800, befores: all }]);
	expect(await findFirstBreak(database.logins.access)).toBeUndefined();
});

test('what is undone leaves no row', async () => {
	const before = await countAudit(database.owner);
	const undone = new Error('Undone');
	const attempt = database.logins.forum.transaction().execute(async (tx) => {
		await write(tx, 1);
		throw undone;
	});
	await expect(attempt).rejects.toBe(undone);
	expect(await countAudit(database.owner)).toBe(before);
});

test('pages go on from a number, with no row twice and none left out', async () => {
	await write(database.logins.access, 5);
	const [first, second] = [
		await listAudit(database.logins.access, { limit: 3 }),
		await listAudit(database.logins.access, { before: (await countAudit(database.owner)) - 2, limit: 2 })
	];
	const numbers = [...first, ...second].map(({ seq }) => seq);
	expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
	expect(new Set(numbers).size).toBe(5);
});

test.each(['voice', 'forum', 'partner', 'access', 'job'] as const)(
	'the login of %s can only add a row, and only through the function',
	async (login) => {
		const db = database.logins[login];
		for (const statement of [
			"update audit set action = 'x'",
			'delete from audit',
			'truncate audit',
			'update audit_head set seq = 0',
			"insert into audit values (1, now(), null, 'r', 'a', 'o', 'i', 'done', 'p', 'h')",
			'alter table audit disable trigger all'
		]) {
			await expect(sql.raw(statement).execute(db), statement).rejects.toThrow(
				/permission denied|must be owner/
			);
		}
	}
);

test.each(["update audit set action = 'x'", 'delete from audit', 'truncate audit'])(
	'even the owner is stopped from "%s"',
	async (statement) => {
		await write(database.owner, 1);
		await expect(sql.raw(statement).execute(database.owner)).rejects.toThrow('audit only grows');
	}
);

describe('an owner who takes the guard away first', () => {
	/** What the check says after tampering with a chain of ten; the chain is put back. */
	async function breakAfter(tampering: string): Promise<number | undefined> {
		const rollback = new Error('Put back');
		let found: number | undefined;
		const attempt = database.owner.transaction().execute(async (tx) => {
			await sql`
				alter table audit disable trigger all;
				delete from audit;
				update audit_head set seq = 0, hash = repeat('0', 64);
			`.execute(tx);
			await write(tx, 10);
			expect(await findFirstBreak(tx)).toBeUndefined();
			await sql.raw(tampering).execute(tx);
			found = await findFirstBreak(tx);
			throw rollback;
		});
		await attempt.catch((problem: unknown) => {
			if (problem !== rollback) throw problem;
		});
		return found;
	}

	test.each([
		['changes what was done', "update audit set action = 'theme.send' where seq = 5", 5],
		['changes who did it', "update audit set role = 'administrator' where seq = 5", 5],
		['changes when', "update audit set at = at + interval '1 microsecond' where seq = 5", 5],
		['changes a refusal', "update audit set outcome = 'refused' where seq = 5", 5],
		['takes one row out', 'delete from audit where seq = 5', 6],
		['takes the first row out', 'delete from audit where seq = 1', 2],
		[
			'takes one row out and closes the gap',
			'delete from audit where seq = 5; update audit set seq = seq - 1 where seq = 6; update audit set seq = seq - 1 where seq > 6',
			5
		],
		[
			'swaps two rows',
			'update audit set seq = -5 where seq = 5; update audit set seq = 5 where seq = 6; update audit set seq = 6 where seq = -5',
			5
		],
		[
			'puts a row of their own in the middle, with a hash that fits',
			`alter table audit drop constraint audit_prev_key;
			update audit set seq = -seq - 1 where seq > 5; update audit set seq = -seq where seq < 0;
			insert into audit select 6, at, person_id, role, action, object_type, object_id, outcome, hash,
				encode(sha256(convert_to(audit_text(6, at, person_id, role, action, object_type, object_id, outcome, hash), 'UTF8')), 'hex')
				from audit where seq = 5`,
			7
		],
		['cuts the end off', 'delete from audit where seq > 7', 8],
		['takes every row', 'delete from audit', 1]
	])('who %s is found', async (_, tampering, firstBroken) => {
		expect(await breakAfter(tampering)).toBe(firstBroken);
	});

	test('cannot put a row between two without first giving up that no two follow the same', async () => {
		await expect(
			breakAfter(
				'insert into audit select 11, at, person_id, role, action, object_type, object_id, outcome, prev, md5(hash) from audit where seq = 5'
			)
		).rejects.toThrow('audit_prev_key');
	});
});
