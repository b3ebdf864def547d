import { expect, test } from '../people/index.ts';
import { readForm, sealStory, send } from '../people/phone.ts';

test('two coordinators cannot both decide the same submission', async ({
	coordinator,
	otherCoordinator,
	baseURL
}) => {
	const item = await sealStory(await readForm(baseURL!), 'They changed my timetable and told nobody');
	expect(await send(baseURL!, item)).toBe(true);
	const path = `/team/moderation/${item.key}`;

	await coordinator.opens(path);
	await coordinator.presses('Start reading');
	await expect(coordinator.page.getByText('They changed my timetable').first()).toBeVisible();

	await otherCoordinator.opens(path);
	await expect(otherCoordinator.page.getByText(coordinator.name).first()).toBeVisible();
	await expect(otherCoordinator.page.getByText('They changed my timetable')).toHaveCount(0);

	await coordinator.accepts();

	await otherCoordinator.opens(path);
	await expect(otherCoordinator.page.getByText(`${coordinator.name}`).first()).toBeVisible();
	await expect(otherCoordinator.page.getByRole('button', { name: 'Save the decision' })).toHaveCount(0);
});

test('of two who press at the same moment, one begins to read and the other is told who has it', async ({
	coordinator,
	otherCoordinator,
	baseURL
}) => {
	const item = await sealStory(await readForm(baseURL!), 'My helper is kind');
	await send(baseURL!, item);
	const both = [coordinator, otherCoordinator];
	for (const person of both) await person.opens(`/team/moderation/${item.key}`);

	await Promise.all(both.map((person) => person.presses('Start reading')));

	const reading = await Promise.all(
		both.map(async ({ page }) => {
			await page.waitForLoadState('networkidle');
			return page.getByText('My helper is kind').first().isVisible();
		})
	);
	expect(reading.toSorted()).toEqual([false, true]);
});

test('what was begun on the desk is still there after it was read as a stranger', async ({
	coordinator,
	baseURL
}) => {
	const item = await sealStory(await readForm(baseURL!), 'The hall is quiet and I like that');
	await send(baseURL!, item);
	const { page } = coordinator;
	await coordinator.opens(`/team/moderation/${item.key}`);
	await coordinator.presses('Start reading');
	await expect(page.getByRole('heading', { name: 'What they sent' })).toBeVisible();
	await page.getByLabel('Write to them').fill('Thank you. We are glad.');
	await page.getByText('Raise a concern about safety').click();
	await page.getByLabel(/What worries you/).fill('Nothing yet');

	await page.getByRole('radio', { name: /^Accept/ }).check();
	await coordinator.presses(/^Accept$/);
	await coordinator.presses('Yes, or I am not sure. Go back');

	await expect(page.getByLabel('Write to them')).toHaveValue('Thank you. We are glad.');
	await expect(page.getByLabel(/What worries you/)).toHaveValue('Nothing yet');
	await expect(page.getByRole('radio', { name: /^Accept/ })).toBeChecked();
	await coordinator.accepts();
});
