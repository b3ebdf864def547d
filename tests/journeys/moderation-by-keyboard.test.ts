import type { Page } from '@playwright/test';
import { tells } from '../harness/desk.ts';
import type { Colleague } from '../people/colleague.ts';
import { expect as sees, test } from '../people/index.ts';
import { tabsTo, tabTo } from '../people/keys.ts';

/** What is done may take its time on a busy machine: what matters is where the focus is in the end. */
const expect = sees.configure({ timeout: 30_000 });

const story =
	'Mr Hallam never said that the clinic is at Marsh Lane now. We waited at the old door and Mr Hallam did not come.';
const danger = 'My uncle hits me every night and nobody asks me about it.';

const enter = (page: Page) => page.keyboard.press('Enter');
const space = (page: Page) => page.keyboard.press('Space');

/** Goes there with Tab and presses it. */
async function presses(page: Page, name: string | RegExp): Promise<void> {
	await tabTo(page, name);
	await enter(page);
}

/** What has the focus now says so: the next key press goes on from what was done. */
const isTold = (page: Page, sentence: string | RegExp) =>
	expect(page.locator(':focus')).toContainText(sentence);

/** The place of the menu, then the part of the list, then the row that leads there. */
async function opens({ page }: Colleague, lane: string, path: string): Promise<void> {
	await presses(page, /^Read$/);
	await expect(page.getByRole('heading', { level: 1, name: 'Read' })).toBeVisible();
	await presses(page, new RegExp(`^${lane}`));
	await expect(page.getByRole('link', { name: lane }).first()).toHaveAttribute('aria-current', 'page');
	while (!(await tabsTo(page, ({ href }) => href.startsWith(path)))) {
		const before = page.url();
		await presses(page, 'Show more');
		await expect(page).not.toHaveURL(before);
	}
	await enter(page);
	await expect(page.getByRole('heading', { level: 1, name: /told us on/ })).toBeVisible();
	await presses(page, 'Start reading');
	await isTold(page, /^Yours until/);
}

/** From one answer of a question to another: the arrows go round. */
async function chooses(page: Page, answer: string): Promise<void> {
	const chosen = page.locator(':focus').locator('xpath=ancestor::label');
	for (let downs = 0; downs < 6; downs += 1) {
		if ((await chosen.textContent())?.trim().startsWith(answer)) break;
		await page.keyboard.press('ArrowDown');
	}
	await space(page);
	await expect(page.locator(':focus')).toBeChecked();
	await expect(chosen).toContainText(answer);
}

test('a coordinator reads, hides, covers and decides with the keys alone, and is told of each', async ({
	coordinator
}) => {
	test.slow();
	const { page } = coordinator;
	const path = await tells(story, { picture: true });
	await coordinator.opens('/team');
	await opens(coordinator, 'New', path);

	await test.step('hides a name wherever it stands, by its words', async () => {
		await tabTo(page, /^Sentence 1 of 2/);
		await page.keyboard.press('Shift+Alt+ArrowRight');
		await page.keyboard.press('Shift+Alt+ArrowRight');
		await expect(page.getByRole('status').filter({ hasText: 'Chosen: Mr Hallam' })).toHaveCount(1);
		await page.keyboard.press('Escape');
		await expect(page.getByText('Everywhere it stands')).toBeHidden();
		await page.keyboard.press('Shift+Alt+ArrowRight');
		await page.keyboard.press('Shift+Alt+ArrowRight');
		await tabTo(page, 'Everywhere it stands');
		await space(page);
		await presses(page, /^a name$/);
		await isTold(page, 'Hidden in 2 places. Others will not see it.');
	});

	await test.step('covers part of the picture, and sees what is covered before it is', async () => {
		await presses(page, 'Show picture');
		for (const side of ['From the left', 'From the top', 'How wide', 'How high']) {
			await tabTo(page, side);
			await page.keyboard.type('25');
		}
		await expect(page.locator('svg rect.drawn')).toHaveAttribute('width', '25');
		await presses(page, 'Cover this part');
		await isTold(page, 'Covered.');
	});

	await test.step('is led from what is missing to where it is put right', async () => {
		await presses(page, 'Save the decision');
		await isTold(page, 'Choose what becomes of it');
		await expect(page).toHaveTitle(/^Problem: /);
		await presses(page, 'Choose what becomes of it');
		await chooses(page, 'Accept');
		await presses(page, /^Accept$/);
		await isTold(page, 'may tell who somebody is');
		await presses(page, /may tell who somebody is/);
		await isTold(page, 'What may tell who it is');
		await tabTo(page, /^Leave ?Marsh Lane/);
		await space(page);
	});

	await test.step('accepts it as a stranger would read it, and undoes that', async () => {
		await presses(page, /^Accept$/);
		await isTold(page, 'Read it as a stranger');
		await presses(page, 'No. Accept it');
		await isTold(page, 'Accepted. It can go into a theme now.');
		await expect(page).toHaveTitle(/^Accepted\./);
		await presses(page, 'Undo');
		await isTold(page, 'Undone. It is in your hands again.');
		await expect(page.getByRole('heading', { name: 'What they sent' })).toBeVisible();
	});

	await test.step('does not use it, by a rule', async () => {
		await tabTo(page, /^Accept(?!ed)/);
		await chooses(page, 'Do not use');
		await tabsTo(page, ({ name }) => name !== '');
		await space(page);
		await presses(page, /^Do not use$/);
		await isTold(page, 'Not used. They can read why with their six pictures.');
	});
});

test('the same told twice is marked, and a question is sent back, with the keys alone', async ({
	coordinator
}) => {
	test.slow();
	const { page } = coordinator;
	const words = `${story} It was the blue door.`;
	const first = await tells(words);
	await coordinator.opens('/team');
	await opens(coordinator, 'New', first);
	await tabTo(page, /^Hide all 2/);
	await enter(page);
	await isTold(page, 'Hidden in 2 places.');
	await tabTo(page, /^Leave ?Marsh Lane/);
	await space(page);
	await tabTo(page, /^Accept(?!ed)/);
	await chooses(page, 'Accept');
	await presses(page, /^Accept$/);
	await isTold(page, 'Read it as a stranger');
	await presses(page, 'No. Accept it');
	await isTold(page, 'Accepted.');

	await opens(coordinator, 'New', await tells(words));
	await presses(page, 'Mark it as told before');
	await isTold(page, 'Marked as told before.');
	await tabTo(page, /^Accept(?!ed)/);
	await chooses(page, 'Hold');
	await tabTo(page, 'A question to them');
	await page.keyboard.type('Which day was it?');
	await presses(page, /^Hold$/);
	await isTold(page, 'Held. It waits for a second look.');
});

test('of what may be danger one recommends and a second confirms, with the keys alone', async ({
	coordinator,
	otherCoordinator
}) => {
	test.slow();
	const path = await tells(danger);
	const one = coordinator.page;
	await coordinator.opens('/team');
	await opens(coordinator, 'May be in danger', path);
	await tabTo(one, 'Recommend: accept');
	await chooses(one, 'Recommend: accept');
	await presses(one, /^Recommend: accept$/);
	await isTold(one, 'Read it as a stranger');
	await presses(one, /^No\. Recommend to accept it/);
	await isTold(one, 'You have said what you think.');

	const second = otherCoordinator.page;
	await otherCoordinator.opens('/team');
	await opens(otherCoordinator, 'Second reader', path);
	await tabTo(second, 'Confirm: accept');
	await chooses(second, 'Confirm: accept');
	await presses(second, /^Confirm: accept$/);
	await isTold(second, 'Read it as a stranger');
	await presses(second, 'No. Accept it');
	await isTold(second, 'Accepted. It can go into a theme now.');
});

test('somebody who wrote is answered with the keys alone', async ({ contributor, coordinator }) => {
	test.slow();
	await contributor.opens('/share');
	await contributor.fills({ story: 'The hall is too loud at lunch' });
	await contributor.tracks(await contributor.sends());
	const talk = contributor.page.getByRole('region', { name: 'You and your forum' });
	await talk.getByLabel('Write to your forum').fill('It is worst on Fridays');
	await talk.getByRole('button', { name: 'Send to my forum' }).click();
	await expect(contributor.page.getByText('Sent. Look here again for an answer.')).toBeVisible();

	const { page } = coordinator;
	await coordinator.opens('/team');
	await presses(page, /^Messages$/);
	await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toBeVisible();
	expect(await tabsTo(page, ({ href }) => href.endsWith('#talk'))).toBe(true);
	await enter(page);
	await expect(page.getByRole('heading', { name: 'You and them' })).toBeVisible();
	await tabTo(page, 'Write to them');
	await page.keyboard.type('Thank you. Is Monday better?');
	await presses(page, 'Send to them');
	await isTold(page, 'Sent. They see it with their six pictures.');
});
