import type { Browser, BrowserContext, Page } from '@playwright/test';
import { phone } from '../people/index.ts';
import { Contributor } from '../people/contributor.ts';
import { profiles, tapLimit, timedPages, timeLimits, type Profile, type Times } from './budgets.ts';
import { median, type Line } from './verdict.ts';

/** Times of each page on each phone: the median of several first visits. */
export async function timePages(browser: Browser, visits: number): Promise<Line[]> {
	const lines: Line[] = [];
	for (const [key, profile] of Object.entries(profiles)) {
		for (const path of timedPages) {
			const times: Times[] = [];
			for (let visit = 0; visit < visits; visit += 1) times.push(await timeOnce(browser, path, profile));
			for (const [what, limit] of Object.entries(timeLimits[key as keyof typeof profiles])) {
				const measured = median(times.map((each) => each[what as keyof Times]));
				lines.push({ where: `${path} on ${profile.name}`, what, measured, limit, isTime: what !== 'cls' });
			}
		}
		const taps: number[] = [];
		for (let visit = 0; visit < visits; visit += 1) taps.push(await timeTap(browser, profile));
		lines.push({
			where: `/share on ${profile.name}`,
			what: 'tap on a face',
			measured: median(taps),
			limit: tapLimit,
			isTime: true
		});
	}
	return lines;
}

type Seen = { fcp: number; lcp: number; cls: number; long: { at: number; lasted: number }[] };

async function timeOnce(browser: Browser, path: string, profile: Profile): Promise<Times> {
	const context = await newPhone(browser);
	const page = await context.newPage();
	await slowDown(page, profile);
	await page.addInitScript(watchPainting);
	await page.goto(path);
	await page.waitForLoadState('networkidle');
	const { fcp, lcp, cls, long } = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
	await context.close();
	const blocking = long.filter(({ at }) => at >= fcp).map(({ lasted }) => Math.max(0, lasted - 50));
	return { fcp, lcp, cls, tbt: blocking.reduce((sum, each) => sum + each, 0) };
}

/** Runs in the page, before anything of it. */
function watchPainting(): void {
	const seen: Seen = { fcp: NaN, lcp: NaN, cls: 0, long: [] };
	Object.assign(globalThis, { seen });
	function watch(type: string, take: (entry: PerformanceEntry) => void): void {
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
	}
	watch('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.fcp = startTime;
	});
	watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
	watch('layout-shift', (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!hadRecentInput) seen.cls += value;
	});
	watch('longtask', ({ startTime, duration }) => seen.long.push({ at: startTime, lasted: duration }));
}

/** From the tap on a face until the browser has painted what came of it, as the browser itself counts it. */
async function timeTap(browser: Browser, profile: Profile): Promise<number> {
	const context = await newPhone(browser);
	const page = await context.newPage();
	const contributor = new Contributor(page);
	await contributor.opens('/share');
	await contributor.begins({});
	await contributor.chooses('How do you want to answer?', 'Pictures');
	await contributor.chooses('What is it about?', 'Being listened to');
	await contributor.sees('How is this for you?');
	await slowDown(page, profile);
	await page.evaluate(watchTaps);
	await page.locator('label:has(input[name^="card:"])').first().tap();
	const lasted = await page.waitForFunction(
		() => (globalThis as unknown as { tapped: number[] }).tapped.at(-1),
		undefined,
		{ polling: 50 }
	);
	const measured = Number(await lasted.jsonValue());
	await context.close();
	return measured;
}

function watchTaps(): void {
	const tapped: number[] = [];
	Object.assign(globalThis, { tapped });
	new PerformanceObserver((list) => {
		for (const { name, duration } of list.getEntries()) if (name === 'click') tapped.push(duration);
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

function newPhone(browser: Browser): Promise<BrowserContext> {
	return browser.newContext({ ...phone, baseURL: process.env['SD_ADDRESS'], serviceWorkers: 'block' });
}

async function slowDown(page: Page, { kbps, roundTrip, cpu }: Profile): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: roundTrip,
		downloadThroughput: (kbps * 1000) / 8,
		uploadThroughput: (kbps * 1000) / 8
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
