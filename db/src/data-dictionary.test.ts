import { dataDictionary } from '@sd/shared/data-dictionary';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from './testing/database.ts';
import { listGrants } from './wall.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase('sd_test_data_dictionary');
});
afterAll(() => database.close());

const said = dataDictionary.flatMap(({ columns }) =>
	Object.entries(columns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`))
);

test('every column that the database keeps is in the list that people can read', async () => {
	const { rows } = await sql<{ name: string }>`
		select table_name || '.' || column_name as name from information_schema.columns
		where table_schema = 'public' and table_name not like 'kysely%'
	`.execute(database.owner);
	const kept = rows.map(({ name }) => name);
	expect(kept.length).toBeGreaterThan(200);
	expect(
		kept.filter((name) => !said.includes(name)),
		'kept, and nobody is told'
	).toEqual([]);
	expect(
		said.filter((name) => !kept.includes(name)),
		'told, and not kept'
	).toEqual([]);
});

test('nothing is listed twice', () => {
	expect(said.filter((name, index) => said.indexOf(name) !== index)).toEqual([]);
	const keys = dataDictionary.map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
});

test('what stands together is read by the same people, so that one sentence about it is true of all of it', async () => {
	const grants = await listGrants(database.logins.voice);
	for (const { key, columns } of dataDictionary) {
		const readers = grants
			.filter(({ table, column }) => columns[table]?.includes(column))
			.map((grant) => grant.readers.toSorted().join(' '));
		expect(new Set(readers).size, `${key}: ${[...new Set(readers)].join(' / ')}`).toBe(1);
	}
});

describe('the public login, asking what others may see', () => {
	test('learns it of every table, its own or not', async () => {
		const own = await listGrants(database.logins.voice);
		expect(own).toEqual(await listGrants(database.owner));
		expect(own.find(({ table, column }) => table === 'submission' && column === 'story_sealed')).toEqual({
			table: 'submission',
			column: 'story_sealed',
			readers: ['forum'],
			writers: []
		});
	});

	test('is told at once when the partnership is given more', async () => {
		await sql`grant select (story) on accepted_text to sd_partner`.execute(database.owner);
		const grants = await listGrants(database.logins.voice);
		expect(
			grants.find(({ table, column }) => table === 'accepted_text' && column === 'story')!.readers
		).toEqual(['forum', 'partner']);
		await sql`revoke select (story) on accepted_text from sd_partner`.execute(database.owner);
	});
});
