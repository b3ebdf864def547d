import type { Page } from '@playwright/test';
import { expect, test } from '../people/index.ts';
import { expectReadable } from '../people/sight.ts';

/** The line of "Check before you send" for one question. */
const line = (page: Page, question: string) =>
	page.locator('main dl > div').filter({ has: page.getByText(question, { exact: true }) });

for (const scripted of [true, false]) {
	const how = scripted ? 'with JavaScript' : 'without JavaScript';

	test(`in pictures a story is told without a word, ${how}`, async ({
		contributor,
		contributorWithoutScript
	}) => {
		const person = scripted ? contributor : contributorWithoutScript;
		await person.opens('/share');
		await person.fills({
			mode: 'Pictures',
			face: 'Bad',
			story: '',
			cards: { 'Being told what is happening': 'Bad', Waiting: 'OK', 'Things that change': 'I do not know' }
		});
		await expect(line(person.page, 'Your cards')).toContainText('Waiting: OK');
		await expect(person.page.getByText('May we use your words?')).toHaveCount(0);
		const words = await person.sends();
		await person.tracks(words);
		await person.sees('We have it');
	});

	test(`a card of the mat is moved by pressing it, added and taken away, ${how}`, async ({
		contributor,
		contributorWithoutScript
	}) => {
		const person = scripted ? contributor : contributorWithoutScript;
		const { page } = person;
		await person.opens('/share');
		await person.begins({});
		await person.chooses('How do you want to answer?', 'Pictures');
		await person.chooses('What is it about?', 'Being told what is happening');
		await person.laysCards({ Waiting: 'Bad' });
		const under = (face: string) => page.getByRole('region', { name: face, exact: true });
		const card = (name: string) => page.locator(`[data-card="${name}"]`);
		await expect(under('Bad')).toContainText('Waiting');

		await card('waiting').locator('summary').click();
		await card('waiting').getByRole('button', { name: 'Good' }).click();
		await expect(under('Good')).toContainText('Waiting');
		await expect(under('Bad')).toContainText('No cards here');

		await page.getByText('Add a card').click();
		await card('noise').locator('summary').click();
		await card('noise').getByRole('button', { name: 'Bad' }).click();
		await expect(under('Bad')).toContainText('Noise');

		await card('waiting').locator('summary').click();
		await card('waiting').getByRole('button', { name: 'Take it away' }).click();
		await expect(under('Good')).toContainText('No cards here');
		await expect(under('Bad')).toContainText('Noise');
	});

	test(`with a helper we ask who chose each answer, and say it before it is sent, ${how}`, async ({
		contributor,
		contributorWithoutScript
	}) => {
		const person = scripted ? contributor : contributorWithoutScript;
		const { page } = person;
		await person.opens('/share');
		await person.begins({});
		await person.chooses('How do you want to answer?', 'Someone is helping me');
		await person.sees('What is it about?');
		await person.picks('Getting the right help');
		await person.goesOn();
		await expect(page.getByRole('alert')).toContainText('Choose who chose this answer');
		await person.picks('They chose for me');
		await person.goesOn();
		await person.laysCards({ 'Getting help': 'Bad' });
		await person.picks('I chose');
		await person.goesOn();
		await person.sees('How did it feel?');
		await expect(page.getByRole('radio', { name: 'Very bad' })).toHaveCount(0);
		await person.picks('Bad');
		await person.picks('We chose together');
		await person.goesOn();
		await person.goesOn();
		await person.sees('What would make it better?');
		await person.goesOn();
		await person.chooses('Is it about now, or are you looking back?', 'It is about now');
		await person.goesOn();
		await person.sees('Check before you send');
		await expect(line(page, 'What is it about?')).toContainText('They chose for me');
		await expect(line(page, 'Your cards')).toContainText('I chose');
		await expect(line(page, 'How did it feel?')).toContainText('We chose together');
		await person.sends();
	});

	test(`another way of answering keeps what was said, ${how}`, async ({
		contributor,
		contributorWithoutScript
	}) => {
		const person = scripted ? contributor : contributorWithoutScript;
		const { page } = person;
		await person.opens('/share');
		await person.begins({});
		await person.chooses('How do you want to answer?', 'Words');
		await person.chooses('What is it about?', 'Being told what is happening');
		await person.chooses('How did it feel?', 'Very bad');
		await person.sees('What happened?');
		await page.getByLabel('What happened?').fill('Nobody rang');
		await page.getByRole('button', { name: 'Answer another way' }).click();
		await person.chooses('How do you want to answer?', 'Pictures');
		await person.laysCards({ Waiting: 'Bad' });
		await person.goesOn();
		await expect(page.getByRole('radio', { name: 'Bad' })).toBeChecked();
		await person.goesOn();
		await person.sees('Do you want to say more?');
		await expect(page.getByLabel('Do you want to say more?')).toHaveValue('Nobody rang');
	});

	test(`"Stop" asks nothing and keeps nothing, ${how}`, async ({ contributor, contributorWithoutScript }) => {
		const person = scripted ? contributor : contributorWithoutScript;
		const { page } = person;
		await person.opens('/share');
		await person.begins({});
		await page.getByRole('button', { name: 'Stop' }).click();
		await person.sees('You stopped');
		await expect(page.getByText('We kept nothing.')).toBeVisible();
		await person.opens('/share');
		await person.sees('Who are you?');
		await expect(page.getByRole('button', { name: 'Go on' })).toHaveCount(0);
	});
}

test('the mat is arranged with a keyboard alone', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await contributor.begins({});
	await contributor.chooses('How do you want to answer?', 'Pictures');
	await contributor.chooses('What is it about?', 'Being told what is happening');
	await contributor.laysCards({ Waiting: 'Bad' });

	await page.locator('[data-card="waiting"] summary').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.locator('[data-card="waiting"]').getByRole('button', { name: 'Good' })).toBeFocused();
	await page.keyboard.press('Enter');

	await expect(page.getByRole('region', { name: 'Good', exact: true })).toContainText('Waiting');
	const card = page.locator('[data-card="waiting"]');
	await expect(card.locator('summary')).toBeFocused();

	// An open menu never lies over what the keyboard comes to next.
	await page.keyboard.press('Enter');
	await expect(card.getByRole('button', { name: 'Bad' })).toBeVisible();
	for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab');
	await expect(card.getByRole('button', { name: 'Bad' })).toBeHidden();
	await expect(page.getByText('Add a card')).toBeFocused();
});

test('before anything is asked, each reader is told in their own words who reads it and when we must tell', async ({
	contributor
}) => {
	const { page } = contributor;
	for (const [who, age, sentence] of [
		['I am a young person', 'Under 13', 'If you tell us you are not safe, we tell someone who can help.'],
		['I am a young person', '16 to 25', 'If you are in danger, we must tell someone.'],
		['I am a parent or carer', '', 'If a child may be at risk, we have to tell the safeguarding team.']
	] as const) {
		await contributor.opens('/share');
		await contributor.chooses('Who are you?', who);
		if (age) await contributor.chooses('How old are you?', age);
		await contributor.sees('Before you start');
		await expect(page.getByText(sentence)).toBeVisible();
		await expect(page.getByRole('link', { name: 'I want help' })).toHaveAttribute('href', '/help');
		await page.getByRole('button', { name: 'Not now' }).click();
		await contributor.sees('You stopped');
	}
});

test('a card, the mat, its menu, the calm panel and the last page can be read on a small phone', async ({
	contributor
}) => {
	test.slow();
	const { page } = contributor;
	await page.setViewportSize({ width: 320, height: 700 });
	await contributor.opens('/share');
	await contributor.begins({});
	await contributor.chooses('How do you want to answer?', 'Someone is helping me');
	await contributor.sees('What is it about?');
	await contributor.picks('Being told what is happening');
	await contributor.picks('I chose');
	await contributor.goesOn();
	await expectReadable(page, 'A card');
	await contributor.laysCards({ Waiting: 'Bad', 'Feeling safe': 'Bad' });
	await expectReadable(page, 'The mat');
	await page.locator('[data-card="waiting"] summary').click();
	await expectReadable(page, 'The menu of a card');
	await page.keyboard.press('Escape');
	await page.getByText('Add a card').click();
	await expectReadable(page, 'The cards that can be added');
	await contributor.picks('I chose');
	await contributor.goesOn();
	await contributor.sees('How did it feel?');
	await contributor.goesOn();
	await page.getByLabel('What happened?').fill('dad hits me every night. Ring me on 07700 900123');
	await expect(page.getByRole('heading', { name: 'You do not have to deal with this alone' })).toBeVisible();
	await contributor.picks('I chose');
	await contributor.picks('I want someone to help me');
	await expectReadable(page, 'The calm panel');
	await contributor.goesOn();
	await contributor.goesOn();
	await contributor.chooses('Is it about now, or are you looking back?', 'It is about now');
	await contributor.chooses('May we use your words?', 'Yes, my exact words');
	await contributor.goesOn();
	await contributor.sees('Check before you send');
	await expect(page.getByRole('button', { name: 'Take it out 07700 900123' })).toBeVisible();
	await expectReadable(page, 'The last page');
});
