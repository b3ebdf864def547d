import type { Browser, BrowserContext } from '@playwright/test';
import { accounts, phone } from '../people/index.ts';
import { Colleague } from '../people/colleague.ts';
import { Contributor } from '../people/contributor.ts';
import { openPages, teamPages, type Limits } from './budgets.ts';
import type { Line } from './verdict.ts';
import { listen, totalOf, uncompressed, weightOf, type Arrived } from './wire.ts';

const baseURL = () => process.env['SD_ADDRESS'];

/** Visits each page as somebody who was never here, and weighs what comes. */
export async function weighOpenPages(browser: Browser): Promise<Line[]> {
	const lines: Line[] = [];
	for (const [path, limits] of openPages) {
		// The worker fetches for later, while nobody waits: it has a budget of its own.
		const context = await browser.newContext({ ...phone, baseURL: baseURL(), serviceWorkers: 'block' });
		lines.push(...compare(path, await visit(context, path), limits));
		await context.close();
	}
	return lines;
}

export async function weighTeamPages(browser: Browser): Promise<Line[]> {
	const context = await browser.newContext({ baseURL: baseURL(), viewport: { width: 1280, height: 900 } });
	const coordinator = accounts().find(({ role }) => role === 'coordinator')!;
	await new Colleague(await context.newPage(), coordinator.name).signsIn(coordinator);
	const lines: Line[] = [];
	for (const [path, limits] of teamPages) {
		// These pages are left uncompressed on purpose, their files are not.
		const arrived = await visit(context, path);
		lines.push(...compare(path, arrived, limits).filter(({ what }) => what !== 'not compressed'));
	}
	await context.close();
	return lines;
}

async function visit(context: BrowserContext, path: string): Promise<Arrived[]> {
	const page = await context.newPage();
	const { arrived, quiet } = await listen(page);
	if (path.endsWith('/*')) {
		const list = path.slice(0, -2);
		await page.goto(list);
		await quiet();
		const first = await page.locator(`main a[href^="${list}/"]`).first().getAttribute('href');
		arrived.length = 0;
		await page.goto(first!);
	} else {
		await page.goto(path);
	}
	await quiet();
	await page.close();
	return arrived;
}

function compare(where: string, arrived: readonly Arrived[], limits: Limits): Line[] {
	const { jsAStep: _, jsAhead: __, total, requests, ...kinds } = limits;
	const lines = Object.entries(kinds).map(([kind, limit]) => ({
		where,
		what: kind,
		measured: weightOf(arrived, kind as keyof typeof kinds),
		limit
	}));
	return [
		...lines,
		{ where, what: 'total', measured: totalOf(arrived), limit: total },
		{ where, what: 'requests', measured: arrived.length, limit: requests },
		{ where, what: 'not compressed', measured: uncompressed(arrived).length, limit: 0 }
	];
}

/**
 * Goes through the whole wizard and weighs the JavaScript that comes with each next step: while it is answered and
 * when it is left. Before that, what the first page fetches for later while it is read; a worker would keep the same.
 */
export async function weighSteps(browser: Browser): Promise<Line[]> {
	const { jsAhead, jsAStep } = openPages.find(([path]) => path === '/share')![1];
	const context = await browser.newContext({ ...phone, baseURL: baseURL(), serviceWorkers: 'block' });
	const page = await context.newPage();
	const { arrived, quiet } = await listen(page);
	const steps: number[] = [];
	class Weighing extends Contributor {
		override async goesOn(button?: string): Promise<void> {
			await super.goesOn(button);
			await quiet();
			steps.push(weightOf(arrived, 'js'));
			arrived.length = 0;
		}
	}
	const contributor = new Weighing(page);
	await contributor.opens('/share');
	await quiet();
	arrived.length = 0;
	await page.waitForRequest(/\.js$/);
	await quiet();
	const ahead = weightOf(arrived, 'js');
	arrived.length = 0;
	await contributor.fills({});
	await context.close();
	return [
		{ where: '/share', what: 'js fetched ahead', measured: ahead, limit: jsAhead ?? NaN },
		{ where: '/share', what: 'js for a next step', measured: Math.max(...steps), limit: jsAStep ?? NaN }
	];
}
