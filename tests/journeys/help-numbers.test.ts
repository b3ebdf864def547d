import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '@sd/db/embedded/folder';
import type { Browser } from '@playwright/test';
import { Colleague } from '../people/colleague.ts';
import { Contributor } from '../people/contributor.ts';
import { expect, phone, test as base, type Account } from '../people/index.ts';
import { startProduct, type Product } from '../people/product.ts';

let home: string;
let product: Product;

base.beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'said-and-done-help-numbers-'));
	product = await startProduct({ home });
});

base.afterAll(async () => {
	await product.stop();
	await rm(dataFolder(home), { recursive: true, force: true });
	await rm(home, { recursive: true, force: true });
});

const test = base.extend<{ person: Contributor }>({
	person: async ({ browser }, use) => {
		const context = await browser.newContext({ ...phone, baseURL: product.address });
		const page = await context.newPage();
		const broke: string[] = [];
		page.on('pageerror', (problem) => broke.push(problem.message));
		await use(new Contributor(page));
		expect(broke, 'what broke in the page').toEqual([]);
		await context.close();
	}
});

/** Somebody of the team, on the help numbers of the settings. */
async function atHelpNumbers(browser: Browser, role: string): Promise<Colleague> {
	const file = join(home, '.data', 'example-accounts.json');
	const { accounts } = JSON.parse(await readFile(file, 'utf8')) as { accounts: Account[] };
	const account = accounts.find((each) => each.role === role)!;
	const context = await browser.newContext({ baseURL: product.address });
	const colleague = new Colleague(await context.newPage(), account.name);
	await colleague.signsIn(account);
	await colleague.opens('/team/settings#help-numbers');
	return colleague;
}

test('a new number is on a phone once two have agreed, without signal too, and no sooner', async ({
	browser,
	person
}) => {
	const { page } = person;
	const old = page.getByRole('link', { name: '85258' });
	const texted = page.locator('a[href="sms:999"]');
	const shows = async (path: string, isNew: boolean) => {
		await person.opens(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(isNew ? texted.first() : old.first()).toBeVisible();
		await expect(isNew ? old : texted).toHaveCount(0);
	};
	await person.getsReadyForNoSignal();

	// One number that is both called and texted, under one name: two of them, and nothing breaks.
	const lead = await atHelpNumbers(browser, 'safeguarding lead');
	await lead.page.getByText('Change, add or take out').click();
	const shout = lead.page.getByRole('group', { name: 'Shout' });
	await shout.getByLabel('Number').fill('999');
	await shout.getByLabel('Name').fill('In danger now');
	await lead.presses('Propose these numbers');
	await expect(lead.page.getByText('New numbers wait')).toBeVisible();
	for (const path of ['/help', '/', '/offline']) await shows(path, false);

	const administrator = await atHelpNumbers(browser, 'administrator');
	await administrator.presses('Put them on every page');
	await expect(administrator.page.getByRole('status')).toContainText('Agreed.');
	await shows('/share', true);
	await person.chooses('Who are you?', 'I am a young person');

	for (const path of ['/help', '/offline'])
		await expect
			.poll(() => page.evaluate(async (kept) => (await caches.match(kept))?.text(), path))
			.toContain('sms:999');
	await person.losesSignal();
	for (const path of ['/help', '/offline', '/track']) await shows(path, true);
});
