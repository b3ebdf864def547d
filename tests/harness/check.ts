import type { Page } from '@playwright/test';

/** Looks at one side of a page as it stands, leaves it as it was, and says what is wrong in sentences. */
export type Check = { name: string; finds: (page: Page) => Promise<string[]> };

/** Puts a page into another shape for a while: a size, a way of reading, a colour scheme. */
export async function whileIn<T>(
	page: Page,
	shape: {
		size?: { width: number; height: number };
		media?: Parameters<Page['emulateMedia']>[0];
		css?: string;
		dir?: 'rtl';
	},
	look: () => Promise<T>
): Promise<T> {
	const before = page.viewportSize()!;
	if (shape.size) await page.setViewportSize(shape.size);
	if (shape.media) await page.emulateMedia(shape.media);
	if (shape.dir) await page.evaluate((dir) => (document.documentElement.dir = dir), shape.dir);
	// A sheet made in the page is not one that its policy forbids.
	if (shape.css) {
		await page.evaluate((css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		}, shape.css);
	}
	try {
		return await look();
	} finally {
		if (shape.css)
			await page.evaluate(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)));
		if (shape.dir) await page.evaluate(() => document.documentElement.removeAttribute('dir'));
		if (shape.media) await page.emulateMedia({ forcedColors: null, reducedMotion: null });
		if (shape.size) await page.setViewportSize(before);
	}
}
