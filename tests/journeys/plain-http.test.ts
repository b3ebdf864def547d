import { mkdtemp, rm } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolder } from '@sd/db/embedded/folder';
import { Contributor } from '../people/contributor.ts';
import { expect, phone, test as base } from '../people/index.ts';
import { startProduct, type Product } from '../people/product.ts';

const photo = fileURLToPath(new URL('../../web/static/icon-192.png', import.meta.url));
const cannotKeep = 'This phone cannot keep it. Send it while you have signal, or write it down.';

/** As another computer on the same network reaches this one: by number, without a certificate. */
function ownAddress(): string {
	const found = Object.values(networkInterfaces())
		.flat()
		.find((each) => each?.family === 'IPv4' && !each.internal);
	if (!found)
		throw new Error('This machine has no IPv4 address but its own loopback: connect it to a network.');
	return found.address;
}

let home: string;
let product: Product;
let address: string;

base.beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'said-and-done-plain-'));
	product = await startProduct({ home, settings: { HOST: '0.0.0.0' } });
	address = `http://${ownAddress()}:${new URL(product.address).port}`;
});

base.afterAll(async () => {
	await product.stop();
	await rm(dataFolder(home), { recursive: true, force: true });
	await rm(home, { recursive: true, force: true });
});

/** Somebody with JavaScript, whose page must never run into what a browser keeps from plain http. */
const test = base.extend<{ person: Contributor }>({
	person: async ({ browser }, use) => {
		const context = await browser.newContext({ ...phone, baseURL: address });
		const page = await context.newPage();
		const broke: string[] = [];
		page.on('pageerror', (problem) => broke.push(problem.message));
		await use(new Contributor(page));
		expect(broke, 'what broke in the page').toEqual([]);
		await context.close();
	}
});

test('a page that came by plain http has no Web Crypto and no service worker', async ({ person }) => {
	await person.opens('/');
	expect(
		await person.page.evaluate(() => [isSecureContext, 'subtle' in crypto, 'serviceWorker' in navigator])
	).toEqual([false, false, false]);
});

for (const { mode, story } of [
	{ mode: 'Words', story: 'We waited on a plain line, from A to Z' },
	{ mode: 'Pictures', story: 'Not many words' }
] as const) {
	test(`what somebody tells in ${mode.toLowerCase()} comes through by plain http, and is found again`, async ({
		person
	}) => {
		const { page } = person;
		await person.opens('/share');
		await expect(page.getByText(cannotKeep)).toBeVisible();
		await person.fills({ mode, story, ...(mode === 'Pictures' && { cards: { Waiting: 'Bad' } }) });
		const words = await person.sends();

		await person.tracks(words);
		await person.sees('We have it');
		await expect(page.getByRole('blockquote')).toContainText(story);
		if (mode === 'Pictures') await expect(page.getByRole('main')).toContainText('Waiting');
	});
}

test('nothing of it is on the phone, and the page never says that it is', async ({ person }) => {
	const { page } = person;
	await person.opens('/share');
	await person.fills({ story: 'CANARY-PLAIN' });
	const kept = await page.evaluate(async () => {
		const rows: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
		for (const { name } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((resolve) => {
				const opening = indexedDB.open(name!);
				opening.onsuccess = () => resolve(opening.result);
			});
			for (const store of database.objectStoreNames) {
				rows.push(
					await new Promise((resolve) => {
						const asked = database.transaction(store).objectStore(store).getAll();
						asked.onsuccess = () => resolve(asked.result);
					})
				);
			}
			database.close();
		}
		return JSON.stringify(rows);
	});
	expect(kept).not.toContain('CANARY-PLAIN');
	await person.sends();
	await expect(page.getByRole('main').getByText(/on this phone/i)).toHaveCount(0);
});

test('pressing Send twice is one submission with one receipt, and a reload sends nothing more', async ({
	person
}) => {
	const { page } = person;
	await person.opens('/share');
	await person.fills({ story: 'Once and no more' });
	const carried = await page.locator('input[name=words]').inputValue();
	await expect(page.locator('input[name=key]')).toHaveValue(/^[0-9a-f-]{36}$/);
	await page.getByRole('button', { name: 'Send', exact: true }).dblclick();
	await person.sees('We have it. Thank you.');
	expect((await person.readsReceipt()).join(' ')).toBe(carried);

	await page.reload();
	await expect(page.getByRole('link', { name: 'See what happened' }).first()).toBeVisible();
	await expect(page.getByRole('region', { name: 'Your six pictures are your key' })).toHaveCount(0);
});

test('talking and drawing are not offered, and a picture goes with the form', async ({ person }) => {
	const { page } = person;
	await person.opens('/share');
	await person.begins({});
	await person.chooses('How do you want to answer?', 'Talk');
	await person.chooses('What is it about?', 'I am not sure');
	await person.chooses('How did it feel?', 'Bad');
	await person.sees('What happened?');
	await expect(page.getByText('We cannot record on this phone. Write it here.')).toBeVisible();
	await expect(page.getByText('You can add a picture or a sound on the last page.')).toBeVisible();
	await expect(page.getByRole('button', { name: /Start recording|Add a picture/ })).toHaveCount(0);
	await page.getByLabel('What happened?').fill('Look at the picture');
	await person.goesOn();
	await person.sees('What would make it better?');
	await person.goesOn();
	await person.chooses('Is it about now, or are you looking back?', 'It is about now');
	await person.chooses('May we use your words?', 'Yes, my exact words');
	await person.sees('A little about you');
	await person.goesOn();
	await page.getByLabel('Add a picture').setInputFiles(photo);
	const words = await person.sends();

	await person.tracks(words);
	const added = page.getByRole('region', { name: 'What you added' });
	await added.getByRole('button', { name: 'Show' }).click();
	await expect(added.getByRole('img', { name: 'Your picture' })).toBeVisible();
});

test('a photo that is too big costs nobody their words: they go without it, as the same submission', async ({
	person
}) => {
	const { page } = person;
	await person.opens('/share');
	await person.fills({ story: 'Look at the big picture' });
	const carried = await page.locator('input[name=words]').inputValue();
	const buffer = Buffer.alloc(11_000_000, 'a picture');
	await page.getByLabel('Add a picture').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer });
	await person.goesOn('Send');
	await expect(page.getByRole('alert')).toContainText('This photo is too big.');
	await expect(page).toHaveTitle(/^Problem: Check before you send/);
	await expect(page.locator('main dl')).toContainText('Look at the big picture');
	expect((await person.sends()).join(' ')).toBe(carried);
});
