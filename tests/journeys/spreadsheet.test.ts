import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accounts, expect, test } from '../people/index.ts';
import { expectReadable } from '../people/sight.ts';
import { badRows, madeUpTracker } from '../people/made-up-tracker.ts';

const rows = 2000;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function chooses(page: Page, name: string, buffer: Buffer): Promise<void> {
	await page.goto('/team/import');
	await page.getByLabel('Your file').setInputFiles({ name, mimeType: xlsx, buffer });
	await page.getByRole('button', { name: 'Read this file' }).click();
	// A process of its own has to start for it, which a busy machine makes wait.
	await page.waitForURL(/import\/[0-9a-f-]{36}/, { timeout: 60_000 });
}

test('a tracker of 2,000 rows with 40 bad ones comes in, is themed with suggestions, quoted and sent, and is undone as far as it can be', async ({
	coordinator
}) => {
	test.slow();
	const { page } = coordinator;
	const file = await madeUpTracker(rows);
	await chooses(page, 'Our tracker.xlsx', file);
	await coordinator.sees('Our tracker.xlsx');

	// The guesses are right for this one.
	for (const [column, use] of [
		['Ref', 'Leave this column out'],
		['Date', 'The day it was told'],
		['You said', 'What was said'],
		['We did', 'What was done about it'],
		['How many', 'How many people']
	] as const)
		await expect(page.getByLabel(column, { exact: true }).locator('option:checked')).toHaveText(use);
	await expectReadable(page, 'columns');
	await coordinator.presses('Show what comes in');
	await expect(page.getByText(`1,960 rows are ready. ${badRows} need you first.`)).toBeVisible();
	await expect(
		page.getByText('“soon” is not a date that we know. Write it like 9 March 2024.')
	).toBeVisible();

	await expectReadable(page, 'preview');
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download them' }).click();
	const csv = await readFile((await (await download).path())!, 'utf8');
	expect(csv.trim().split('\r\n')).toHaveLength(badRows + 1);

	await page.getByLabel('Transport').selectOption({ label: 'Getting the right help' });
	await coordinator.presses('Use these areas');
	await coordinator.presses('Bring in 1,960 rows');
	await expect(page.getByRole('heading', { name: 'Undo' })).toBeVisible({ timeout: 90_000 });
	await expect(
		page.getByText(/^1,9\d\d rows came in\. \d+ wait to be read\. 40 did not come in\.$/)
	).toBeVisible();
	await expectReadable(page, 'what came in');
	const here = page.url();

	// The same file again.
	await chooses(page, 'The same.xlsx', file);
	await expect(page.getByText('This file is here already. Nothing was added.')).toBeVisible();
	expect(page.url().startsWith(here)).toBe(true);

	// One theme gets its Easy Read words, a quote, and somebody who answers it.
	await page.goto(here);
	await page.getByRole('link', { name: 'Nobody rings back' }).click();
	await page.getByText('Change the words').click();
	await page.getByLabel(/^The same in Easy Read/).fill('Nobody calls us.');
	await coordinator.presses('Keep these words');
	await expect(page.getByText('Nobody calls us.').first()).toBeVisible();
	await coordinator.presses('Show more like these');
	const alike = page.locator('#like');
	await alike.getByRole('checkbox').first().check();
	await coordinator.presses('Keep what I ticked');
	await page.getByText(/^See the other/).click();
	await expect(page.getByText('It was suggested, a person chose it.').first()).toBeVisible();
	await page
		.getByText(/^Quote this/)
		.first()
		.click();
	await coordinator.presses('Keep this quote');
	await expect(page.getByRole('heading', { name: 'In their words' })).toBeVisible();
	await page
		.getByRole('checkbox', { name: /Journey of the Child/ })
		.first()
		.check();
	await coordinator.presses('Send this theme');
	await expect(page.getByText(/^Sent to/)).toBeVisible();

	await page.goto(here);
	await expect(page.getByText(/stand under a theme that was sent/)).toBeVisible();
	await page.getByText('Undo this import').click();
	await page.getByRole('button', { name: /Take back/ }).click();
	await expect(page.getByText(/rows were taken back\. \d+ stay\./)).toBeVisible({ timeout: 90_000 });
});

test('everything the forum owns leaves as a spreadsheet, and that comes in nowhere twice', async ({
	coordinator
}) => {
	const { page } = coordinator;
	await page.goto('/team/import');
	const download = page.waitForEvent('download');
	await coordinator.presses('Download for Excel');
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^said-and-done-\d{4}-\d\d-\d\d\.xlsx$/);
	await chooses(page, 'everything.xlsx', await readFile(await file.path()));
	await expect(page.getByText('We read the sheet “What was said”.')).toBeVisible();
	await coordinator.presses('Show what comes in');
	await expect(
		page.getByText(
			/^(Every row of this file came in before\. Nothing is new\.|No row is ready\. \d+ needs? you first\.)$/
		)
	).toBeVisible();
	await coordinator.presses('Take this file away');
	await expect(page.getByText('Taken away. Nothing of it came in.')).toBeVisible();
});

test('without JavaScript a file comes in and goes again by loading the page', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: process.env['SD_ADDRESS']!, javaScriptEnabled: false });
	const page = await context.newPage();
	const { email, password } = accounts().find(({ role }) => role === 'coordinator')!;
	await page.goto('/sign-in');
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	const said = 'Date,You said\n1/3/2024,The lift was out of order again\n2/3/2024,Nobody had the key';
	await chooses(page, 'small.csv', Buffer.from(said));
	await page.getByRole('button', { name: 'Show what comes in' }).click();
	await page.getByRole('button', { name: 'Bring in 2 rows' }).click();
	await expect(async () => {
		await page.reload();
		await expect(page.getByText('2 rows came in.')).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.getByText('Undo this import').click();
	await page.getByRole('button', { name: 'Take back 2 rows' }).click();
	await expect(async () => {
		await page.reload();
		await expect(page.getByText('Nothing of it is left.')).toBeVisible({ timeout: 500 });
	}).toPass();
	await context.close();
});
