import { readFileSync } from 'node:fs';
import { test as base, devices, expect, type Browser, type BrowserContext } from '@playwright/test';
import { Contributor } from './contributor.ts';
import { Colleague } from './colleague.ts';

type People = {
	/** On a phone, with JavaScript. */
	contributor: Contributor;
	/** On a phone whose browser runs no JavaScript. */
	contributorWithoutScript: Contributor;
	coordinator: Colleague;
	otherCoordinator: Colleague;
	lead: Colleague;
	otherLead: Colleague;
	themeLead: Colleague;
	administrator: Colleague;
};

export type Account = { role: string; email: string; password: string; name: string };

export function accounts(): Account[] {
	const { accounts: all } = JSON.parse(readFileSync(process.env['SD_ACCOUNTS']!, 'utf8')) as {
		accounts: Account[];
	};
	return all;
}

/** The receipts that the example writes down, so that anybody can try them. */
export function receipts(): { words: string; shows: string }[] {
	return (
		JSON.parse(readFileSync(process.env['SD_ACCOUNTS']!, 'utf8')) as {
			receipts: { words: string; shows: string }[];
		}
	).receipts;
}

/** A small phone: what most contributors hold. */
export const phone = {
	...devices['Pixel 5'],
	defaultBrowserType: undefined,
	viewport: { width: 390, height: 844 },
	locale: 'en-GB'
};

async function signedIn(browser: Browser, role: string, index = 0): Promise<[Colleague, BrowserContext]> {
	const account = accounts().filter((each) => each.role === role)[index];
	if (!account) throw new Error(`The example has no ${role} number ${index + 1}`);
	const context = await browser.newContext({
		baseURL: process.env['SD_ADDRESS'],
		viewport: { width: 1280, height: 900 }
	});
	const colleague = new Colleague(await context.newPage(), account.name);
	await colleague.signsIn(account);
	return [colleague, context];
}

export const test = base.extend<People>({
	baseURL: async ({}, use) => use(process.env['SD_ADDRESS']),
	contributor: async ({ browser, baseURL, serviceWorkers }, use) => {
		const context = await browser.newContext({ ...phone, baseURL, serviceWorkers });
		await use(new Contributor(await context.newPage()));
		await context.close();
	},
	contributorWithoutScript: async ({ browser }, use) => {
		const context = await browser.newContext({
			...phone,
			baseURL: process.env['SD_ADDRESS'],
			javaScriptEnabled: false
		});
		await use(new Contributor(await context.newPage()));
		await context.close();
	},
	coordinator: async ({ browser }, use) => {
		const [colleague, context] = await signedIn(browser, 'coordinator');
		await use(colleague);
		await context.close();
	},
	otherCoordinator: async ({ browser }, use) => {
		const [colleague, context] = await signedIn(browser, 'coordinator', 1);
		await use(colleague);
		await context.close();
	},
	lead: async ({ browser }, use) => {
		const [colleague, context] = await signedIn(browser, 'safeguarding lead');
		await use(colleague);
		await context.close();
	},
	otherLead: async ({ browser }, use) => {
		const [colleague, context] = await signedIn(browser, 'safeguarding lead', 1);
		await use(colleague);
		await context.close();
	},
	themeLead: async ({ browser }, use) => {
		const [colleague, context] = await signedIn(browser, 'theme lead');
		await use(colleague);
		await context.close();
	},
	administrator: async ({ browser }, use) => {
		const [colleague, context] = await signedIn(browser, 'administrator');
		await use(colleague);
		await context.close();
	}
});

export { expect };
