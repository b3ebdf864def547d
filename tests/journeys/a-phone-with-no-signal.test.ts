import { expect, test } from '../people/index.ts';

test('what is sent without signal waits on the phone, sealed, and goes when there is signal', async ({
	contributor
}) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await page.reload();
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

	await page.context().setOffline(true);
	await page.reload();
	await contributor.fills({ story: 'CANARY the bus did not come' });
	const words = await contributor.sends('Thank you. We will send it when you have signal.');

	const onThePhone = await page.evaluate(async () => {
		const open = indexedDB.open('said-and-done');
		await new Promise((resolve) => (open.onsuccess = resolve));
		const all = open.result.transaction('outbox').objectStore('outbox').getAll();
		await new Promise((resolve) => (all.onsuccess = resolve));
		open.result.close();
		const stored = { ...localStorage, ...sessionStorage };
		return JSON.stringify([all.result, stored]);
	});
	expect(onThePhone).toContain('sealed');
	expect(onThePhone).not.toContain('CANARY');
	// One of the words is "key", which is also the name of a field.
	const withoutNames = onThePhone.replaceAll(/"[^"]*":/g, '');
	for (const word of words) expect(withoutNames).not.toContain(`"${word}"`);

	await page.context().setOffline(false);
	await contributor.sees('We have it. Thank you.');
	await contributor.tracks(words);
	await expect(page.getByText('CANARY the bus did not come')).toBeVisible();
});

test('with no signal there are still the help numbers, and a page that says so', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await page.reload();
	await page.context().setOffline(true);

	await contributor.opens('/track');

	await contributor.sees('You have no signal');
	await expect(page.getByRole('link', { name: '0800 1111' })).toBeVisible();
});

test('nothing of the team is ever kept on a phone', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await contributor.opens('/track');

	const kept = await page.evaluate(async () => {
		const texts: string[] = [];
		for (const name of await caches.keys()) {
			const shelf = await caches.open(name);
			for (const request of await shelf.keys()) {
				texts.push(request.url, await (await shelf.match(request))!.text());
			}
		}
		return texts.join('\n');
	});

	expect(kept).toContain('Who are you?');
	for (const trace of ['What others will see', 'Start reading', '/track']) {
		expect(kept.split('\n').filter((line) => line.startsWith('http') && line.includes(trace))).toEqual([]);
	}
	expect(kept).not.toContain('Start reading');
});
