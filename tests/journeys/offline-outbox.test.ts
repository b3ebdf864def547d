import type { Page } from '@playwright/test';
import { everythingKept } from '../people/database.ts';
import { expect, test } from '../people/index.ts';
import { readForm, sealStory, track, type Sealed } from '../people/phone.ts';

const sending = '**/trpc/submission.send';

/** What lies in the outbox of this phone. */
function outboxOf(page: Page): Promise<Sealed[]> {
	return page.evaluate(async () => {
		const open = indexedDB.open('said-and-done');
		await new Promise((resolve) => (open.onsuccess = resolve));
		const all = open.result.transaction('outbox').objectStore('outbox').getAll() as IDBRequest<Sealed[]>;
		await new Promise((resolve) => (all.onsuccess = resolve));
		open.result.close();
		return all.result;
	});
}

async function rowsOf(key: string): Promise<number> {
	const rows = await everythingKept(process.env['SD_HOME']!);
	return rows.split('\n').filter((row) => row.startsWith(`(${key},`) && row.includes('young person')).length;
}

test('five pages that are open at once send what waits once', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.getsReadyForNoSignal();
	await contributor.losesSignal();
	await contributor.opens('/share');
	await contributor.fills({});
	await contributor.sends('Thank you. We will send it when you have signal.');
	const [item] = await outboxOf(page);
	const pages = await Promise.all([1, 2, 3, 4, 5].map(() => page.context().newPage()));
	for (const each of pages) {
		await each.goto('/waiting');
		// Each has it in its list before there is signal: one that comes to look later rightly finds nothing.
		await expect(each.getByRole('button', { name: 'Send now' })).toBeVisible();
	}
	let answers = 0;
	page.context().on('requestfinished', (request) => {
		if (request.url().endsWith('submission.send')) answers += 1;
	});

	await contributor.findsSignal();

	for (const each of pages)
		await expect(each.getByText('Safe with us.', { exact: true })).toBeVisible({ timeout: 30_000 });
	expect(await outboxOf(page)).toEqual([]);
	expect(answers).toBeLessThanOrEqual(1);
	expect(await rowsOf(item!.key)).toBe(1);
});

test('where a browser sends in the background, it goes with no page open that sends', async ({
	contributor
}) => {
	const { page } = contributor;
	await contributor.getsReadyForNoSignal();
	await contributor.losesSignal();
	await contributor.opens('/share');
	await contributor.fills({});
	await contributor.sends('Thank you. We will send it when you have signal.');
	const [item] = await outboxOf(page);
	const devtools = await page.context().newCDPSession(page);
	const registration = new Promise<string>((resolve) => {
		devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const own = registrations.find(({ isDeleted }) => !isDeleted);
			if (own) resolve(own.registrationId);
		});
	});
	await devtools.send('ServiceWorker.enable');
	const registrationId = await registration;
	await contributor.findsSignal();
	// A page of ours that runs no script.
	await contributor.opens('/privacy');

	await devtools.send('ServiceWorker.dispatchSyncEvent', {
		origin: process.env['SD_ADDRESS']!,
		registrationId,
		tag: 'send',
		lastChance: false
	});

	await expect.poll(() => outboxOf(page)).toEqual([]);
	expect(await rowsOf(item!.key)).toBe(1);
});

test.describe('with no worker between', () => {
	test.use({ serviceWorkers: 'block' });

	test('the login page of a café is no acknowledgement', async ({ contributor }) => {
		const { page } = contributor;
		await page.route(sending, (route) =>
			route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Welcome to the café</h1>' })
		);
		await contributor.opens('/share');
		await contributor.fills({});
		await contributor.sends('Thank you. We will send it when you have signal.');
		expect(await outboxOf(page)).toHaveLength(1);

		await page.unroute(sending);
		await page.getByRole('button', { name: 'Send now' }).click();

		await contributor.sees('We have it. Thank you.');
	});

	test('what the server can never take stays, with the reason, and is told anew from what was told', async ({
		contributor
	}) => {
		const { page } = contributor;
		await page.route(sending, (route) =>
			route.fulfill({
				status: 422,
				contentType: 'application/json',
				body: JSON.stringify({ error: { message: 'Copy your words and send them again.' } })
			})
		);
		await contributor.opens('/share');
		await contributor.fills({ story: 'Told once' });
		await page.getByRole('button', { name: 'Send' }).click();
		await contributor.sees('Copy your words and send them again.');

		await page.unroute(sending);
		await page.getByRole('button', { name: 'Tell us again' }).click();
		await page.getByRole('button', { name: 'Go on' }).click();
		await contributor.sees('Check before you send');
		await expect(page.getByText('Told once').first()).toBeVisible();
		await contributor.sends();
	});

	test('while a request is in the air it says so', async ({ contributor }) => {
		const { page } = contributor;
		const answer = Promise.withResolvers<void>();
		await page.route(sending, (route) => answer.promise.then(() => route.continue()));
		await contributor.opens('/share');
		await contributor.fills({});
		await page.getByRole('button', { name: 'Send' }).click();
		await expect(page.getByText('On its way.')).toBeVisible();

		answer.resolve();

		await contributor.sees('We have it. Thank you.');
	});

	test('a phone without room says so before anybody types, and never that it has saved', async ({
		contributor
	}) => {
		const { page } = contributor;
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Storage.overrideQuotaForOrigin', {
			origin: process.env['SD_ADDRESS']!,
			quotaSize: 1
		});
		await contributor.opens('/share');
		await expect(page.getByText('This phone cannot keep it.')).toBeVisible();
		await contributor.fills({ story: 'No room for this' });
		await contributor.losesSignal();
		const words = await contributor.sends('Keep this page open until it is sent.');
		await expect(page.getByText('Saved on this phone')).toBeHidden();

		await contributor.findsSignal();

		await contributor.sees('We have it. Thank you.');
		await contributor.tracks(words);
		await expect(page.getByText('No room for this')).toBeVisible();
	});

	test('where the browser has no store at all, it is sent at once or said not to be', async ({
		contributor
	}) => {
		const { page } = contributor;
		await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
		await contributor.opens('/waiting');
		await expect(page.getByText('This phone keeps nothing for us.')).toBeVisible();
		await contributor.opens('/share');
		await expect(page.getByText('This phone cannot keep it.')).toBeVisible();
		await contributor.fills({});
		await page.route(sending, (route) => route.abort());
		await contributor.sends('Keep this page open until it is sent.');

		await page.unroute(sending);
		await page.getByRole('button', { name: 'Send now' }).click();

		await contributor.sees('We have it. Thank you.');
	});

	test('a store that is deleted under a page is never taken for sent', async ({ contributor }) => {
		const { page } = contributor;
		await page.route(sending, (route) => route.abort());
		await contributor.opens('/share');
		await contributor.fills({ story: 'Still here' });
		const words = await contributor.sends('Thank you. We will send it when you have signal.');
		await page.evaluate(async () => {
			const deleting = indexedDB.deleteDatabase('said-and-done');
			await new Promise((resolve) => (deleting.onsuccess = resolve));
		});

		await page.getByRole('button', { name: 'Send now' }).click();
		await contributor.sees('Keep this page open until it is sent.');
		await page.unroute(sending);
		// By now the page may be sending by itself, and the button gone: what tells it of signal cannot be missed.
		await page.evaluate(() => dispatchEvent(new Event('online')));

		await contributor.sees('We have it. Thank you.');
		await contributor.tracks(words);
		await expect(page.getByText('Still here')).toBeVisible();
	});

	test('what an older version of the page left waiting is found, kept and sent by this one', async ({
		contributor
	}) => {
		const { page } = contributor;
		const address = process.env['SD_ADDRESS']!;
		const form = await readForm(address);
		const items = [await sealStory(form, 'The first'), await sealStory(form, 'The second')];
		// A page of ours that runs no script: nothing but this makes the old store.
		await contributor.opens('/privacy');
		await page.evaluate(async (waiting) => {
			const open = indexedDB.open('said-and-done', 1);
			open.onupgradeneeded = () => open.result.createObjectStore('outbox', { keyPath: 'key' });
			await new Promise((resolve) => (open.onsuccess = resolve));
			const transaction = open.result.transaction('outbox', 'readwrite');
			for (const item of waiting) {
				transaction.objectStore('outbox').add({ ...item, addedOn: '2026-11-20', tries: 0 });
			}
			await new Promise((resolve) => (transaction.oncomplete = resolve));
			open.result.close();
		}, items);
		await page.route(sending, (route) => route.abort());

		await contributor.opens('/waiting');
		await expect(page.getByText('On this phone. Not sent yet.')).toHaveCount(2);
		await expect(page.getByText('From 20 November 2026. It has waited since then.')).toHaveCount(2);
		expect((await outboxOf(page)).map(({ sealed }) => sealed).sort()).toEqual(
			items.map(({ sealed }) => sealed).sort()
		);

		await page.unroute(sending);
		await expect(page.getByText('Safe with us.', { exact: true })).toHaveCount(2);
		expect(await track(address, items[0]!.receipt)).toEqual({ story: 'The first' });
		expect(await track(address, items[1]!.receipt)).toEqual({ story: 'The second' });
	});

	test('a sealed copy is carried to another phone and sent from there, and one that is deleted is gone', async ({
		contributor,
		browser
	}) => {
		const { page } = contributor;
		await page.route(sending, (route) => route.abort());
		await contributor.opens('/share');
		await contributor.fills({ story: 'Carried over' });
		const words = await contributor.sends('Thank you. We will send it when you have signal.');
		await contributor.opens('/waiting');
		const coming = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save sealed copy' }).click();
		const download = await coming;
		expect(download.suggestedFilename()).toBe('notes.json');
		const file = await download.path();

		await page.getByRole('button', { name: 'Delete' }).click();
		await page.getByRole('button', { name: 'No, keep it' }).click();
		await page.getByRole('button', { name: 'Delete' }).click();
		await page.getByRole('button', { name: 'Yes, delete it' }).click();
		await expect(page.getByText('Nothing is waiting on this phone.')).toBeVisible();
		expect(await outboxOf(page)).toEqual([]);

		const other = await browser.newPage({ baseURL: process.env['SD_ADDRESS'], serviceWorkers: 'block' });
		await other.goto('/waiting');
		await other.getByLabel('Open a sealed copy').setInputFiles({
			name: 'holiday.json',
			mimeType: 'application/json',
			buffer: Buffer.from('{}')
		});
		await expect(other.getByText('That file is not a sealed copy.')).toBeVisible();
		await other.getByLabel('Open a sealed copy').setInputFiles(file);
		await expect(other.getByText('Safe with us.', { exact: true })).toBeVisible();
		await other.close();
		await contributor.tracks(words);
		await expect(page.getByRole('blockquote')).toHaveText('Carried over');
	});
});
