import { existsSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { phone } from '../people/index.ts';
import { keptLimits } from './budgets.ts';
import { teamCodeIn, type Chunks } from './team-code.ts';
import type { Line } from './verdict.ts';

const listed = fileURLToPath(
	new URL('../../web/.svelte-kit/output/client/.vite/chunks.json', import.meta.url)
);

/** Visits the wizard once, waits until the phone has kept what it keeps, and looks at all of it. */
export async function weighKept(browser: Browser): Promise<Line[]> {
	const context = await browser.newContext({ ...phone, baseURL: process.env['SD_ADDRESS'] });
	const page = await context.newPage();
	await page.goto('/share');
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	const kept = await settled(page);
	await context.close();

	const sizes = await Promise.all(kept.map(wireSize));
	if (!existsSync(listed)) throw new Error('There is no list of what is in each file: build the app first.');
	const chunks = JSON.parse(readFileSync(listed, 'utf8')) as Chunks;
	const measured = {
		'kept on the phone': kept.length > 0 ? sizes.reduce((sum, size) => sum + size, 0) : NaN,
		'service worker': await wireSize('/service-worker.js'),
		'files of the team kept': teamCodeIn(kept, chunks).length
	};
	return Object.entries(measured).map(([what, value]) => ({
		where: 'a phone, after /share',
		what,
		measured: value,
		limit: keptLimits[what as keyof typeof keptLimits]
	}));
}

/** What is kept, once nothing more has come for two seconds. */
async function settled(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		async function list(): Promise<string[]> {
			const found: string[] = [];
			for (const name of await caches.keys()) {
				const requests = await (await caches.open(name)).keys();
				found.push(...requests.map(({ url }) => new URL(url).pathname));
			}
			return found;
		}
		let before = -1;
		let now = await list();
		while (now.length !== before) {
			before = now.length;
			await new Promise((resolve) => setTimeout(resolve, 2000));
			now = await list();
		}
		return now;
	});
}

/** Its body as it travels to a phone. */
function wireSize(path: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const url = new URL(path, process.env['SD_ADDRESS']);
		get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
			let size = 0;
			response.on('data', (chunk: Buffer) => (size += chunk.length));
			response.on('end', () => (response.statusCode === 200 ? resolve(size) : resolve(NaN)));
		}).on('error', reject);
	});
}
