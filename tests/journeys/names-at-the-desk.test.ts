import type { Page } from '@playwright/test';
import { tells } from '../harness/desk.ts';
import { expect, test } from '../people/index.ts';

/**
 * What a screen reader is given: each thing by its role and name, in order. A stand-in for listening with one,
 * which only a person can do. Days and times are patterns, and so is how many wait.
 */
const main = (page: Page) => page.getByRole('main');
const at = (name: string) => ({ name: `${name}.aria.yml` });

const story = 'Mrs Oakwell says that the bus is not for me. I wait at Tern Road and Mrs Oakwell drives past.';

test('the list is heard with what it is, what to do first, and each row by its own name', async ({
	coordinator: { page }
}) => {
	await tells(story);
	await page.goto('/team/moderation?lane=new');
	await expect(main(page)).toMatchAriaSnapshot(at('list'));
	await page.goto('/team/moderation?lane=no-such-lane');
	await expect(main(page)).toMatchAriaSnapshot(at('list-of-no-such-lane'));
});

test('one is heard in the order of the work, from before it is read to what became of it', async ({
	coordinator: { page },
	otherCoordinator: { page: other }
}) => {
	test.slow();
	const path = await tells(story);
	await page.goto(path);
	await expect(main(page)).toMatchAriaSnapshot(at('item-before'));

	await page.getByRole('button', { name: 'Start reading' }).click();
	await expect(page.getByText(/^Yours until/)).toBeVisible();
	await expect(main(page)).toMatchAriaSnapshot(at('item-in-hand'));
	await other.goto(path);
	await expect(main(other)).toMatchAriaSnapshot(at('item-of-a-colleague'));

	await page.getByRole('button', { name: /^Hide all 2/ }).click();
	await expect(page.getByText('Hidden in 2 places.')).toBeVisible();
	await page.getByRole('radio', { name: /^Accept/ }).check();
	await page.getByRole('button', { name: /^Accept$/ }).click();
	await expect(page.getByText('There is a problem')).toBeVisible();
	await expect(main(page)).toMatchAriaSnapshot(at('item-with-a-problem'));

	await page.getByRole('checkbox', { name: /^Leave/ }).check({ force: true });
	await page.getByRole('button', { name: /^Accept$/ }).click();
	await expect(page.getByText('Could anyone work out who this is?')).toBeVisible();
	await expect(main(page)).toMatchAriaSnapshot(at('item-as-a-stranger'));

	await page.getByRole('button', { name: 'No. Accept it' }).click();
	await expect(
		page.getByRole('status').filter({ hasText: 'Accepted. It can go into a theme now.' })
	).toBeVisible();
	await page.goto(path);
	await expect(main(page)).toMatchAriaSnapshot(at('item-accepted'));
});

test('the digest is heard with what it tells, when, and what it leaves out', async ({
	coordinator: { page }
}) => {
	await page.goto('/team/digest');
	await expect(main(page)).toMatchAriaSnapshot(at('digest'));
});
