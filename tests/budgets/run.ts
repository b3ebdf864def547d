/**
 * pnpm budgets: what the built product weighs and how long it takes, against what it may. Ends with 1 when
 * something is over. With `--times-warn`, as `npm test` runs it, times are looked at fewer times and only warn:
 * there the machine has just run everything else, and a page that is fine can look twice as slow. With `--bytes`
 * no times are taken.
 */
import { chromium } from '@playwright/test';
import config from '../playwright.config.ts';
import startExample from '../people/product.ts';
import { timePages } from './clock.ts';
import { weighKept } from './kept.ts';
import { weighOpenPages, weighSteps, weighTeamPages } from './pages.ts';
import { table, verdictOf, type Line } from './verdict.ts';

const doTimesFail = !process.argv.includes('--times-warn');
const isBytesAlone = process.argv.includes('--bytes');

const stop = await startExample();
const browser = await chromium.launch(config.use?.launchOptions);
const lines: Line[] = [];
try {
	lines.push(...(await weighOpenPages(browser)));
	lines.push(...(await weighSteps(browser)));
	lines.push(...(await weighKept(browser)));
	lines.push(...(await weighTeamPages(browser)));
	if (!isBytesAlone) lines.push(...(await timePages(browser, doTimesFail ? 5 : 3)));
} finally {
	await browser.close();
	await stop?.();
}
console.log(table(lines, doTimesFail));
const verdicts = lines.map((line) => verdictOf(line, doTimesFail));
const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;
console.log(`${lines.length} budgets: ${count('FAIL')} failed, ${count('WARN')} warnings`);
process.exitCode = count('FAIL') > 0 ? 1 : 0;
