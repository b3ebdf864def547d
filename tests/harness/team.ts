import type { Page } from '@playwright/test';
import type { State } from './state.ts';

/** Where each of the team works. What lies below a list is found on the list. */
export const desks = {
	coordinator: [
		'/team',
		'/team/moderation',
		'/team/moderation?lane=risky',
		'/team/moderation?lane=mine',
		'/team/moderation?lane=no-such-lane',
		'/team/moderation?lane=done&earlier',
		'/team/messages',
		'/team/templates',
		'/team/themes',
		'/team/themes/shelf',
		'/team/answers',
		'/team/asks',
		'/team/enter',
		'/team/import',
		'/team/members',
		'/team/releases',
		'/team/reports',
		'/team/plan',
		'/team/groups',
		'/team/recommendations',
		'/team/settings',
		'/team/account',
		'/team/digest'
	],
	lead: ['/team', '/team/concerns', '/team/settings', '/team/audit'],
	themeLead: ['/team', '/team/themes', '/team/answers', '/team/releases', '/team/reports'],
	administrator: ['/team', '/team/settings', '/team/people', '/team/audit']
} as const;

const lists = ['moderation', 'concerns', 'themes', 'answers', 'asks', 'releases', 'reports'];

/** One of each kind of page below a list, which is a theme and a group of what sounds alike below the themes. */
async function below(page: Page, path: string): Promise<string[]> {
	if (!lists.some((list) => path === `/team/${list}`)) return [];
	await page.goto(path);
	const hrefs = await page
		.locator(`main a[href^="${path}/"]`)
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
	const kind = (href: string) => href.replace(/[0-9a-f]{8}-[0-9a-f-]+|\?.*|alike\/.+/g, '');
	const kinds = Map.groupBy(
		hrefs.filter((href) => !href.includes('#')),
		kind
	);
	return [...kinds.values()].map(([first]) => first!).filter((href) => href !== '/team/themes/shelf');
}

/** Opens everything that is folded away. */
export async function unfolds(page: Page): Promise<void> {
	const folded = page.locator('main details:not([open]) > summary:visible');
	while ((await folded.count()) > 0) await folded.first().click();
}

export async function* throughDesk(page: Page, paths: readonly string[]): AsyncGenerator<State> {
	for (const path of paths) {
		for (const each of [path, ...(await below(page, path))]) {
			await page.goto(each);
			await unfolds(page);
			yield { name: each };
		}
	}
	if (!paths.includes('/team/themes/shelf')) return;
	const theme = (await below(page, '/team/themes')).find((each) => /[0-9a-f-]{36}$/.test(each))!;
	await page.goto(`${theme}/split`);
	yield { name: 'a theme to split' };
}

/** Pressed with nothing filled in: each says what is missing. */
const unfinished: Record<keyof typeof desks, [path: string, button: string][]> = {
	coordinator: [
		['/team/enter', 'Go on'],
		['/team/import', 'Read this file'],
		['/team/asks', 'Keep this ask'],
		['/team/asks', 'Make it and show the poster'],
		['/team/themes', 'Keep this theme'],
		['/team/themes/shelf', 'Take what I ticked off the shelf'],
		['/team/themes/alike', 'Start this theme'],
		['/team/themes/split', 'Make the new theme'],
		['/team/account', 'Change it']
	],
	lead: [],
	themeLead: [['/team/answers/one', 'Give this answer']],
	administrator: [['/team/people', 'Make the one-time link']]
};

async function comesTo(page: Page, path: string): Promise<boolean> {
	const find = async (list: string, wanted: RegExp) =>
		(await below(page, list)).find((each) => wanted.test(each));
	let to: string | undefined = path;
	if (path.endsWith('/one')) to = await find(path.slice(0, -'/one'.length), /[0-9a-f-]{36}/);
	else if (path === '/team/themes/alike') to = await find('/team/themes', /alike/);
	else if (path === '/team/themes/split') to = `${await find('/team/themes', /[0-9a-f-]{36}$/)}/split`;
	if (to) await page.goto(to);
	return to !== undefined;
}

export async function* throughMistakes(page: Page, who: keyof typeof desks): AsyncGenerator<State> {
	for (const [path, button] of unfinished[who]) {
		// What sounds alike is found by the machine, and there is none where everything has its theme.
		if (!(await comesTo(page, path))) continue;
		await unfolds(page);
		// What the browser would say is looked at elsewhere: this is what the page says.
		await page.evaluate(() => document.querySelectorAll('form').forEach((form) => (form.noValidate = true)));
		await page.getByRole('button', { name: button }).first().click();
		await page.getByRole('alert').first().waitFor();
		yield { name: `"${button}" with nothing filled in`, hasProblem: true };
	}
}

/** A concern is taken, and what was found is missing. */
export async function* throughAConcern(page: Page): AsyncGenerator<State> {
	for (const path of await below(page, '/team/concerns')) await page.goto(path);
	await page.getByRole('button', { name: 'Take this one' }).click();
	const save = page.getByRole('button', { name: 'Save what you found' });
	await save.waitFor();
	await unfolds(page);
	yield { name: 'a concern that is yours' };
	await save.click();
	await page.getByRole('alert').first().waitFor();
	yield { name: 'a concern with nothing found', hasProblem: true };
}

/** What the page says after something was done elsewhere than at the desk. */
export async function* throughDeeds(page: Page): AsyncGenerator<State> {
	await page.goto('/team/members');
	await page.getByRole('button', { name: /Make (a|another) code/ }).click();
	await page.getByRole('region', { name: 'Give this code to one person' }).waitFor();
	yield { name: 'a code for a new member' };
	await page.goto('/team/digest');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('Saved.').waitFor();
	yield { name: 'a digest that is asked for' };
	await page.goto('/team/asks');
	await page.getByText('Make a session').click();
	await page.getByLabel('What it is called').fill('Friday group');
	await page.getByLabel('It closes at').fill('23:59');
	await page.getByLabel('How many people you expect').fill('8');
	await page.getByRole('button', { name: 'Make it and show the poster' }).click();
	await page.getByRole('heading', { level: 1, name: 'Poster for Friday group' }).waitFor();
	yield { name: 'a session that was made' };
	await page.goto('/team/enter');
	await page.getByRole('radio', { name: 'A paper form' }).check({ force: true });
	await page.getByLabel(/^What was said/).fill('The hall is loud.\n---\nThe bus was early.');
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByRole('heading', { level: 2 }).first().waitFor();
	yield { name: 'what was written down, in pieces' };
}
