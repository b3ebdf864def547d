import { expect, test } from '../people/index.ts';

test('a poster whose code has one word twice shows all three', async ({ coordinator }) => {
	const { page } = coordinator;
	await coordinator.opens('/team/asks');
	await page.getByText('Make a session').click();
	await page.getByLabel('What it is called').fill('Rainy Monday');
	await page.getByLabel('It closes at').fill('23:59');
	await page.getByLabel('How many people you expect').fill('8');
	await coordinator.presses('Make it and show the poster');
	await coordinator.sees('Poster for Rainy Monday');
	await coordinator.opens('/team/asks');

	// Codes are drawn by lot, and one in forty has a word twice.
	await page.route('**/__data.json*', async (route) => {
		const reply = await route.fetch();
		const body = (await reply.text()).replaceAll(/"([a-z]+)-[a-z]+-([a-z]+)"/g, '"$1-$1-$2"');
		await route.fulfill({ response: reply, body });
	});
	await page
		.getByRole('link', { name: /poster.*Rainy Monday|Rainy Monday/i })
		.first()
		.click();

	await coordinator.sees('Poster for Rainy Monday');
	const words = await page.locator('.poster .words').getByRole('listitem').allTextContents();
	expect(words).toHaveLength(3);
	expect(words[0]).toBe(words[1]);
});
