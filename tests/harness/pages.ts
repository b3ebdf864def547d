import type { Page } from '@playwright/test';
import { receipts } from '../people/index.ts';
import { Contributor } from '../people/contributor.ts';

/**
 * A page as it stands after something was done. Its title begins with "Problem: " when something is wrong. One
 * with no part that an earlier state has not shown need not be looked at in every colour again, which is slow.
 */
export type State = { name: string; hasProblem?: boolean; looksLikeBefore?: boolean };

/**
 * Somewhere a contributor or a reader can be. To add a page without states, add its address to `addresses`.
 * To add a state, add a walk: do what leads there, and `yield` what it is called; all checks look at it there.
 */
export type Place = { name: string; walk: (page: Page) => AsyncGenerator<State> };

const addresses = [
	'/',
	'/help',
	'/easier',
	'/offline',
	'/share/sent',
	'/waiting',
	'/my',
	'/my/join',
	'/my/recover',
	'/g',
	'/g/nothing-here',
	'/ask/nothing-here',
	'/changes',
	'/changes?unanswered=1',
	'/reports',
	'/rules',
	'/what-we-hold',
	'/what-the-partnership-sees',
	'/privacy',
	'/accessibility',
	'/nothing-here',
	'/changes/nothing-here',
	'/reports/nothing-here'
];

/** Each of these must have a title of its own. */
export const ownTitles = addresses
	.filter((path) => !path.includes('nothing-here') && !path.includes('?'))
	.concat('/share', '/track');

/** A list, and the first page that it leads to. */
const lists = ['/changes', '/reports'];

/** Long enough to go over any edge. */
const longWord = 'Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz';

export const places: Place[] = [
	...addresses.map((path) => ({
		name: path,
		async *walk(page: Page) {
			await page.goto(path);
			yield { name: path };
		}
	})),
	...lists.map((path) => ({
		name: `the first of ${path}`,
		async *walk(page: Page) {
			await page.goto(path);
			await page.goto((await page.locator(`main a[href^="${path}/"]`).first().getAttribute('href'))!);
			yield { name: `the first of ${path}` };
		}
	})),
	{ name: '/share', walk: throughTheWizard },
	{
		name: '/share without signal',
		async *walk(page) {
			await page.goto('/share');
			await page.evaluate(async () => void (await navigator.serviceWorker.ready));
			await page.context().setOffline(true);
			await page.goto('/share');
			yield { name: 'the wizard without signal' };
			await page.goto('/help');
			yield { name: 'the help numbers without signal' };
			await page.goto('/changes');
			yield { name: 'a page that needs signal, without it' };
			await page.context().setOffline(false);
		}
	},
	{
		name: '/track',
		async *walk(page) {
			const contributor = new Contributor(page);
			await page.goto('/track');
			yield { name: 'nothing written yet' };
			await contributor.tracks(['these', 'are', 'not', 'six']);
			await page.getByRole('alert').waitFor();
			yield { name: 'words that are not six', hasProblem: true };
			if (receipts().length === 0) throw new Error('The example gave no receipts to look with.');
			for (const { words, shows } of receipts()) {
				await contributor.tracks(words.split(' '));
				await page.getByLabel('Your six words').waitFor({ state: 'detached' });
				yield { name: shows };
			}
		}
	}
];

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
	['May we use your words?', 'No, only count me'],
	['A little about you']
];

/** Each question, each with something missing, what is checked before it is sent, and the receipt. */
async function* throughTheWizard(page: Page): AsyncGenerator<State> {
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
			await page.getByLabel('What happened?').fill(`${longWord} ${'We waited a year. '.repeat(60)}`);
			yield { name: `${question}, with a lot written`, looksLikeBefore: true };
		}
		if (answer) await contributor.picks(answer);
		if (question === 'When was it?') await contributor.picks('Moving to another school');
		await contributor.goesOn(question === 'Before you start' ? 'Yes, go on' : 'Next');
	}
	await contributor.sees('Check before you send');
	yield { name: 'Check before you send' };
	await contributor.sends();
	yield { name: 'The receipt' };
}
