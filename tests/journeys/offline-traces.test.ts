import type { Page } from '@playwright/test';
import { expect, test } from '../people/index.ts';
import { holds, tracesOn } from '../people/traces.ts';

const canary = 'CANARY-xylophone-4711';

test('the search for traces finds a word however it is written', () => {
	for (const text of [
		Buffer.from(`ab ${canary} cd`),
		Buffer.from(`ab ${canary} cd`, 'utf16le'),
		...[`a${canary}b`, `ab${canary}c`, `abc${canary}d`].map((each) =>
			Buffer.from(Buffer.from(each).toString('base64'))
		)
	]) {
		expect(holds(text, canary)).toBe(true);
	}
	expect(holds(Buffer.from('something else'), canary)).toBe(false);
});

test('a phone that others use too holds nothing that can be read: while typing, after sending, after leaving fast', async ({
	contributor
}) => {
	const { page } = contributor;
	await contributor.getsReadyForNoSignal();
	await contributor.losesSignal();
	await contributor.opens('/share');
	await contributor.begins({});
	await contributor.chooses('How do you want to answer?', 'Words');
	await contributor.chooses('What is it about?', 'Being told what is happening');
	await contributor.chooses('How did it feel?', 'Bad');
	await page.getByLabel('What happened?').fill(`${canary} happened`);
	await contributor.goesOn();
	await contributor.sees('What would make it better?');
	// The whole of what was told is saved by now: loading it again brings it back.
	await page.reload();
	expect(holds(await tracesOn(page), canary), 'while it is being told').toBe(false);
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByRole('button', { name: 'Back' }).click();
	await expect(page.getByLabel('What happened?')).toHaveValue(`${canary} happened`);

	await contributor.goesOn();
	await contributor.goesOn();
	await contributor.chooses('Is it about now, or are you looking back?', 'It is about now');
	await contributor.chooses('May we use your words?', 'Yes, my exact words');
	await contributor.sees('A little about you');
	await contributor.goesOn();
	const words = await contributor.sends('Thank you. We will send it when you have signal.');
	const waiting = await tracesOn(page);
	expect(holds(waiting, canary), 'while it waits').toBe(false);
	expect(holds(waiting, words.join(' ')), 'the receipt').toBe(false);
	expect(await keyOfDraft(page), 'the key of the draft').toBeNull();

	await contributor.findsSignal();
	await contributor.sees('We have it. Thank you.');
	expect(holds(await tracesOn(page), canary), 'after it was sent').toBe(false);
});

test('leaving fast wipes what was being told, on somebody’s own phone too', async ({ contributor }) => {
	const { page } = contributor;
	await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Sunny' }));
	await contributor.opens('/share');
	await contributor.begins({ sharedPhone: 'No' });
	await contributor.sees('How do you want to answer?');
	await page.reload();
	await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();

	await page.getByRole('link', { name: 'Leave fast' }).click();
	await page.waitForURL('https://www.bbc.co.uk/**');
	await contributor.opens('/share');

	await expect(page.locator('[name=asksPhone]')).toBeAttached();
	await expect(page.getByRole('button', { name: 'Go on' })).toBeHidden();
	expect(await keyOfDraft(page)).toBeNull();
});

const keyOfDraft = (page: Page) =>
	page.evaluate(() => localStorage.getItem('draft') ?? sessionStorage.getItem('draft'));
