import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../people/index.ts';

const small = fileURLToPath(new URL('../../web/static/icon-192.png', import.meta.url));
const story = 'Nobody told us, from A to Z: “the clinic” moved & we waited';

let folder: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'said-and-done-big-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** As a camera makes it, but for what is in it. */
async function photoOf(megabytes: number, name = 'photo'): Promise<string> {
	const path = join(folder, `${name}-${megabytes}.jpg`);
	const content = Buffer.alloc(megabytes * 1_000_000, 'a picture');
	content.set([0xff, 0xd8, 0xff, 0xe0]);
	await writeFile(path, content);
	return path;
}

async function seesTheProblem(page: Page, sentence: RegExp, field = 'Add a picture'): Promise<void> {
	const problem = page.getByRole('alert');
	await expect(problem).toContainText('There is a problem');
	await problem.getByRole('link', { name: sentence }).click();
	await expect(page.getByLabel(field, { exact: true })).toBeFocused();
	await expect(page).toHaveTitle(/^Problem: Check before you send/);
	await expect(page.locator('main dl')).toContainText(story);
}

for (const megabytes of [11, 40, 200]) {
	test(`without JavaScript a photo of ${megabytes} MB costs nobody their words, and they go without it`, async ({
		contributorWithoutScript: contributor
	}) => {
		const { page } = contributor;
		await contributor.opens('/share');
		await contributor.fills({ story });
		await page.getByLabel('Add a picture').setInputFiles(await photoOf(megabytes));
		await contributor.goesOn('Send');
		await seesTheProblem(page, /^This photo is too big\. Choose a smaller one/);
		const words = await contributor.sends();
		await contributor.tracks(words);
		await contributor.sees('We have it');
		await expect(page.getByRole('blockquote')).toContainText(story);
		await expect(page.getByText('Your picture', { exact: true })).toHaveCount(0);
	});
}

test('a smaller photo can be chosen in its place, and goes with the words', async ({
	contributorWithoutScript: contributor
}) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await contributor.fills({ story });
	await page.getByLabel('Add a picture').setInputFiles(await photoOf(11));
	await contributor.goesOn('Send');
	await seesTheProblem(page, /^This photo is too big/);
	await page.getByLabel('Add a picture').setInputFiles(small);
	const words = await contributor.sends();
	await contributor.tracks(words);
	await expect(page.getByText('Your picture', { exact: true })).toHaveCount(1);
});

test('files that are too big together are named as such, and so is a sound', async ({
	contributorWithoutScript: contributor
}) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await contributor.fills({ story });
	await page.getByLabel('Add a picture').setInputFiles([await photoOf(6, 'one'), await photoOf(6, 'two')]);
	await contributor.goesOn('Send');
	await seesTheProblem(page, /^The files are too big/);
	await page.getByLabel('Add a sound').setInputFiles(await photoOf(12, 'sound'));
	await contributor.goesOn('Send');
	await seesTheProblem(page, /^This sound is too big/, 'Add a sound');
});

test('whoever asks for somebody is not forgotten for a film that never ends', async ({
	contributorWithoutScript: contributor
}) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await contributor.fills({ story });
	await page.getByRole('button', { name: 'Change What happened?' }).click();
	await page.getByLabel('What happened?').fill(`${story}. Dad hits me every night`);
	await contributor.goesOn();
	await contributor.sees('Check before you send');
	await contributor.picks('I want someone to help me');
	await page.getByLabel('Your e-mail or phone number').fill('07700 900123');
	await page.getByLabel('Add a picture').setInputFiles(await photoOf(100));
	await contributor.goesOn('Send');
	await seesTheProblem(page, /^This photo is too big/);
	await expect(page.locator('main dl')).toContainText('07700 900123');
});
