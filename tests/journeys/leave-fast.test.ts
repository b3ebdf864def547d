import type { Page } from '@playwright/test';
import { expect, test } from '../people/index.ts';

const weather = 'https://www.bbc.co.uk/weather';
const somewhereElse = { status: 200, contentType: 'text/html', body: '<title>Weather</title><p>Rain later' };

/** The weather page, without asking anybody's server for it. */
async function withWeather(page: Page): Promise<void> {
	await page.route(`${weather}**`, (route) => route.fulfill(somewhereElse));
}

const leave = (page: Page) => page.getByRole('link', { name: 'Leave fast' });

async function pressesShift(page: Page, times: number): Promise<void> {
	for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

test('"Leave fast" shows the weather, from any page and however far down it', async ({ page }) => {
	await withWeather(page);
	for (const path of ['/', '/share', '/track', '/waiting', '/help', '/easier', '/changes', '/what-we-hold']) {
		for (const [width, height] of [
			[320, 640],
			[1280, 800]
		] as const) {
			await page.setViewportSize({ width, height });
			await page.goto(path);
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
			const isOnTop = await leave(page).evaluate((link) => {
				const { x, y, width: wide, height: high } = link.getBoundingClientRect();
				return link.contains(document.elementFromPoint(x + wide / 2, y + high / 2));
			});
			expect(isOnTop, `${path} at ${width}`).toBe(true);
		}
		await leave(page).click();
		await page.waitForURL(weather);
	}
});

test('the page is blank before the weather is asked for, and whoever listens is told', async ({
	contributor
}) => {
	const { page } = contributor;
	const happened: string[] = [];
	await page.exposeFunction('tellTest', (what: string) => happened.push(what));
	await page.route(`${weather}**`, (route) => {
		happened.push('weather');
		return route.fulfill(somewhereElse);
	});
	await contributor.opens('/share');
	await page.evaluate(() =>
		addEventListener('leavefast', () => {
			const { tellTest } = globalThis as unknown as { tellTest(what: string): void };
			const { body, title } = document;
			tellTest(`${title}: "${body.textContent}", ${getComputedStyle(body).display}`);
		})
	);

	await leave(page).click();

	await page.waitForURL(weather);
	expect(happened).toEqual(['Weather: "", none', 'weather']);
});

test('"Back" never shows a page of ours again, not even one from before', async ({ contributor }) => {
	const { page } = contributor;
	await withWeather(page);
	await contributor.opens('/');
	await page.getByRole('link', { name: 'Tell us', exact: true }).first().click();
	await contributor.chooses('Who are you?', 'I am a young person');
	await leave(page).click();
	await page.waitForURL(weather);

	await page.goBack({ waitUntil: 'commit' });

	await page.waitForURL(weather);
	await expect(page.locator('body')).toHaveText('Rain later');
});

test('somebody who comes back later by choice is let in', async ({ contributor }) => {
	const { page } = contributor;
	await withWeather(page);
	await contributor.opens('/share');
	await leave(page).click();
	await page.waitForURL(weather);

	await contributor.opens('/share');
	await contributor.sees('Who are you?');
	await page.getByRole('link', { name: 'More help' }).click();
	await contributor.sees('Get help');
	await page.goBack();

	await contributor.sees('Who are you?');
});

test('Shift three times leaves too, and twice does not', async ({ contributor }) => {
	const { page } = contributor;
	await withWeather(page);
	await contributor.opens('/help');

	await pressesShift(page, 2);
	await page.keyboard.press('Tab');
	await pressesShift(page, 2);
	await contributor.sees('Get help');
	await page.keyboard.press('Shift');

	await page.waitForURL(weather);
});

test('who uses sticky keys can turn Shift off, and the button still works', async ({ contributor }) => {
	const { page } = contributor;
	await withWeather(page);
	await contributor.opens('/easier');
	const shift = page.getByRole('group', { name: 'Does pressing Shift 3 times leave?' });
	await shift.getByRole('radio', { name: 'No' }).check({ force: true });
	await page.getByRole('button', { name: 'Use these' }).click();
	await contributor.opens('/help');

	await pressesShift(page, 4);
	await contributor.sees('Get help');

	await leave(page).click();
	await page.waitForURL(weather);
});

test('without signal the page is gone all the same', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await contributor.chooses('Who are you?', 'I am a young person');
	await page.context().setOffline(true);

	await leave(page).click({ noWaitAfter: true });

	// The browser's own page, which says that there is no connection.
	await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
	expect(await page.content()).not.toContain('How old are you?');
});

test('without JavaScript it is a link to the weather, and says what it cannot do', async ({
	contributorWithoutScript
}) => {
	const { page } = contributorWithoutScript;
	await withWeather(page);
	await contributorWithoutScript.opens('/share');
	await expect(page.getByText('It does not hide that you came here.')).toBeVisible();
	await page.getByRole('link', { name: 'How to clear your history' }).click();
	await expect(page.getByRole('heading', { name: 'Clear history on an iPhone' })).toBeVisible();

	await leave(page).click();

	await page.waitForURL(weather);
});
