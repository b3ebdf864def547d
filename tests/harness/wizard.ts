import type { Page } from '@playwright/test';
import { Contributor } from '../people/contributor.ts';
import type { State } from './state.ts';

/** Long enough to go over any edge. */
const longWord = 'Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz';

const answers: [question: string, answer?: string][] = [
	['Who are you?', 'We are a group'],
	['Tell us about your group', 'Parents and carers'],
	['Before you start'],
	['Do other people use this phone?'],
	['How do you want to answer?', 'Words'],
	['What is it about?', 'I am not sure'],
	['How did it feel?', 'Good'],
	['What happened?'],
	['What would make it better?'],
	['Is it about now, or are you looking back?', 'I am looking back'],
	['When was it?', 'Last year'],
	['May we use your words?', 'Yes, my exact words'],
	['A little about you']
];

/** Each question, each with something missing, what is checked before it is sent, and the receipt. */
export async function* throughTheWizard(page: Page): AsyncGenerator<State> {
	const contributor = new Contributor(page);
	await contributor.opens('/share');
	for (const [index, [question, answer]] of answers.entries()) {
		await contributor.sees(question);
		const looksLikeBefore = index > 0 && question !== 'How did it feel?' && question !== 'What happened?';
		yield { name: question, looksLikeBefore };
		if (answer && question !== 'How did it feel?') {
			await contributor.goesOn();
			await page.getByRole('alert').waitFor();
			yield { name: `${question}, with something missing`, hasProblem: true, looksLikeBefore: index > 0 };
		}
		if (question === 'Tell us about your group')
			await page.getByLabel('How many of you are there?').fill('14');
		if (question === 'What happened?') {
			const long = `${longWord} Ring 07700 900123. ${'We waited a year. '.repeat(60)}`;
			await page.getByLabel('What happened?').fill(long);
			yield { name: `${question}, with a lot written`, looksLikeBefore: true };
		}
		if (answer) await contributor.picks(answer);
		if (question === 'When was it?') await contributor.picks('Moving to another school');
		await contributor.goesOn(question === 'Before you start' ? 'Yes, go on' : 'Next');
	}
	await contributor.sees('Check before you send');
	await page.getByRole('button', { name: 'Take it out 07700 900123' }).waitFor();
	yield { name: 'Check before you send, with something that tells who it is' };
	await contributor.sends();
	yield { name: 'The receipt' };
}

/** With a helper, in pictures and by talking: what the questions in words do not show. */
export async function* throughOtherWays(page: Page): AsyncGenerator<State> {
	const contributor = new Contributor(page);
	await contributor.opens('/share');
	await contributor.begins({});
	await contributor.chooses('How do you want to answer?', 'Someone is helping me');
	await contributor.sees('What is it about?');
	await contributor.picks('Being told what is happening');
	yield { name: 'with a helper, who chose it' };
	await contributor.goesOn();
	await page.getByRole('alert').waitFor();
	yield { name: 'with a helper, who chose is missing', hasProblem: true, looksLikeBefore: true };
	await contributor.picks('I chose');
	await contributor.goesOn();
	yield { name: 'a card' };
	await contributor.laysCards({ Waiting: 'Bad' });
	yield { name: 'the mat' };
	await page.getByText('Add a card').click();
	yield { name: 'the cards that can be added', looksLikeBefore: true };
	await contributor.picks('I chose');
	await contributor.goesOn();
	await contributor.sees('How did it feel?');
	await contributor.goesOn();
	await page.getByLabel('What happened?').fill('dad hits me every night');
	await page.getByRole('heading', { name: 'You do not have to deal with this alone' }).waitFor();
	await contributor.picks('I chose');
	await contributor.picks('I want someone to help me');
	yield { name: 'the calm panel' };
	await page.getByLabel('Your e-mail or phone number').fill('nowhere');
	await contributor.goesOn();
	await page.getByRole('alert').waitFor();
	yield { name: 'a way to be found that is wrong', hasProblem: true, looksLikeBefore: true };
	await page.getByLabel('Your e-mail or phone number').fill('');
	await page.getByRole('button', { name: 'Answer another way' }).click();
	await contributor.chooses('How do you want to answer?', 'Talk');
	await page.getByRole('button', { name: 'Back' }).click();
	await page.getByRole('button', { name: 'Start recording' }).waitFor();
	yield { name: 'talking' };
	await page.getByRole('button', { name: 'Add a picture' }).click();
	await page.getByRole('button', { name: 'Draw a picture' }).click();
	await page.getByRole('img', { name: 'Paper to draw on' }).waitFor();
	yield { name: 'drawing' };
	await page.getByRole('button', { name: 'Stop', exact: true }).click();
	await contributor.sees('You stopped');
	yield { name: 'stopped', looksLikeBefore: true };
}

/** In any words: always the first answer that there is, until it is sent. */
export async function* throughAnyWords(page: Page): AsyncGenerator<State> {
	await page.goto('/share', { waitUntil: 'networkidle' });
	const progress = () =>
		page.evaluate(() => `${document.title} ${document.querySelector('.step')?.textContent}`);
	while (!page.url().endsWith('/share/sent')) {
		const before = await progress();
		yield { name: before };
		for (const first of await page.locator('main fieldset label:first-of-type input').all()) {
			if ((await first.getAttribute('type')) === 'radio' || (await first.getAttribute('type')) === 'checkbox')
				await first.check({ force: true });
		}
		await page.locator('button.go[name=go]').click();
		await page.waitForFunction(
			(was) => `${document.title} ${document.querySelector('.step')?.textContent}` !== was,
			before
		);
		if (await page.getByRole('alert').isVisible()) throw new Error(`"${before}" could not be answered`);
	}
	await page.getByRole('listitem').first().waitFor();
	yield { name: 'the receipt' };
}
