import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe in a page, which carries it only once however often it is asked. */
export async function runAxe(page: Page, options: RunOptions): Promise<AxeResults> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	return page.evaluate((wanted) => (globalThis as unknown as { axe: typeof axe }).axe.run(wanted), options);
}

/** What it found: a line a rule, and where. */
export function inLines(found: AxeResults['violations']): string[] {
	return found.map(({ id, nodes }) => {
		const where = nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`);
		return `${id}: ${where.slice(0, 4).join(' | ')}${where.length > 4 ? ` and ${where.length - 4} more` : ''}`;
	});
}
