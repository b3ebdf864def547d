import { afterAll, beforeAll, expect, test } from 'vitest';
import { atOneMoment, listContributions } from './release-extract.ts';
import { freshDatabase, type TestDatabase } from './testing/database.ts';
import { fillTwoForums } from './testing/two-forums.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase('sd_test_release_extract');
	await fillTwoForums(database.owner);
	await database.owner.updateTable('submission').set({ acceptedOn: '2026-05-02' }).execute();
});
afterAll(() => database.close());

const term = { startsOn: '2026-04-01', endsOn: '2026-08-31' };

test('those that are alike in all that is counted come as one row, with how many they are', async () => {
	const rows = await listContributions(database.logins.job, term);
	expect(rows.map(({ contributor, howMany }) => [contributor, howMany]).toSorted()).toEqual([
		['parent carer', 1],
		['young person', 1]
	]);
	expect(rows.map(({ areas, themes }) => [areas.length, themes.length])).toEqual([
		[1, 1],
		[1, 1]
	]);
});

test('what is taken back while a release is being made is in all of its numbers, or in none', async () => {
	await atOneMoment(database.logins.job, async (tx) => {
		const before = await listContributions(tx, term);
		await database.owner.deleteFrom('submission').execute();
		expect(before).toHaveLength(2);
		expect(await listContributions(tx, term)).toEqual(before);
	});
	expect(await listContributions(database.logins.job, term)).toEqual([]);
});
