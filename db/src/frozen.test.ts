import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from './testing/database.ts';
import { fillTwoForums } from './testing/two-forums.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase('sd_test_frozen');
	await fillTwoForums(database.owner);
});
afterAll(() => database.close());

test.each([
	['release', "update release set body = '{\"more\": 1}' where status = 'published'"],
	['release', "update release set status = 'dropped', number = null where status = 'published'"],
	['release', "delete from release where status = 'published'"],
	['release', 'truncate release cascade'],
	['report', "update report set title = 'Another' where status = 'published'"],
	['report', "update report set status = 'draft' where status = 'published'"],
	['report', "delete from report where status = 'published'"],
	['report', 'truncate report cascade']
])('what was published stays as it is, even for the owner: a %s refuses "%s"', async (_, statement) => {
	await expect(sql.raw(statement).execute(database.owner)).rejects.toThrow(
		/never (changed|deleted)|only grows/
	);
});

test('a published report can still be followed by its next version', async () => {
	await sql`update report set status = 'superseded' where status = 'published'`.execute(database.owner);
	await expect(
		sql`update report set title = 'Another' where status = 'superseded'`.execute(database.owner)
	).rejects.toThrow('never changed');
});
