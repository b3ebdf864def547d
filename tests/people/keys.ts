import type { Page } from '@playwright/test';

/** What has the focus: its name as somebody hears it, and where it leads. */
type Focused = { name: string; href: string };

function focused(page: Page): Promise<Focused> {
	return page.evaluate(() => {
		const at = document.activeElement;
		const labels = (at as HTMLInputElement | null)?.labels;
		const words = at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? '';
		return { name: words.trim().replace(/\s+/g, ' '), href: at?.getAttribute('href') ?? '' };
	});
}

/** Presses Tab until something has the focus; false when the page has come round to where it began. */
export async function tabsTo(page: Page, isIt: (at: Focused) => boolean, most = 150): Promise<boolean> {
	for (let presses = 0; presses < most; presses += 1) {
		await page.keyboard.press('Tab');
		if (isIt(await focused(page))) return true;
	}
	return false;
}

/** Presses Tab until that has the focus. A name is as its words begin. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
	const isIt = (at: Focused) => (typeof name === 'string' ? at.name.startsWith(name) : name.test(at.name));
	if (!(await tabsTo(page, isIt))) throw new Error(`The keyboard never reached ${String(name)}`);
}
