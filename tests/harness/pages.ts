import type { Page } from '@playwright/test';
import { receipts } from '../people/index.ts';
import { Contributor } from '../people/contributor.ts';
import { throughAnyWords, throughOtherWays, throughTheWizard } from './wizard.ts';
import { throughAnAccount } from './account.ts';
import type { State } from './state.ts';

/**
 * Somewhere a contributor or a reader can be. To add a page without states, add its address to `addresses`.
 * To add a state, add a walk: do what leads there, and `yield` what it is called; all checks look at it there.
 */
export type Place = {
	name: string;
	walk: (page: Page) => AsyncGenerator<State>;
	/** The questions are looked at with every check, the other pages with those that find the most. */
	isQuestions?: boolean;
	/** A walk that presses what it knows by its words goes in one voice alone. */
	voice?: 'usual' | 'easy';
};

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
	'/g/tiger-lamp-river',
	'/g/nothing-here',
	'/ask/the-first-weeks-at-a-new-school',
	'/ask/waiting-for-a-first-appointment',
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
	{ name: '/share', walk: throughTheWizard, isQuestions: true, voice: 'usual' },
	{ name: '/share in other ways', walk: throughOtherWays, isQuestions: true, voice: 'usual' },
	{ name: '/share by its first answers', walk: throughAnyWords, voice: 'easy' },
	{ name: '/my with an account', walk: throughAnAccount, voice: 'usual' },
	{ name: '/share and /waiting without signal', walk: withoutSignal, voice: 'usual' },
	{ name: '/g with a wrong code', walk: withAWrongCode, voice: 'usual' },
	{ name: '/track', walk: throughTracking, voice: 'usual' }
];

async function* withoutSignal(page: Page): AsyncGenerator<State> {
	const contributor = new Contributor(page);
	await contributor.getsReadyForNoSignal();
	await contributor.losesSignal();
	await page.goto('/share');
	yield { name: 'the wizard without signal' };
	await page.goto('/help');
	yield { name: 'the help numbers without signal' };
	await page.goto('/changes');
	yield { name: 'a page that needs signal, without it' };
	await page.goto('/share');
	await contributor.fills({});
	await contributor.sends(/^Thank you/);
	yield { name: 'a receipt without signal' };
	await page.goto('/waiting');
	await page.getByRole('main').getByRole('button').first().waitFor();
	yield { name: 'something that waits' };
	await contributor.findsSignal();
}

async function* withAWrongCode(page: Page): AsyncGenerator<State> {
	await page.goto('/g');
	for (const typed of ['', 'tiger tiger tiger']) {
		await page.getByLabel('Three words').fill(typed);
		await page.getByRole('button', { name: 'Go on' }).click();
		await page.getByRole('alert').waitFor();
		yield { name: `the code "${typed}"`, hasProblem: true };
	}
}

async function* throughTracking(page: Page): AsyncGenerator<State> {
	const contributor = new Contributor(page);
	await page.goto('/track');
	yield { name: 'nothing written yet' };
	await page.getByRole('button', { name: 'Tap your pictures' }).click();
	for (const word of ['tiger', 'lamp']) await page.getByRole('button', { name: word, exact: true }).click();
	yield { name: 'two pictures tapped' };
	await contributor.tracks(['these', 'are', 'not', 'six']);
	await page.getByRole('alert').waitFor();
	yield { name: 'words that are not six', hasProblem: true };
	if (receipts().length === 0) throw new Error('The example gave no receipts to look with.');
	for (const { words, shows } of receipts()) {
		await contributor.tracks(words.split(' '));
		await page.getByLabel('Your six words').waitFor({ state: 'detached' });
		for (const fold of await page.locator('main summary').all()) await fold.click();
		yield { name: `${shows} Everything is open.` };
	}
	const reach = page.getByRole('region', { name: 'How we can reach you' });
	await reach.getByRole('button', { name: 'Save it' }).click();
	await page.getByRole('alert').first().waitFor();
	yield { name: 'a way to be reached that is missing', hasProblem: true };
	await page.getByRole('button', { name: 'Take it back' }).click();
	await page.getByRole('button', { name: 'Yes, delete it' }).waitFor();
	yield { name: 'whether to take it back' };
}
