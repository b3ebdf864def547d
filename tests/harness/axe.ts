import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { inLines, runAxe, tags } from '../people/axe.ts';
import type { Check } from './check.ts';

const contrast = ['color-contrast', 'color-contrast-enhanced'];
const more = [...contrast, 'target-size', 'identical-links-same-purpose', 'label-content-name-mismatch'];

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
	const { violations, incomplete } = await runAxe(page, {
		...options,
		resultTypes: ['violations', 'incomplete']
	});
	// What axe could not measure may be unreadable: it counts as if it were.
	const unmeasured = incomplete.filter(({ id }) => contrast.includes(id));
	return inLines([...violations, ...unmeasured]);
}
