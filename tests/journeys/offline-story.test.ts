import type { Page } from '@playwright/test';
import { Contributor } from '../people/contributor.ts';
import { expect, test } from '../people/index.ts';

test('a whole story without signal, from the first tap to sent, goes by itself when there is signal', async ({
	contributor
}) => {
	await contributor.getsReadyForNoSignal();
	await contributor.losesSignal();

	await contributor.opens('/share');
	await contributor.fills({ story: 'The bus did not come' });
	const words = await contributor.sends('Thank you. We will send it when you have signal.');
	await contributor.opens('/waiting');
	await expect(contributor.page.getByText('On this phone. Not sent yet.')).toBeVisible();

	await contributor.findsSignal();
	await expect(contributor.page.getByText('Safe with us.')).toBeVisible();
	await contributor.tracks(words);
	await expect(contributor.page.getByText('The bus did not come')).toBeVisible();
});

test.describe('on a phone that no worker has reached', () => {
	test.use({ serviceWorkers: 'block' });

	test('a story that loses its signal after the first tap is told to the end and kept', async ({
		contributor
	}) => {
		const { page } = contributor;
		await contributor.opens('/share');
		await contributor.picks('I am a young person');
		await hasFetchedAhead(page);
		await contributor.losesSignal();

		await contributor.fills({ story: 'The bus did not come' });
		await contributor.sees('Check before you send');
		await expectSaved(page);

		await contributor.findsSignal();
		const words = await contributor.sends('We have it. Thank you.');
		await contributor.tracks(words);
		await expect(page.getByText('The bus did not come')).toBeVisible();
	});

	test('a signal that is lost before the first tap is said, and what was chosen stays', async ({
		contributor
	}) => {
		const { page } = contributor;
		await contributor.opens('/share');
		// The page is awake once it knows that it could keep something.
		await expect(page.locator('input[name="asksPhone"]')).toBeAttached();
		await contributor.losesSignal();
		await contributor.picks('I am a young person');
		await contributor.goesOn();
		await expect(page.getByText('We could not get the next question.')).toBeVisible();

		await contributor.findsSignal();
		await expect(page.getByRole('radio', { name: /^I am a young person/ })).toBeChecked();
		await contributor.goesOn();
		await contributor.sees(/^How old/);
	});
});

test('a page that is loaded again in the middle of a story offers to go on with it, signal or not', async ({
	contributor
}) => {
	const { page } = contributor;
	await contributor.getsReadyForNoSignal();
	await contributor.begins({});
	await contributor.chooses('How do you want to answer?', 'Words');
	await contributor.chooses('What is it about?', 'Being told what is happening');
	await contributor.chooses('How did it feel?', 'Bad');
	await contributor.sees('What happened?');
	await expectSaved(page);
	const [before] = await savedDrafts(page);
	await page.getByLabel('What happened?').fill('Half of a story');
	await expect.poll(async () => (await savedDrafts(page))[0]).not.toBe(before);
	await contributor.losesSignal();

	await page.reload();
	await page.getByRole('button', { name: 'Go on' }).click();

	await contributor.sees('What happened?');
	await expect(page.getByLabel('What happened?')).toHaveValue('Half of a story');
});

test('a page that crashes in the middle of a story loses nothing of it', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await contributor.begins({ who: 'I am a parent or carer' });
	await contributor.chooses('How do you want to answer?', 'Words');
	await contributor.sees('What is it about?');
	await expectSaved(page);

	const crashed = page.waitForEvent('crash');
	const devtools = await page.context().newCDPSession(page);
	void devtools.send('Page.crash').catch(() => undefined);
	await crashed;
	// The person presses the browser's own "Reload"; the page object of before is of no use any more.
	await devtools.send('Page.reload');

	const text = async () => {
		const { result } = await devtools.send('Runtime.evaluate', { expression: 'document.body.innerText' });
		return String(result.value);
	};
	await expect.poll(text).toContain('You were telling us something.');
	await devtools.send('Runtime.evaluate', {
		expression: "[...document.querySelectorAll('button')].find((each) => each.innerText === 'Go on').click()"
	});
	await expect.poll(text).toContain('What is it about?');
});

test('on a phone that others use too, a story that is closed is gone; on your own it waits for you', async ({
	contributor
}) => {
	const { page } = contributor;
	const context = page.context();
	await contributor.opens('/share');
	await contributor.begins({});
	await contributor.sees('How do you want to answer?');
	await expectSaved(page);
	await page.close();

	const later = await context.newPage();
	await later.goto('/share');
	await expect(later.locator('[name=asksPhone]')).toBeAttached();
	await expect(later.getByRole('button', { name: 'Go on' })).toBeHidden();
	const theOwner = new Contributor(later);
	await theOwner.begins({ who: 'I am a parent or carer', sharedPhone: 'No' });
	await theOwner.sees('How do you want to answer?');
	await expectSaved(later, 2);
	await later.close();

	const again = await context.newPage();
	await again.goto('/share');
	await again.getByRole('button', { name: 'Go on' }).click();
	await new Contributor(again).sees('How do you want to answer?');
});

test('on your own phone, what was begun more than seven days ago is gone', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await contributor.begins({ sharedPhone: 'No' });
	await contributor.sees('How do you want to answer?');
	await expectSaved(page);

	await writeDay(page, daysAgo(7));
	await contributor.opens('/share');
	await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();

	await writeDay(page, daysAgo(8));
	await contributor.opens('/share');
	await expectSaved(page, 0);
	await expect(page.getByRole('button', { name: 'Go on' })).toBeHidden();
});

test('"Start again" lets go of what was begun', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await contributor.begins({});
	await contributor.sees('How do you want to answer?');
	await expectSaved(page);
	await contributor.opens('/share');
	await page.getByRole('button', { name: 'Start again' }).click();
	await expect(page.getByRole('button', { name: 'Go on' })).toBeHidden();
	await expectSaved(page, 0);

	await contributor.opens('/share');

	await expect(page.locator('[name=asksPhone]')).toBeAttached();
	await expect(page.getByRole('button', { name: 'Go on' })).toBeHidden();
});

/** A mark of each draft on the phone, which changes whenever it is saved: no two are encrypted alike. */
function savedDrafts(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const open = indexedDB.open('said-and-done');
		await new Promise((resolve) => (open.onsuccess = resolve));
		const all = open.result.transaction('draft').objectStore('draft').getAll() as IDBRequest<
			{ nonce: Uint8Array }[]
		>;
		await new Promise((resolve) => (all.onsuccess = resolve));
		open.result.close();
		return all.result.map(({ nonce }) => String(nonce));
	});
}

async function expectSaved(page: Page, count = 1): Promise<void> {
	await expect.poll(async () => (await savedDrafts(page)).length).toBe(count);
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Makes every draft on the phone as old as if it had been saved last on that day. */
function writeDay(page: Page, day: string): Promise<void> {
	return page.evaluate(async (then) => {
		const open = indexedDB.open('said-and-done');
		await new Promise((resolve) => (open.onsuccess = resolve));
		const transaction = open.result.transaction('draft', 'readwrite');
		const drafts = transaction.objectStore('draft');
		const all = drafts.getAll() as IDBRequest<object[]>;
		all.onsuccess = () => all.result.forEach((draft) => drafts.put({ ...draft, day: then }));
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		open.result.close();
	}, day);
}

/** Nothing more has come since the last look, and something has. */
async function hasFetchedAhead(page: Page): Promise<void> {
	const count = () =>
		page.evaluate(
			() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length
		);
	const atFirst = await count();
	let before = 0;
	await expect
		.poll(
			async () => {
				const now = await count();
				const isSettled = now > atFirst && now === before;
				before = now;
				return isSettled;
			},
			{ intervals: [500] }
		)
		.toBe(true);
}
