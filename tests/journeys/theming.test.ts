import { expect, test } from '../people/index.ts';

test('a quiet voice leaves the shelf for a reason, and nothing typed is lost when it is missing', async ({
	coordinator
}) => {
	const { page } = coordinator;
	await page.goto('/team/themes');
	await page.getByRole('link', { name: 'Look at the shelf' }).click();
	await expect(page.getByRole('heading', { name: 'Quiet voices' })).toBeVisible();
	const waiting = page.getByText(/quiet voices? waits? /);
	const before = await waiting.textContent();

	await page.getByRole('checkbox').first().check();
	await page.getByRole('button', { name: 'Take what I ticked off the shelf' }).click();
	await expect(page.getByRole('alert')).toContainText('Say why');
	await expect(page.getByRole('checkbox').first()).toBeChecked();

	await page.getByLabel(/Why do these leave the shelf/).fill('We ask about this again in spring');
	await page.getByRole('button', { name: 'Take what I ticked off the shelf' }).click();
	await expect(waiting).not.toHaveText(before!);
});

test('a theme is split, put together again, and says who did it; young readers sign its Easy Read words', async ({
	coordinator
}) => {
	const { page } = coordinator;
	await page.goto('/team/themes');
	await page.locator('h3 a[href^="/team/themes/"]').first().click();
	await page.waitForURL(/themes\/[0-9a-f-]{36}/);
	const whole = page.url();

	await page.getByRole('link', { name: 'Split this theme in two' }).click();
	await expect(page.getByRole('heading', { name: 'Split this theme in two' })).toBeVisible();
	await page.getByRole('checkbox').first().check();
	await page.getByLabel(/What people said, in one sentence/).fill('Nobody says what comes next');
	await page.getByRole('button', { name: 'Make the new theme' }).click();
	await expect(page.getByText('Made from a part of another theme')).toBeVisible();

	await page.getByText('Put it into another theme').first().click();
	const target = page.locator('#into option').nth(1);
	const into = await target.getAttribute('value');
	await page.locator('#into').selectOption(into!);
	await page.getByRole('button', { name: 'Put it there' }).click();
	await expect(page).toHaveURL(new RegExp(`${into}$`));
	await expect(page.getByText('Another theme was put into this one')).toBeVisible();

	await page.goto(whole);
	await expect(page.getByText('A part became a theme of its own')).toBeVisible();
	await page.getByText('Young readers say it is easy').click();
	await page.getByLabel('How many read it?').fill('4');
	await page.getByRole('button', { name: 'Keep what they said' }).click();
	await expect(page.getByText('A group of 4 young readers')).toBeVisible();
});
