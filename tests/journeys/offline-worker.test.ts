import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '../people/index.ts';
import { startNetwork } from '../people/network.ts';

type Network = Awaited<ReturnType<typeof startNetwork>>;
const withNetwork = test.extend<{ network: Network }>({
	network: async ({}, use) => {
		const network = await startNetwork(process.env['SD_ADDRESS']!);
		await use(network);
		await network.close();
	},
	baseURL: async ({ network }, use) => use(network.address)
});

withNetwork(
	'a new version waits while something waits on the phone, then asks, and loses nothing',
	async ({ contributor, network }) => {
		const { page } = contributor;
		await contributor.getsReadyForNoSignal();
		await contributor.losesSignal();
		await contributor.opens('/share');
		await contributor.fills({ story: 'Across versions' });
		const words = await contributor.sends('Thank you. We will send it when you have signal.');

		// The server has a new version, and still nothing that is sent gets through.
		network.becomes((path) => {
			if (path === '/service-worker.js') return { append: '\n// A new version.' };
			return path.endsWith('submission.send') ? { status: 502, type: 'text/html', body: 'Bad' } : 'pass';
		});
		await contributor.findsSignal();
		await contributor.opens('/waiting');
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await expect
			.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
			.toBe(true);
		await page.reload();
		await expect(page.getByText('On this phone. Not sent yet.')).toBeVisible();
		await expect(page.getByText('There is a new version.')).toBeHidden();

		network.becomes((path) => (path === '/service-worker.js' ? { append: '\n// A new version.' } : 'pass'));
		await page.getByRole('button', { name: 'Send now' }).click();
		await expect(page.getByText('Safe with us.', { exact: true })).toBeVisible();
		await page.reload();
		await expect(page.getByText('There is a new version.')).toBeVisible();
		await page.getByRole('button', { name: 'Get it' }).click();
		await expect(page.getByText('There is a new version.')).toBeHidden();
		await expect
			.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting))
			.toBeNull();

		await contributor.tracks(words);
		await expect(page.getByText('Across versions')).toBeVisible();
	}
);

withNetwork('a network that never answers does not keep the page away', async ({ contributor, network }) => {
	await contributor.getsReadyForNoSignal();
	network.becomes(() => 'hang');

	await contributor.opens('/share');

	await contributor.sees('Who are you?');
	await expect(contributor.page.getByRole('link', { name: '0800 1111' })).toBeVisible();
});

withNetwork('the login page of a café is not kept as a page of ours', async ({ contributor, network }) => {
	await contributor.getsReadyForNoSignal();
	const asked = new Set<string>();
	network.becomes((path) => {
		asked.add(path);
		return { status: 200, type: 'text/html; charset=utf-8', body: '<h1>Welcome to the café</h1>' };
	});
	await contributor.opens('/waiting');
	await contributor.sees('Welcome to the café');
	// The worker looks by itself whether the help numbers are still those that it keeps.
	await expect.poll(() => asked.has('/help')).toBe(true);

	network.becomes(() => 'hang');
	await contributor.opens('/waiting');
	await contributor.sees('Still on this phone');
	await contributor.opens('/help');
	await contributor.sees('Get help');
});

withNetwork(
	'a part that a new version took away loads the page anew, once, with what was told',
	async ({ contributor, network }) => {
		const { page } = contributor;
		await contributor.opens('/share');
		await contributor.begins({});
		await contributor.chooses('How do you want to answer?', 'Words');
		await contributor.sees('What is it about?');

		const loaded = page.waitForEvent('load');
		await page.evaluate(() => dispatchEvent(new Event('vite:preloadError', { cancelable: true })));
		await loaded;
		await page.getByRole('button', { name: 'Go on' }).click();
		await contributor.sees('What is it about?');

		const isPrevented = await page.evaluate(() => {
			const again = new Event('vite:preloadError', { cancelable: true });
			return !dispatchEvent(again);
		});
		expect(isPrevented).toBe(false);
		network.becomes(() => 'pass');
	}
);

test('what is kept for a phone without signal weighs less than 300 kB', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.getsReadyForNoSignal();
	const kept = await page.evaluate(async () => {
		const texts: [string, string][] = [];
		for (const name of await caches.keys()) {
			const shelf = await caches.open(name);
			for (const request of await shelf.keys()) {
				const all = new Uint8Array(await (await shelf.match(request))!.arrayBuffer());
				let text = '';
				for (const byte of all) text += String.fromCharCode(byte);
				texts.push([new URL(request.url).pathname, btoa(text)]);
			}
		}
		return texts;
	});
	const weights = kept.map(([path, base64]) => {
		const bytes = Buffer.from(base64, 'base64');
		return /\.(woff2|png)$/.test(path) ? bytes.length : brotliCompressSync(bytes).length;
	});

	expect(kept.map(([path]) => path)).toContain('/share');
	expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(300_000);
});
