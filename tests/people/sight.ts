import { expect, type Page } from '@playwright/test';
import { inLines, runAxe, tags } from './axe.ts';

/** Sees that a page has nothing that a machine can find wrong, and that nothing of it lies to the side. */
export async function expectReadable(page: Page, where: string): Promise<void> {
	const { violations } = await runAxe(page, { runOnly: { type: 'tag', values: tags } });
	expect(inLines(violations), where).toEqual([]);

	const sideways = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(sideways, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
	expect(await page.locator('h1').count(), `${where} has one first heading`).toBe(1);
}

/** Sets how somebody likes to read, as the page for it does. */
export async function readsIn(page: Page, setting: string): Promise<void> {
	await page.context().addCookies([{ name: 'reading', value: setting, url: process.env['SD_ADDRESS']! }]);
}
