import { expect, test } from '../people/index.ts';
import { readForm, sealStory, send } from '../people/phone.ts';

const why = 'Told twice now, and it goes on every day.';

test('a worry goes from a coordinator to a lead and is closed by a second, and nobody else sees it', async ({
	coordinator,
	lead,
	otherLead,
	administrator,
	baseURL
}) => {
	test.slow();
	const item = await sealStory(await readForm(baseURL!), 'The driver shouts at me and grabs my arm');
	await send(baseURL!, item);
	const desk = `/team/moderation/${item.key}`;

	await coordinator.opens(desk);
	await coordinator.page.getByText('Raise a concern about safety').click();
	const form = coordinator.page.locator('#safety');
	await form.getByRole('button', { name: 'Raise the concern' }).click();
	await expect(coordinator.page.getByRole('alert')).toContainText('There is a problem');
	await form.getByRole('radio', { name: /^Somebody hurts them/ }).check();
	await form.getByRole('radio', { name: 'No', exact: true }).check();
	await form.getByLabel(/^What worries you/).fill('It is the driver of the school bus');
	await form.getByRole('button', { name: 'Raise the concern' }).click();
	await expect(form).toContainText('Your concern about safety is open.');
	// It is still on the desk.
	await expect(coordinator.page.getByRole('button', { name: 'Start reading' })).toBeVisible();

	await lead.opens('/team/concerns');
	await lead.page
		.locator('main li')
		.filter({ hasText: 'Somebody hurts them' })
		.getByRole('link', { name: /^Open/ })
		.last()
		.click();
	await expect(lead.page.getByText('The driver shouts at me')).toBeVisible();
	await expect(lead.page).toHaveTitle('Concern - Said & Done');
	const address = new URL(lead.page.url()).pathname;

	for (const { page } of [coordinator, administrator]) {
		const refused = await page.goto(address);
		expect(refused?.status()).toBe(403);
		await expect(page.getByText('The driver')).toHaveCount(0);
	}

	await lead.presses('Take this one');
	await lead.page.getByRole('radio', { name: /^A child/ }).check();
	await lead.page.getByRole('radio', { name: 'No', exact: true }).check();
	await lead.page.getByLabel(/^Why do you see it so/).fill(why);
	await lead.presses('Save what you found');
	await lead.page.getByRole('radio', { name: /^Hand it on/ }).check();
	await lead.page.getByRole('radio', { name: /^LADO/ }).check();
	await lead.page.getByLabel(/^Why\?/).fill('short');
	await lead.presses('Save the decision');
	await expect(lead.page.getByRole('alert')).toContainText('20 letters or more');
	await expect(lead.page.getByRole('radio', { name: /^LADO/ })).toBeChecked();
	await lead.page.getByLabel(/^Why\?/).fill(why);
	await lead.presses('Save the decision');
	await lead.page.getByLabel(/^What came of it/).fill('Another driver takes the bus from today.');
	await lead.presses('Save the outcome');
	await expect(lead.page.getByText('You decided about this one. Somebody else closes it.')).toBeVisible();

	await otherLead.opens(address);
	await otherLead.page.getByLabel(/^Why can it be closed/).fill('I have read all of it, and it is done.');
	await otherLead.presses('Close it');
	await expect(otherLead.page.getByText('It is closed. The record stays.')).toBeVisible();

	await coordinator.opens(desk);
	await expect(coordinator.page.locator('#safety')).toContainText('Your concern about safety is closed.');
});
