import { expect, test } from '../people/index.ts';
import { checks } from './all.ts';
import { contrastOfColours } from './axe.ts';
import { faults } from './faults.ts';
import { sideways } from './reflow.ts';

const all = [...checks(), contrastOfColours, sideways];

for (const { check: name, fault, path = '/help', put } of faults) {
	test(`"${name}" sees it when ${fault}`, async ({ contributor: { page } }) => {
		const check = all.find((each) => each.name === name)!;
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await check.finds(page), 'the page as it is').toEqual([]);
		// The page has to be awake, or it would mend itself.
		await page.reload({ waitUntil: 'networkidle' });
		await put(page);
		expect((await check.finds(page)).length, 'with the fault').toBeGreaterThan(0);
	});
}

test('there is a seeded fault for every check', () => {
	const seeded = new Set(faults.map(({ check }) => check));
	expect(all.map(({ name }) => name).filter((name) => !seeded.has(name))).toEqual([]);
});

test('a page that says nothing of its problem in the title is seen', async ({ contributor: { page } }) => {
	await page.goto('/track');
	const [title] = checks({ hasProblem: true }).filter(({ name }) => name === 'title');
	expect((await title!.finds(page)).length).toBeGreaterThan(0);
});

test('every check leaves the page as it was', async ({ contributor: { page } }) => {
	await page.goto('/share');
	// Once it runs: until then it still puts in what it needs.
	await page.locator('input[name=asksPhone]').waitFor({ state: 'attached' });
	const shape = () =>
		page.evaluate(() => [document.body.outerHTML, document.documentElement.dir, innerWidth].join());
	const before = await shape();
	for (const { name, finds } of all) {
		await finds(page);
		expect(await shape(), name).toBe(before);
	}
});
