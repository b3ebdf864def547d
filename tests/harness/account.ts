import type { Page } from '@playwright/test';
import { accounts } from '../people/index.ts';
import { Colleague } from '../people/colleague.ts';
import type { State } from './state.ts';

/** A member's pages: what is missing, what is wrong, the words to keep, and the list of what they said. */
export async function* throughAnAccount(page: Page): AsyncGenerator<State> {
	for (const [path, button] of [
		['/my', 'Sign in'],
		['/my/join', 'Make my account'],
		['/my/recover', 'Change my secret words']
	] as const) {
		await page.goto(path);
		await page.getByRole('button', { name: button, exact: true }).click();
		await page.getByRole('alert').first().waitFor();
		yield { name: `${path} with nothing filled in`, hasProblem: true };
	}
	await page.goto('/my/join');
	await page.getByRole('radio', { name: 'I am under 13' }).check({ force: true });
	await page.getByRole('button', { name: 'Make my account' }).click();
	await page.getByRole('heading', { level: 1, name: 'You need no account' }).waitFor();
	yield { name: 'somebody under 13' };

	await page.goto('/my/join');
	await page.getByLabel('The code from your forum').fill(await codeFromForum(page));
	await page.getByRole('radio', { name: 'I am 13 or older' }).check({ force: true });
	// The harness may run again on the same product.
	await page.getByLabel('Your made-up name').fill(`Otter ${crypto.randomUUID().slice(0, 8)}`);
	await page.getByLabel('Your secret words').fill('drum kite snail tent');
	await page.getByRole('button', { name: 'Make my account' }).click();
	await page.getByRole('heading', { level: 1, name: 'Keep these six words safe' }).waitFor();
	yield { name: 'the recovery words' };
	await page.getByRole('link', { name: 'I have kept them' }).click();
	await page.getByText('You are a member of').waitFor();
	yield { name: 'a list with nothing in it' };
	await page.getByRole('button', { name: 'Take my account away' }).click();
	await page.getByRole('button', { name: 'Yes, take it away' }).waitFor();
	yield { name: 'whether to take the account away' };
	await page.getByRole('button', { name: 'Yes, take it away' }).click();
	await page.getByText('Your account is gone.').waitFor();
	yield { name: 'an account that is gone' };
}

async function codeFromForum(page: Page): Promise<string> {
	const context = await page.context().browser()!.newContext({ baseURL: process.env['SD_ADDRESS'] });
	const coordinator = new Colleague(await context.newPage(), 'The coordinator');
	await coordinator.signsIn(accounts().find(({ role }) => role === 'coordinator')!);
	const code = await coordinator.makesCode();
	await context.close();
	return code;
}
