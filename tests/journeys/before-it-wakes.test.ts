import type { Page } from '@playwright/test';
import { expect, test } from '../people/index.ts';

const script = /\.js(\?|$)/;

/** Everything that can be typed, ticked, chosen or opened on the page, as it stands. */
function standing(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const fields = document.querySelectorAll<HTMLInputElement>('main input, main textarea, main select');
		return [
			...[...fields]
				.filter(({ type }) => type !== 'hidden')
				.map((each) => `${each.name} ${each.value} ${each.checked}`),
			...[...document.querySelectorAll('details')].map(
				(each) => `${each.querySelector('summary')?.textContent.trim()} ${each.open}`
			)
		];
	});
}

/** A slow connection: the page is there, its scripts come only after everything was filled in. */
async function fillsInBeforeItWakes(
	page: Page,
	path: string
): Promise<{ before: string[]; after: string[] }> {
	const scripts = Promise.withResolvers<void>();
	await page.route(script, (route) => scripts.promise.then(() => route.continue()));
	await page.goto(path, { waitUntil: 'commit' });
	await page.waitForFunction(() => document.readyState !== 'loading');
	await page.evaluate(() => {
		for (const each of document.querySelectorAll('details')) each.open = true;
		const fields = document.querySelectorAll<HTMLInputElement>('main input, main textarea, main select');
		for (const each of fields) {
			if (each.type === 'hidden' || each.readOnly) continue;
			if (each.type === 'checkbox' || each.type === 'radio') each.checked = !each.checked;
			else if (each instanceof HTMLSelectElement) each.selectedIndex = each.options.length - 1;
			else each.value = { date: '2026-01-02', number: '77' }[each.type] ?? 'typed early';
		}
	});
	const before = await standing(page);
	scripts.resolve();
	await page.waitForLoadState('networkidle');
	await page.unroute(script);
	return { before, after: await standing(page) };
}

test('what an administrator types before the page wakes up stays', async ({ administrator: { page } }) => {
	for (const path of ['/team/settings', '/team/people']) {
		const { before, after } = await fillsInBeforeItWakes(page, path);
		expect(after, path).toEqual(before);
	}
});
