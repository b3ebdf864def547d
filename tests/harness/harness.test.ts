import { expect, test } from '../people/index.ts';
import { readsIn } from '../people/sight.ts';
import { lookQuickly, lookWell } from './all.ts';
import { ownTitles, places } from './pages.ts';
import { colours, shapes, sizes, voices } from './settings.ts';
import { sharedTitles } from './title.ts';

for (const { name: voice, cookie } of voices) {
	for (const { name, walk, isQuestions, voice: only } of places) {
		if (only && (only === 'usual') !== (cookie === undefined)) continue;
		test(`everybody can use ${name}, in ${voice}`, async ({ contributor: { page } }) => {
			test.slow();
			if (cookie) await readsIn(page, cookie);
			for await (const state of walk(page)) {
				const found = await (isQuestions ? lookWell : lookQuickly)(page, state);
				expect.soft(found, state.name).toEqual([]);
			}
		});
	}
}

test('what somebody has set is how a page comes', async ({ contributor: { page } }) => {
	for (const { cookie, attributes } of [...colours, ...sizes, ...shapes]) {
		await readsIn(page, cookie);
		await page.goto('/help');
		for (const [name, value] of Object.entries(attributes))
			await expect(page.locator('html'), cookie).toHaveAttribute(name, value);
	}
});

test('every page has a title of its own', async ({ contributor: { page } }) => {
	expect(await sharedTitles(page, ownTitles)).toEqual([]);
});
