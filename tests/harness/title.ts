import { expect, type Page } from '@playwright/test';
import type { Check } from './check.ts';

const service = ' - Said & Done';
const sayProblem = /^(Problem|Error): /;

/** It is told below what the title says instead. */
const nevermind = () => undefined;

/** "Question - service"; with something wrong on the page, that comes first. */
export const title = (hasProblem: boolean): Check => ({
	name: 'title',
	finds: async (page) => {
		// On a busy machine it may come a moment after the words on the page.
		if (hasProblem) await expect(page).toHaveTitle(sayProblem, { timeout: 2000 }).catch(nevermind);
		const text = await page.title();
		const found: string[] = [];
		if (!text.endsWith(service) || text.replace(sayProblem, '').length <= service.length)
			found.push(`"${text}" is not "Question${service}"`);
		if (sayProblem.test(text) !== hasProblem)
			found.push(`"${text}" ${hasProblem ? 'does not begin' : 'begins'} with "Problem: "`);
		return found;
	}
});

/** Titles that two of these addresses share. */
export async function sharedTitles(page: Page, paths: readonly string[]): Promise<string[]> {
	const titles = new Map<string, string[]>();
	for (const path of paths) {
		await page.goto(path);
		const text = await page.title();
		titles.set(text, [...(titles.get(text) ?? []), path]);
	}
	return [...titles].filter(([, all]) => all.length > 1).map(([text, all]) => `"${text}": ${all.join(', ')}`);
}
