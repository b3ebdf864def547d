import { expect, test } from '../people/index.ts';
import { expectReadable } from '../people/sight.ts';

test('what was said in a meeting is parted by a person, and waits to be read with how it came', async ({
	coordinator
}) => {
	const { page } = coordinator;
	await page.goto('/team/enter');
	await page.getByRole('radio', { name: 'A meeting' }).check();
	await page.getByLabel(/^How many were there/).fill('5');
	await page
		.getByLabel(/^What was said/)
		.fill('Notes of Tuesday\n---\nThe hall is too loud at lunch.\n---\nMost of us want a quiet room.');
	await coordinator.presses('Go on');
	await expect(page.getByText(/^3 contributions\./)).toBeVisible();

	await expectReadable(page, 'pieces');
	const piece = (name: string) => page.getByRole('region', { name });
	await piece('1 of 3').getByRole('checkbox', { name: 'Leave this out' }).check();
	await piece('2 of 3').getByRole('radio', { name: 'Somebody, for one person' }).check();
	await piece('2 of 3').getByLabel('Who told it for them?').selectOption({ label: 'A support worker' });
	await piece('3 of 3').getByRole('radio', { name: 'A group, as one voice' }).check();
	await piece('3 of 3').getByLabel('How many people is this group?').fill('9');
	await coordinator.presses('Keep it, to be read');

	// More speak than were there: nothing is lost, and the sentence says which two numbers to look at.
	await expect(page.getByText('Here 10 people speak, and 5 were there.')).toBeVisible();
	await piece('3 of 3').getByLabel('How many people is this group?').fill('4');
	await coordinator.presses('Keep it, to be read');
	await expect(page.getByText('Kept. 2 contributions wait to be read.')).toBeVisible();
	await expect(page.getByText('5 people were there.').first()).toBeVisible();

	await page.goto('/team/moderation?lane=new');
	const row = page.getByRole('listitem').filter({ hasText: 'A group of 4 young people' });
	while ((await row.count()) === 0) {
		const next = await page.getByRole('link', { name: 'Show more' }).getAttribute('href');
		await page.goto(next!);
	}
	await row.getByRole('link').first().click();
	await expect(page.getByText('From a meeting')).toBeVisible();
});
