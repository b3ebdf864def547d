import { test } from '../people/index.ts';
import { tabTo as tabOn } from '../people/keys.ts';

test('everything can be told with a keyboard alone', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.opens('/share');

	const tabTo = (name: string | RegExp) => tabOn(page, name);
	async function picks(question: string, first: string, downs = 0): Promise<void> {
		await contributor.sees(question);
		await tabTo(first);
		for (let down = 0; down < downs; down += 1) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Space');
		await tabTo('Next');
		await page.keyboard.press('Enter');
	}

	await picks('Who are you?', 'I am a young person');
	await contributor.sees('How old are you?');
	await tabTo('Next');
	await page.keyboard.press('Enter');
	await contributor.sees('Before you start');
	await tabTo('Yes, go on');
	await page.keyboard.press('Enter');
	await contributor.sees('Do other people use this phone?');
	await tabTo('Next');
	await page.keyboard.press('Enter');
	await picks('How do you want to answer?', 'Pictures', 1);
	await picks('What is it about?', 'Being listened to');
	await contributor.sees('How did it feel?');
	await tabTo('Next');
	await page.keyboard.press('Enter');
	await contributor.sees('What happened?');
	await tabTo('What happened?');
	await page.keyboard.type('Typed with the keyboard alone');
	await tabTo('Next');
	await page.keyboard.press('Enter');
	await contributor.sees('What would make it better?');
	await tabTo('Next');
	await page.keyboard.press('Enter');
	await picks('Is it about now, or are you looking back?', 'It is about now');
	await picks('May we use your words?', 'Yes, my exact words');
	await contributor.sees('A little about you');
	await tabTo('Next');
	await page.keyboard.press('Enter');
	await contributor.sees('Check before you send');
	await tabTo('Send');
	await page.keyboard.press('Enter');
	await contributor.sees('We have it. Thank you.');
});
