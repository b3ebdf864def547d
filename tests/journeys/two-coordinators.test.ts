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

	await coordinator.page.getByRole('radio', { name: /^Accept/ }).check();
	await coordinator.presses('Accept');
	await expect(coordinator.page.getByRole('status').first()).toContainText(/accepted/i);

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
