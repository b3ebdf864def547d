import { expect, test } from '../people/index.ts';

type Cell = { key: string; count: number | 'hidden' };
type Release = {
	total: number | 'hidden';
	tables: { name: string; isMultiValued: boolean; status: string; cells: Cell[] }[];
};

// What the rules say of a number that is shown: from 10, rounded to 5, so never more than 2 away.
const smallest = 10;
const around = (shown: number) => ({ low: Math.max(smallest, shown - 2), high: shown + 2 });
const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);

for (const number of [1, 2, 3]) {
	test(`with a pencil, nobody can work out a small number from release ${number}`, async ({ request }) => {
		const release = (await (await request.get(`/open/releases/${number}.json`)).json()) as Release;
		if (release.total === 'hidden') throw new Error('This release shows no total to subtract from');
		const everybody = around(release.total);
		let hiddenCells = 0;

		for (const { name, cells, isMultiValued } of release.tables) {
			const shown = cells.flatMap(({ count }) => (count === 'hidden' ? [] : [count]));
			for (const count of shown) {
				expect(count, name).toBeGreaterThanOrEqual(smallest);
				expect(count % 5, name).toBe(0);
			}
			const hidden = cells.length - shown.length;
			hiddenCells += hidden;
			if (isMultiValued || hidden === 0) continue;
			expect(hidden, `${name}: one hidden number alone is the total less the others`).toBeGreaterThan(1);
			const most = everybody.high - sum(shown.map((count) => around(count).low));
			const least = everybody.low - sum(shown.map((count) => around(count).high));
			expect(most, `${name}: what is hidden could be nine or more`).toBeGreaterThanOrEqual(9);
			expect(least, `${name}: the others could be all of what is hidden`).toBeLessThanOrEqual(
				(hidden - 1) * most
			);
		}
		expect(hiddenCells, 'the example has small numbers to hide').toBeGreaterThan(0);
	});
}

test('a file of numbers is the same for everybody, and says by its seal that it was never changed', async ({
	request,
	themeLead
}) => {
	const first = await request.get('/open/releases/2.json');
	const asThemeLead = await themeLead.page.request.get('/open/releases/2.json');

	expect(await asThemeLead.text()).toBe(await first.text());
	expect(asThemeLead.headers()['etag']).toBe(first.headers()['etag']);
	const csv = await (await request.get('/open/releases/2.csv')).text();
	const inFile = ((await first.json()) as Release).tables.flatMap(({ cells }) =>
		cells.filter(({ count }) => count !== 'hidden')
	);
	for (const { key, count } of inFile) expect(csv).toMatch(new RegExp(`${key}.*${count}`));
	for (const line of csv.split('\r\n').slice(1)) expect(line).not.toMatch(/,[1-9]$/);
});

test('what changed can be read as a file, and holds no count', async ({ request }) => {
	const changes = await (await request.get('/open/changes.json')).text();

	expect(changes).toContain('"sentence"');
	expect(changes).not.toMatch(/"(count|evidence|submissionId)"/);
});

test('a release that does not exist is a sentence', async ({ request }) => {
	for (const name of ['0', '99', '-1', 'one', '1e3', '2.0']) {
		const response = await request.get(`/open/releases/${name}.json`);
		expect(response.status(), name).toBe(404);
	}
});
