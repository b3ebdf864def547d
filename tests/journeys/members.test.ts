import { expect, test } from '../people/index.ts';
import type { Page } from '@playwright/test';

const secret = 'drum kite snail tent';

async function joins(page: Page, code: string, name: string): Promise<string[]> {
	await page.goto('/my/join');
	await page.getByLabel('The code from your forum').fill(code);
	await page.getByRole('radio', { name: 'I am 13 or older' }).check({ force: true });
	await page.getByLabel('Your made-up name').fill(name);
	await page.getByLabel('Your secret words').fill(secret);
	await page.getByRole('button', { name: 'Make my account' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Keep these six words safe' })).toBeVisible();
	const recovery = await page
		.getByRole('list', { name: 'Keep these six words safe' })
		.getByRole('listitem')
		.allTextContents();
	await page.getByRole('link', { name: 'I have kept them' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'What I said' })).toBeVisible();
	return recovery.map((word) => word.replace(/[^a-z]/g, ''));
}

async function signsOut(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
}

test('a member tells something, and finds it in their list on another phone', async ({
	contributor,
	contributorWithoutScript,
	coordinator
}) => {
	await joins(contributor.page, await coordinator.makesCode(), 'Quiet Otter');
	await contributor.opens('/share');
	await contributor.fills({ story: 'The ramp was locked again' });
	await contributor.sends();

	// The other phone runs no JavaScript.
	const { page } = contributorWithoutScript;
	await page.goto('/my');
	await page.getByLabel('Your made-up name').fill(' quiet otter ');
	await page.getByLabel('Your secret words').fill(secret);
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
	await page.getByRole('button', { name: /^Look at it.*The ramp was locked again/ }).click();
	await contributorWithoutScript.sees('We have it');
	await expect(page.getByRole('blockquote')).toHaveText('The ramp was locked again');
});

test('what somebody else tells on the same phone never comes to a member’s list', async ({
	contributor,
	coordinator
}) => {
	const { page } = contributor;
	await joins(page, await coordinator.makesCode(), 'Loud Heron');
	await signsOut(page);
	await contributor.opens('/share');
	await contributor.fills({ story: 'I am somebody else' });
	await contributor.sends();

	await page.goto('/my');
	await page.getByLabel('Your made-up name').fill('Loud Heron');
	await page.getByLabel('Your secret words').fill(secret);
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
	await expect(page.getByText('You have not told us anything while you were signed in.')).toBeVisible();
});

test('the lock of a phone opens an account, and the recovery words open it again', async ({
	contributor,
	coordinator
}) => {
	const { page } = contributor;
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('WebAuthn.enable');
	await devtools.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true
		}
	});
	const recovery = await joins(page, await coordinator.makesCode(), 'Swift Badger');
	await page.getByRole('button', { name: 'Use my phone’s lock to sign in' }).click();
	await expect(page.getByText('Done. You can sign in with your phone’s lock.')).toBeVisible();
	await signsOut(page);
	await page.getByRole('button', { name: 'Sign in with my phone’s lock' }).click();
	await expect(page.getByText('You are a member of')).toBeVisible();
	await signsOut(page);

	await page.getByRole('link', { name: 'I lost my secret words' }).click();
	await contributor.sees('Get back into your account');
	await page.getByLabel('Your made-up name').fill('Swift Badger');
	await page.getByLabel('Your six recovery words').fill(recovery.join(' '));
	await page.getByLabel('New secret words').fill('apple moon bell hat');
	await page.getByRole('button', { name: 'Change my secret words' }).click();
	await expect(page.getByText('You are a member of')).toBeVisible();
});

test('somebody under 13 is told kindly that they need no account', async ({ contributorWithoutScript }) => {
	const { page } = contributorWithoutScript;
	await page.goto('/my/join');
	await page.getByRole('radio', { name: 'I am under 13' }).check({ force: true });
	await page.getByRole('button', { name: 'Make my account' }).click();
	await contributorWithoutScript.sees('You need no account. Your six pictures are all you need.');
	await page.getByRole('link', { name: 'Tell us something' }).click();
	await contributorWithoutScript.sees('Who are you?');
});
