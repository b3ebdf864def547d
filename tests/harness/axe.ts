import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { inLines, runAxe, tags } from '../people/axe.ts';
import type { Check } from './check.ts';

const contrast = ['color-contrast', 'color-contrast-enhanced'];
const mustBeSure = [...contrast, 'identical-links-same-purpose'];
const more = [...mustBeSure, 'target-size', 'label-content-name-mismatch'];

/** What axe can find, with the rules that it leaves off unless asked. */
export const axe: Check = {
	name: 'axe',
	finds: (page) =>
		run(page, {
			runOnly: { type: 'tag', values: tags },
			rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }]))
		})
};

/** The contrast alone, at AAA: 7 to 1, and 4.5 to 1 for large letters. For each colour of page. */
export const contrastOfColours: Check = {
	name: 'contrast',
	finds: (page) => run(page, { runOnly: { type: 'rule', values: contrast } })
};

async function run(page: Page, options: RunOptions): Promise<string[]> {
	const { violations, incomplete } = await look(page, options);
	if (incomplete.length === 0) return inLines(violations);
	// Axe scrolls, and what lay for a moment under the corner of "Leave fast" it could not measure: it looks again.
	await showLeaveFast(page, false);
	const again = await look(page, options);
	await showLeaveFast(page, true);
	return inLines([...violations, ...again.incomplete]);
}

async function look(page: Page, options: RunOptions) {
	const { violations, incomplete } = await runAxe(page, {
		...options,
		resultTypes: ['violations', 'incomplete']
	});
	// What axe could not measure may be unreadable, and it never says more of two links than that it is unsure.
	return { violations, incomplete: incomplete.filter(({ id }) => mustBeSure.includes(id)) };
}

async function showLeaveFast(page: Page, isShown: boolean): Promise<void> {
	await page.evaluate(
		(display) => {
			const leave = document.querySelector<HTMLElement>('.leave');
			if (leave) leave.style.display = display;
			// An empty attribute would be a trace of having looked.
			if (leave?.getAttribute('style') === '') leave.removeAttribute('style');
		},
		isShown ? '' : 'none'
	);
}
