import type { Page } from '@playwright/test';
import { expect, test } from '../people/index.ts';

const html = (page: Page) => page.locator('html');

/** Ticks one choice of one setting. The whole card is the target. */
async function picks(page: Page, setting: string, value: string): Promise<void> {
	await page.locator(`input[name="${setting}"][value="${value}"]`).check({ force: true });
}

async function chooses(page: Page, choices: Record<string, string>): Promise<void> {
	await page.goto('/easier');
	for (const [setting, value] of Object.entries(choices)) await picks(page, setting, value);
	await page.getByRole('button', { name: 'Use these' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'look' })).toBeVisible();
}

const usual = {
	words: 'en-gb',
	pictures: 'usual',
	size: 'usual',
	spacing: 'usual',
	font: 'atkinson',
	page: 'paper',
	less: 'off',
	speed: 'usual',
	shift: 'on'
};
const other = {
	words: 'easy',
	pictures: 'bigger',
	size: 'biggest',
	spacing: 'wider',
	font: 'lexend',
	page: 'dark',
	less: 'on',
	speed: 'slow',
	shift: 'off'
};

test('each way of reading is on the page from its first byte, stays, and can be put back', async ({
	contributorWithoutScript: { page }
}) => {
	await page.goto('/');
	for (const [setting, value] of Object.entries(usual))
		await expect(html(page)).toHaveAttribute(`data-${setting}`, value);

	for (const [setting, value] of Object.entries(other)) {
		await chooses(page, { [setting]: value });
		await expect(html(page)).toHaveAttribute(`data-${setting}`, value);
	}
	for (const path of ['/share', '/changes', '/help']) {
		await page.goto(path);
		for (const [setting, value] of Object.entries(other))
			await expect(html(page), path).toHaveAttribute(`data-${setting}`, value);
	}

	await page.goto('/easier');
	await page.getByRole('button', { name: 'Put it back' }).click();
	for (const [setting, value] of Object.entries(usual))
		await expect(html(page)).toHaveAttribute(`data-${setting}`, value);
});

test('Easy Read says it in other words, without JavaScript, and is still English', async ({
	contributorWithoutScript
}) => {
	const { page } = contributorWithoutScript;
	await contributorWithoutScript.opens('/share');
	await contributorWithoutScript.chooses('Who are you?', 'I am a young person');
	await contributorWithoutScript.goesOn();
	await contributorWithoutScript.sees('Before you start');

	await chooses(page, { words: 'easy' });
	await contributorWithoutScript.opens('/share');
	await contributorWithoutScript.chooses('Who are you?', 'I am a young person');

	await contributorWithoutScript.goesOn();
	await contributorWithoutScript.sees('Read this first');
	await expect(html(page)).toHaveAttribute('lang', 'en-GB');
});

test('less on the page leaves the question, the promise and the help numbers', async ({ contributor }) => {
	const { page } = contributor;
	await chooses(page, { less: 'on' });
	await contributor.opens('/share');

	await contributor.sees('Who are you?');
	await expect(page.getByText('Who sees this?')).toBeHidden();
	await expect(page.locator('#promise')).toBeVisible();
	await expect(page.getByRole('link', { name: '0800 1111' })).toBeVisible();
	const rules = page.getByRole('link', { name: 'Our rules' });
	await expect(rules).toBeHidden();
	await page.getByText('More', { exact: true }).click();
	await expect(rules).toBeVisible();
});

test('the sample shows a choice before it is saved, and the page waits for the button', async ({
	contributor: { page }
}) => {
	await page.goto('/easier');
	const sample = page.getByRole('region', { name: 'How it looks' });
	await picks(page, 'page', 'dark');
	await picks(page, 'words', 'easy');

	await expect(sample).toHaveCSS('background-color', 'rgb(18, 25, 27)');
	await expect(sample.getByText('The bus was late.')).toBeVisible();
	await expect(html(page)).toHaveAttribute('data-page', 'paper');
});

test('a font is fetched only by those who picked it', async ({ contributor: { page } }) => {
	const fonts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'font') fonts.push(request.url());
	});
	for (const path of ['/', '/share', '/changes', '/easier'])
		await page.goto(path, { waitUntil: 'networkidle' });
	expect(fonts.filter((url) => /lexend|opendyslexic/.test(url))).toEqual([]);

	await chooses(page, { font: 'lexend' });
	await page.goto('/share', { waitUntil: 'networkidle' });

	expect(fonts.some((url) => url.includes('lexend'))).toBe(true);
	await expect(page.locator('body')).toHaveCSS('font-family', /^Lexend/);
});

test('pages kept for when there is no signal follow what was chosen', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await page.reload();
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

	await chooses(page, { words: 'easy', page: 'dark' });
	const keptPage = (path: string) =>
		page.evaluate(async (each) => (await (await caches.match(each))?.text()) ?? '', path);
	for (const path of ['/', '/share', '/share/sent', '/waiting', '/help', '/offline'])
		await expect.poll(() => keptPage(path), path).toContain('data-words="easy"');

	await page.context().setOffline(true);
	await contributor.opens('/help');
	await expect(page.getByText('You are not alone.')).toBeVisible();
	await expect(html(page)).toHaveAttribute('data-page', 'dark');
});

test('with the name "Notes" nothing in the tab or on the home screen tells what it is', async ({
	contributor
}) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await expect(page).toHaveTitle('Who are you? - Said & Done');
	await chooses(page, { name: 'notes' });

	for (const path of ['/', '/share', '/changes']) {
		await page.goto(path);
		await expect(page).toHaveTitle(/ - Notes$/);
		const named = await page.locator('head link[rel*="icon"], head link[rel="manifest"]').all();
		expect(named.length).toBe(3);
		for (const link of named) expect(await link.getAttribute('href')).toContain('notes');
	}
	await contributor.opens('/share');
	await contributor.chooses('Who are you?', 'I am a young person');
	await expect(page).toHaveTitle('How old are you? - Notes');

	const manifest = await page.request.get('/notes.webmanifest');
	expect(await manifest.text()).not.toMatch(/said|done|forum/i);
	const { icons, name } = (await manifest.json()) as { icons: { src: string }[]; name: string };
	expect(name).toBe('Notes');
	for (const { src } of icons)
		expect((await page.request.get(src)).headers()['content-type']).toBe('image/png');
});

test('a phone that can put us on its home screen is asked only when somebody presses the button', async ({
	contributor: { page }
}) => {
	await page.goto('/help#install');
	const button = page.getByRole('button', { name: 'Add to my home screen' });
	await expect(button).toBeHidden();

	const wasStopped = await page.evaluate(() => {
		const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
			prompt: async () => void (document.title = 'asked')
		});
		return !dispatchEvent(offer);
	});
	expect(wasStopped).toBe(true);
	await expect(page).not.toHaveTitle('asked');
	await button.click();
	await expect(page).toHaveTitle('asked');
});
