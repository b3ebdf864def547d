import { expect, test } from '../people/index.ts';

const story = 'My helper changed. Ring us on 07700 900123 or write to sam@example.org';

for (const scripted of [true, false]) {
	const how = scripted ? 'with JavaScript' : 'without JavaScript';

	test(`what may tell who somebody is can be taken out or kept before sending, ${how}`, async ({
		contributor,
		contributorWithoutScript
	}) => {
		const person = scripted ? contributor : contributorWithoutScript;
		const { page } = person;
		await person.opens('/share');
		await person.fills({ story });
		const told = page.getByRole('definition').filter({ hasText: 'My helper changed' });
		const preview = page.getByRole('region', { name: 'This is how others would see it' });
		await expect(preview).not.toContainText('07700');
		await expect(told).toContainText('07700 900123');

		await page.getByRole('button', { name: 'Take it out 07700 900123' }).click();
		await expect(told).toContainText('Ring us on [a phone number] or write to sam@example.org');
		await expect(page.getByRole('button', { name: /^Take it out/ })).toHaveCount(1);

		await page.getByRole('button', { name: 'Keep it sam@example.org' }).click();
		await expect(page.getByRole('button', { name: /^Take it out/ })).toHaveCount(0);
		await expect(told).toContainText('sam@example.org');
		await expect(preview).toContainText('an e-mail address');

		const words = await person.sends();
		await person.tracks(words);
		await expect(
			page.getByText('Ring us on [a phone number] or write to sam@example.org').first()
		).toBeVisible();
	});
}

test('nobody has to answer, and nothing is taken out by itself', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await contributor.fills({ story });
	await expect(page.getByRole('button', { name: /^Take it out/ })).toHaveCount(2);
	const words = await contributor.sends();
	await contributor.tracks(words);
	await expect(page.getByText(story).first()).toBeVisible();
});

test('with words that only count, the page says that others do not see them', async ({ contributor }) => {
	await contributor.opens('/share');
	await contributor.fills({ story, consent: 'No, only count me' });
	const preview = contributor.page.getByRole('region', { name: 'This is how others would see it' });
	await expect(preview).toContainText('Others do not see your words. You are counted.');
	await expect(preview).not.toContainText('My helper changed');
});

test('a name that few people have is seen too, and without the list of such names the words go all the same', async ({
	contributor
}) => {
	const { page } = contributor;
	const takeOut = page.getByRole('button', { name: 'Take it out Eluned' });
	const rare = 'I talked to Eluned at the club and it was good';
	await contributor.opens('/share');
	await contributor.fills({ story: rare });
	await expect(takeOut).toBeVisible();
	await contributor.sends();

	await page.context().route(/name-data/, (route) => route.abort());
	await contributor.opens('/share');
	await contributor.fills({ story: `${rare}. Ring 07700 900123` });
	await expect(page.getByRole('button', { name: 'Take it out 07700 900123' })).toBeVisible();
	await expect(takeOut).toHaveCount(0);
	await contributor.sends();
});
