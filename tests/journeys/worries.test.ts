import type { Page } from '@playwright/test';
import type { Contributor } from '../people/contributor.ts';
import { expect, test } from '../people/index.ts';

const calm = 'You do not have to deal with this alone';
const panel = (page: Page) => page.getByRole('heading', { name: calm });

/** One disclosure of each kind that we listen for. All of them are made up. */
const disclosures = {
	'hurting oneself': 'I want to kill myself',
	'being hurt at home': 'dad hits me every night',
	'being touched': 'he touches me and says it is our secret',
	'a weapon': 'he said he would stab me with a knife',
	'running away': 'I am going to run away tonight',
	'somebody who works there': 'the teacher locked me in the room and held me down'
};

async function comesToTell(person: Contributor): Promise<void> {
	await person.opens('/share');
	await person.begins({});
	await person.chooses('How do you want to answer?', 'Words');
	await person.chooses('What is it about?', 'I am not sure');
	await person.chooses('How did it feel?', 'Bad');
	await person.sees('What happened?');
}

async function goesToTheEnd(person: Contributor): Promise<void> {
	await person.goesOn();
	await person.sees('What would make it better?');
	await person.goesOn();
	await person.chooses('Is it about now, or are you looking back?', 'It is about now');
	await person.chooses('May we use your words?', 'No, only count me');
	await person.goesOn();
	await person.sees('Check before you send');
}

for (const signal of ['with', 'without'] as const) {
	test(`words of danger bring help to the page while they are typed, ${signal} signal`, async ({
		contributor
	}) => {
		const { page } = contributor;
		if (signal === 'without') {
			await contributor.getsReadyForNoSignal();
			await contributor.losesSignal();
		}
		await comesToTell(contributor);
		for (const [kind, words] of Object.entries(disclosures)) {
			await page.getByLabel('What happened?').fill('');
			await page.getByLabel('What happened?').fill(words);
			await expect(panel(page), kind).toBeVisible();
			await expect(page.getByRole('link', { name: 'call 999' }).first(), kind).toBeVisible();
			await page.getByRole('button', { name: 'Back' }).click();
			await contributor.sees('How did it feel?');
			await contributor.goesOn();
			await contributor.sees('What happened?');
		}
	});
}

test('an ordinary complaint does not bring it', async ({ contributor }) => {
	const { page } = contributor;
	await comesToTell(contributor);
	await page.getByLabel('What happened?').fill('dad hits me every night');
	await expect(panel(page)).toBeVisible();
	await page.getByRole('button', { name: 'Back' }).click();
	await contributor.goesOn();
	await contributor.sees('What happened?');
	await page.getByLabel('What happened?').fill('The taxi was late again and nobody rang us');
	await contributor.goesOn();
	await contributor.sees('What would make it better?');
	await expect(panel(page)).toHaveCount(0);
});

test('a picture can say it: a bad face for feeling safe brings help, and sending goes on', async ({
	contributor
}) => {
	const { page } = contributor;
	await contributor.opens('/share');
	await contributor.begins({});
	await contributor.chooses('How do you want to answer?', 'Pictures');
	await contributor.chooses('What is it about?', 'I am not sure');
	for (let card = 0; card < 7; card += 1) await contributor.goesOn('Next card');
	await expect(page.locator('main .card')).toContainText('Feeling safe');
	await expect(panel(page)).toHaveCount(0);
	await contributor.picks('Bad');
	await expect(panel(page)).toBeVisible();
	await contributor.goesOn('Next card');
	await contributor.sees('Your cards');
});

test('without JavaScript the next page brings it', async ({ contributorWithoutScript: contributor }) => {
	const { page } = contributor;
	await comesToTell(contributor);
	await page.getByLabel('What happened?').fill('dad hits me every night');
	await contributor.goesOn();
	await contributor.sees('What would make it better?');
	await expect(panel(page)).toBeVisible();
	await contributor.picks('I want someone to help me');
	await page.getByLabel('Your e-mail or phone number').fill('my mum');
	await contributor.goesOn();
	await expect(page.getByRole('alert')).toContainText('Write an e-mail address or a phone number');
	await page.getByLabel('Your e-mail or phone number').fill('07700 900123');
	await contributor.goesOn();
	await contributor.sees('Is it about now');
	await expect(panel(page)).toHaveCount(0);
	await contributor.chooses('Is it about now, or are you looking back?', 'It is about now');
	await contributor.chooses('May we use your words?', 'No, only count me');
	await contributor.goesOn();
	await contributor.sees('Check before you send');
	await expect(page.getByText('07700 900123')).toBeVisible();
	await contributor.sends();
	await expect(panel(page)).toBeVisible();
});

test('who wants to be found can say how, and a coordinator sees it first', async ({
	contributor,
	coordinator
}) => {
	const { page } = contributor;
	await comesToTell(contributor);
	await page.getByLabel('What happened?').fill('I am scared of dad. CANARY-FOUND');
	await expect(page.getByLabel('Your e-mail or phone number')).toBeHidden();
	await contributor.picks('I want someone to help me');
	await page.getByLabel('Your e-mail or phone number').fill('sam@example.org');
	await goesToTheEnd(contributor);
	await expect(page.getByText('sam@example.org')).toBeVisible();
	await contributor.sends();
	await expect(panel(page)).toBeVisible();

	await coordinator.page.goto('/team/moderation?lane=risky');
	await expect(coordinator.page.getByText('They want someone to help them').first()).toBeVisible();
});

test('without signal the page says that nobody has seen it yet, with the numbers', async ({
	contributor
}) => {
	const { page } = contributor;
	await contributor.getsReadyForNoSignal();
	await contributor.losesSignal();
	await comesToTell(contributor);
	await page.getByLabel('What happened?').fill('dad hits me every night');
	await goesToTheEnd(contributor);
	await contributor.sends('Thank you. We will send it when you have signal.');
	await expect(panel(page)).toBeVisible();
	await expect(page.getByText('Nobody has seen this yet.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'call 999' }).first()).toBeVisible();

	await contributor.findsSignal();
	await contributor.sees('We have it. Thank you.');
	await expect(page.getByText('Nobody has seen this yet.')).toHaveCount(0);
});
