import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../people/index.ts';
import type { Contributor } from '../people/contributor.ts';
import type { Colleague } from '../people/colleague.ts';

const photo = fileURLToPath(new URL('../../web/static/icon-192.png', import.meta.url));

/** Goes to the page where things are told, by talking. */
async function comesToTalking(contributor: Contributor): Promise<void> {
	await contributor.begins({ sharedPhone: 'No' });
	await contributor.chooses('How do you want to answer?', 'Talk');
	await contributor.sees('What is it about?');
	await contributor.picks('Being told what is happening');
	await contributor.goesOn();
	await contributor.sees('How did it feel?');
	await contributor.goesOn();
	await contributor.sees('What happened?');
}

async function goesToTheEnd(contributor: Contributor): Promise<void> {
	await contributor.goesOn();
	await contributor.sees('What would make it better?');
	await contributor.goesOn();
	await contributor.chooses('Is it about now, or are you looking back?', 'It is about now');
	await contributor.chooses('May we use your words?', 'Yes, my exact words');
	await contributor.sees('A little about you');
	await contributor.goesOn();
	await contributor.sees('Check before you send');
}

/** Presses the button and talks for so many seconds, as the page counts them. */
async function talks(page: Page, seconds: number): Promise<void> {
	await page.getByRole('button', { name: 'Start recording' }).click();
	await expect(page.getByText(`${seconds} seconds`)).toBeVisible({ timeout: (seconds + 10) * 1000 });
}

const secondsIn = async (page: Page) =>
	Number(/(\d+) seconds/.exec((await page.locator('.kept').textContent()) ?? '')?.[1]);

async function draws(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Draw a picture' }).click();
	const paper = page.getByRole('img', { name: 'Paper to draw on' });
	await paper.scrollIntoViewIfNeeded();
	const { x, y } = (await paper.boundingBox())!;
	await page.mouse.move(x + 20, y + 20);
	await page.mouse.down();
	await page.mouse.move(x + 120, y + 90, { steps: 5 });
	await page.mouse.up();
	await page.getByRole('button', { name: 'Add this drawing' }).click();
}

/** What waits on this phone: of something sealed, its key is all that can be read. */
async function keyOfWhatWaits(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			new Promise<string>((resolve, reject) => {
				const opening = indexedDB.open('said-and-done');
				opening.onerror = () => reject(opening.error!);
				opening.onsuccess = () => {
					const asked = opening.result.transaction('outbox').objectStore('outbox').getAllKeys();
					asked.onsuccess = () => {
						opening.result.close();
						resolve(String(asked.result[0]));
					};
				};
			})
	);
}

async function findsItAtTheDesk(coordinator: Colleague, key: string): Promise<void> {
	await coordinator.opens(`/team/moderation/${key}`);
	await expect(coordinator.page.getByText('Could not be checked by machine')).toBeVisible();
	await coordinator.presses('Start reading');
}

async function soundPlays(page: Page): Promise<number> {
	return page.locator('audio[controls]').evaluate(async (audio: HTMLAudioElement) => {
		audio.muted = true;
		await audio.play();
		audio.pause();
		return audio.duration;
	});
}

async function pictureIsSeen(page: Page, name: string): Promise<void> {
	const picture = page.getByRole('img', { name }).first();
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(10);
}

test('somebody talks, loses the page in the middle, goes on without signal, and the forum hears and sees it', async ({
	contributor,
	coordinator
}) => {
	test.setTimeout(150_000);
	const { page } = contributor;
	await contributor.getsReadyForNoSignal();
	await comesToTalking(contributor);
	await talks(page, 4);
	await page.reload();
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page.getByText('We kept what you said.')).toBeVisible();
	expect(await secondsIn(page)).toBeGreaterThanOrEqual(3);
	await page.getByRole('button', { name: 'Listen to it' }).click();
	await expect(page.getByRole('button', { name: 'Stop listening' })).toBeVisible();

	await page.getByRole('button', { name: 'Add a picture' }).click();
	await draws(page);
	await page.getByLabel('Choose a picture').setInputFiles(photo);
	await pictureIsSeen(page, 'Picture 2');

	await contributor.losesSignal();
	await goesToTheEnd(contributor);
	await expect(page.getByText('Your voice note, Your picture')).toBeVisible();
	const words = await contributor.sends(/./);
	const key = await keyOfWhatWaits(page);
	await contributor.findsSignal();
	await contributor.sees('We have it. Thank you.');

	await findsItAtTheDesk(coordinator, key);
	const desk = coordinator.page;
	expect(await soundPlays(desk)).toBeGreaterThanOrEqual(2);
	await expect(desk.getByRole('img', { name: 'What they photographed or drew' })).toHaveCount(0);
	await desk.getByText('Show picture').first().click();
	await pictureIsSeen(desk, 'What they photographed or drew');
	await desk.getByLabel('What they say').fill('The lift to school was late again');
	await desk.getByRole('button', { name: 'Use this as their words' }).click();
	await expect(desk.getByText('These are their words now.')).toBeVisible();
	await expect(desk.getByRole('region', { name: 'What others will see' })).toContainText(
		'The lift to school was late again'
	);
	await coordinator.accepts();

	await contributor.tracks(words);
	await expect(page.getByText('The lift to school was late again')).toBeVisible();
	const added = page.getByRole('region', { name: 'What you added' });
	await added.getByRole('button', { name: 'Listen' }).click();
	expect(await soundPlays(page)).toBeGreaterThanOrEqual(2);
	await added.getByRole('button', { name: 'Show' }).first().click();
	await pictureIsSeen(page, 'Your picture');
});

test('whoever presses "Leave fast" while they talk leaves no sound behind', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await comesToTalking(contributor);
	await talks(page, 2);
	await page
		.context()
		.route('https://www.bbc.co.uk/**', (route) =>
			route.fulfill({ body: 'Weather', contentType: 'text/html' })
		);
	await page.getByRole('link', { name: 'Leave fast' }).click();
	await page.waitForURL('https://www.bbc.co.uk/**');
	await contributor.opens('/share');
	await contributor.sees('Who are you?');
	await expect(page.getByRole('button', { name: 'Go on' })).toHaveCount(0);
	await comesToTalking(contributor);
	await expect(page.getByRole('button', { name: 'Start recording' })).toBeVisible();
	await expect(page.getByText('We kept what you said.')).toHaveCount(0);
});

test('who does not let the page use the microphone is told what to do, and can write', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ baseURL });
	const page = await context.newPage();
	await page.addInitScript(() => {
		const refuse = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
		Object.defineProperty(navigator.mediaDevices, 'getUserMedia', { value: refuse });
	});
	const { Contributor: Person } = await import('../people/contributor.ts');
	const contributor = new Person(page);
	await contributor.opens('/share');
	await comesToTalking(contributor);
	await page.getByRole('button', { name: 'Start recording' }).click();
	await expect(page.getByRole('alert')).toContainText('The microphone is switched off for this page.');
	await page.getByLabel('What happened?').fill('I wrote it');
	await context.close();
});

test('without JavaScript a picture goes with the form, and comes back with the receipt', async ({
	contributorWithoutScript: contributor
}) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await contributor.fills({ story: 'Look at the picture' });
	await page.getByLabel('Add a picture').setInputFiles([photo, photo]);
	const words = await contributor.sends();
	await contributor.tracks(words);
	await expect(page.getByText('Your picture', { exact: true })).toHaveCount(2);
	const answer = page.waitForResponse('**/track/attachment');
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Show' }).first().click();
	expect((await answer).headers()['content-type']).toBe('image/jpeg');
	await saved;
});
