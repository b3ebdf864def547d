import type { Page } from '@playwright/test';
import { whileIn, type Check } from './check.ts';
import { inPage } from './in-page.ts';

/** Nothing lies to the side, where somebody who has zoomed in would never look for it. */
function findsSideways(page: Page): Promise<string[]> {
	return inPage(page, () => {
		const root = document.documentElement;
		const found: string[] = [];
		if (root.scrollWidth > root.clientWidth)
			found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
		for (const each of document.body.querySelectorAll('*')) {
			if (each.closest('[data-scroll-x], [aria-hidden=true]')) continue;
			const { left, right, width } = each.getBoundingClientRect();
			if (width === 0 || (right <= root.clientWidth + 1 && left >= -1)) continue;
			if (eyes.shows(each)) found.push(`${eyes.named(each)} reaches from ${left} to ${right}`);
		}
		return found.slice(0, 5);
	});
}

/** No words are cut off by the box that they stand in. */
function findsClipped(page: Page): Promise<string[]> {
	return inPage(page, () => {
		const hasOwnWords = (element: Element) =>
			[...element.childNodes].some((each) => each.nodeType === Node.TEXT_NODE && each.textContent?.trim());
		return [...document.body.querySelectorAll<HTMLElement>('*')]
			.filter((each) => {
				const { overflowX, overflowY } = getComputedStyle(each);
				const isCut =
					(/hidden|clip/.test(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
					(/hidden|clip/.test(overflowY) && each.scrollHeight > each.clientHeight + 1);
				if (!isCut || !eyes.shows(each)) return false;
				return hasOwnWords(each) || [...each.querySelectorAll('*')].some(hasOwnWords);
			})
			.map((each) => `${eyes.named(each)} is cut off`);
	});
}

const spacing =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

export const sideways: Check = { name: 'nothing lies to the side', finds: findsSideways };

export const zoomed: Check = {
	name: 'zoom of 400 per cent',
	finds: (page) => whileIn(page, { size: { width: 320, height: 256 } }, () => findsSideways(page))
};

export const twiceAsLarge: Check = {
	name: 'letters twice as large',
	finds: (page) =>
		whileIn(page, { css: 'html { font-size: 200% !important; }' }, async () => [
			...(await findsSideways(page)),
			...(await findsClipped(page))
		])
};

export const reflow: Check[] = [
	twiceAsLarge,
	{
		name: 'more space between letters',
		finds: (page) =>
			whileIn(page, { css: spacing }, async () => [
				...(await findsSideways(page)),
				...(await findsClipped(page))
			])
	},
	{
		name: 'a phone on its side',
		finds: (page) => whileIn(page, { size: { width: 740, height: 360 } }, () => findsSideways(page))
	},
	{
		name: 'from right to left',
		finds: (page) => whileIn(page, { dir: 'rtl' }, () => findsSideways(page))
	}
];
