import { expect, test, type Page } from '@playwright/test';
import { hoursPass } from '../people/database.ts';
import { readForm, sealStory, send } from '../people/phone.ts';
import { aLock, ownPage, removePlace, startRealPlace, type RealPlace } from '../people/real-place.ts';

test.describe.configure({ mode: 'serial' });

/** Each page has the lock of its own device. */
const locks = new Map<Page, Awaited<ReturnType<typeof aLock>>>();
const lockOf = (page: Page) => locks.get(page)!;

let place: RealPlace;
let ada: Page;
let codes: string[];
let linkForBen: string;
let chidi: Page;

const password = 'tulip anchor marble fog';
const email = (name: string) => `${name.toLowerCase()}@example.org`;

test.beforeAll(async ({ browser }) => {
	place = await startRealPlace();
	ada = await ownPage(browser, place.address);
});
test.afterAll(async () => {
	await ada.context().close();
	await removePlace(place);
});

/** Opens a one-time link, chooses a password, and makes a passkey: a real place lets nobody in without a second proof. */
async function joins(page: Page, link: string, name: string): Promise<string[]> {
	locks.set(page, await aLock(page));
	await page.goto(link);
	await page.getByLabel('Your name').fill(name);
	await page.getByLabel('E-mail').fill(email(name));
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Start' }).click();
	return makesPasskey(page);
}

async function makesPasskey(page: Page): Promise<string[]> {
	await sees(page, 'A second way to show that it is you');
	await page.getByRole('button', { name: 'Make a passkey' }).click();
	await sees(page, 'It is set up');
	const shown = page.getByRole('region', { name: 'Your recovery codes' }).getByRole('listitem');
	return (await shown.count()) > 0 ? shown.allTextContents() : [];
}

const sees = (page: Page, heading: string | RegExp) =>
	expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();

/** Makes a one-time link for somebody, on the page of people. */
async function invites(page: Page, name: string, role: RegExp, forum?: string): Promise<string> {
	await page.goto('/team/people');
	await page.getByText('Invite somebody').click();
	const form = page.locator('form[action^="?/invite"]');
	await form.getByLabel('Their e-mail address').fill(email(name));
	await form.getByLabel('Their name').fill(name);
	await form.getByRole('radio', { name: role }).check();
	const forums = form.getByRole('group', { name: 'The forum they work for' });
	if (forum) await forums.getByRole('checkbox', { name: forum }).check();
	await form.getByRole('button', { name: 'Make the one-time link' }).click();
	return page.getByLabel('One-time link').inputValue();
}

async function signsOut(page: Page): Promise<void> {
	await page.goto('/team');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await sees(page, 'Sign in');
}

async function signsInWithPasskey(page: Page): Promise<void> {
	await page.goto('/sign-in');
	await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
	await sees(page, 'What waits');
}

const passkeys = (page: Page) => page.getByRole('listitem').filter({ hasText: 'A passkey' });

/** Shows anew that it is them, on the page that opens beside this one, and comes back to press the same button again. */
async function showsThatItIsThem(page: Page): Promise<void> {
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('Show first that it is you.');
	const opens = page.context().waitForEvent('page');
	await alert.getByRole('link', { name: 'Show that it is you' }).click();
	const beside = await opens;
	const withLock = await aLock(beside);
	for (const credential of (
		await lockOf(page).send('WebAuthn.getCredentials', { authenticatorId: lockOf(page).lock })
	).credentials)
		await withLock.send('WebAuthn.addCredential', { authenticatorId: withLock.lock, credential });
	await beside.getByRole('button', { name: 'Use a passkey' }).click();
	await expect(beside.getByText('Go back to the page you came from')).toBeVisible();
	await beside.close();
}

test('the first administrator sets up a passkey, and signs in with it and without a password', async () => {
	codes = await joins(ada, place.firstLink, 'Ada');
	expect(codes).toHaveLength(10);
	await ada.getByRole('link', { name: 'Go on' }).click();
	await sees(ada, 'What waits');

	await signsOut(ada);
	await signsInWithPasskey(ada);
});

test('a device that did not ask for a finger, a face or a PIN opens nothing', async () => {
	await signsOut(ada);
	const asksForFinger = (isUserVerified: boolean) =>
		lockOf(ada).send('WebAuthn.setUserVerified', { authenticatorId: lockOf(ada).lock, isUserVerified });
	await asksForFinger(false);
	await ada.getByRole('button', { name: 'Sign in with a passkey' }).click();
	await expect(ada.getByRole('status')).toContainText('That did not work.');
	await asksForFinger(true);
	await signsInWithPasskey(ada);
});

test('after five minutes what is hard to undo asks for the passkey again, and nothing typed is lost', async () => {
	await hoursPass(place.home, 0.1);
	await ada.goto('/team/people');
	await ada.getByText('Invite somebody').click();
	await ada.getByLabel('Their e-mail address').fill(email('Ben'));
	await ada.getByLabel('Their name').fill('Ben');
	await ada.getByRole('radio', { name: /^Administrator/ }).check();
	await ada.getByRole('button', { name: 'Make the one-time link' }).click();
	await showsThatItIsThem(ada);
	await expect(ada.getByLabel('Their name')).toHaveValue('Ben');
	await ada.getByRole('button', { name: 'Make the one-time link' }).click();
	await expect(ada.getByRole('heading', { name: 'The link for Ben' })).toBeVisible();
	linkForBen = await ada.getByLabel('One-time link').inputValue();
});

test('a second passkey is added and the first taken away, and the last one stays', async () => {
	await ada.goto('/team/account');
	await ada.getByRole('link', { name: 'Add another way' }).click();
	// Another device: the first one would say that it has one already.
	const first = lockOf(ada);
	await first.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: first.lock });
	const second = await aLock(ada);
	locks.set(ada, second);
	expect(await makesPasskey(ada)).toEqual([]);
	await ada.goto('/team/account');
	await expect(passkeys(ada)).toHaveCount(2);
	const { credentials } = await second.send('WebAuthn.getCredentials', { authenticatorId: second.lock });
	expect(credentials).toHaveLength(1);

	const kept = Buffer.from(credentials[0]!.credentialId, 'base64').toString('base64url');
	await passkeys(ada)
		.filter({ hasNot: ada.locator(`input[name="id"][value="${kept}"]`) })
		.getByRole('button', { name: 'Take it away' })
		.click();
	await expect(passkeys(ada)).toHaveCount(1);
	await passkeys(ada).getByRole('button', { name: 'Take it away' }).click();
	await expect(ada.getByRole('alert')).toContainText('This is the last way to show that it is you.');
	await signsOut(ada);
	await signsInWithPasskey(ada);
});

test('without the device a recovery code lets somebody in after the password, once', async ({ browser }) => {
	const elsewhere = await ownPage(browser, place.address);
	const signsIn = async () => {
		await elsewhere.goto('/sign-in');
		await elsewhere.getByLabel('E-mail').fill(email('Ada'));
		await elsewhere.getByLabel('Password').fill(password);
		await elsewhere.getByRole('button', { name: 'Sign in', exact: true }).click();
		await sees(elsewhere, 'Show that it is you');
		await elsewhere.getByLabel('Your code').fill(codes[0]!);
		await elsewhere.getByRole('button', { name: 'Go on' }).click();
	};
	await signsIn();
	await sees(elsewhere, 'What waits');
	await signsOut(elsewhere);
	await signsIn();
	await expect(elsewhere.getByRole('alert')).toContainText('That code is not right, or was used before.');
	await elsewhere.context().close();
});

test('a coordinator shows that it is them before they see how to reach somebody, and what they began stays', async ({
	browser
}) => {
	const link = await invites(ada, 'Chidi', /^Coordinator/, 'SEND Youth Forum');
	chidi = await ownPage(browser, place.address);
	await joins(chidi, link, 'Chidi');
	const item = await sealStory(await readForm(place.address), 'The ramp is locked', {
		wantsHelp: true,
		contact: { how: 'phone', address: '07700 900123' }
	});
	await send(place.address, item);
	await chidi.goto(`/team/moderation/${item.key}`);
	await chidi.getByRole('button', { name: 'Start reading' }).click();
	await expect(chidi.getByRole('button', { name: 'Keep working' })).toBeVisible();
	await hoursPass(place.home, 0.1);

	await chidi.getByLabel(/^Write to them/).fill('Which ramp is it?');
	await chidi.getByRole('button', { name: 'Show it' }).click();
	await showsThatItIsThem(chidi);
	await expect(chidi.getByLabel(/^Write to them/)).toHaveValue('Which ramp is it?');
	await expect(chidi.getByText('07700 900123')).toHaveCount(0);
	await chidi.getByRole('button', { name: 'Show it' }).click();
	await expect(chidi.getByText('07700 900123')).toBeVisible();
	await expect(chidi.getByLabel(/^Write to them/)).toHaveValue('Which ramp is it?');
});

test('who lost everything is let in again by two people after a day, and has new keys', async ({
	browser
}) => {
	test.slow();
	const ben = await ownPage(browser, place.address);
	await joins(ben, linkForBen, 'Ben');

	await ada.goto('/team/people');
	const person = ada.getByRole('listitem').filter({ has: ada.getByRole('heading', { name: 'Chidi' }) });
	await person.getByText('Lost everything').click();
	await person.getByRole('button', { name: 'Start letting Chidi in again' }).click();
	await showsThatItIsThem(ada);
	await person.getByRole('button', { name: 'Start letting Chidi in again' }).click();
	await expect(ada.getByRole('heading', { name: 'The first code for Chidi' })).toBeVisible();
	const first = (await ada.locator('.plate code').textContent())!;

	// Whoever it is about sees it where they are still signed in.
	await chidi.goto('/team');
	await expect(
		chidi.getByRole('heading', { name: 'Somebody wants to change how you sign in' })
	).toBeVisible();

	await ben.goto('/team');
	await ben.getByRole('link', { name: /Somebody is let in again/ }).click();
	await ben.getByRole('button', { name: /^I am sure. I agree/ }).click();
	await expect(ben.getByRole('heading', { name: 'The second code for Chidi' })).toBeVisible();
	const second = (await ben.locator('.plate code').textContent())!;
	expect(second).not.toBe(first);

	const fresh = await ownPage(browser, place.address);
	locks.set(fresh, await aLock(fresh));
	const getsIn = async () => {
		await fresh.getByLabel('E-mail').fill(email('Chidi'));
		await fresh.getByLabel('The code from the first person').fill(first);
		await fresh.getByLabel('The code from the second person').fill(second);
		await fresh.getByLabel('Your new password').fill('a wholly other password');
		await fresh.getByRole('button', { name: 'Get in again' }).click();
	};
	await fresh.goto('/sign-in');
	await fresh.getByRole('link', { name: 'I lost my phone and my codes' }).click();
	await sees(fresh, 'I lost my phone and my codes');
	await getsIn();
	await expect(fresh.getByRole('alert')).toContainText('Both codes are right. They work from');
	await hoursPass(place.home, 24);
	await getsIn();
	expect(await makesPasskey(fresh)).toHaveLength(10);
	await fresh.goto('/team');
	await sees(fresh, 'What waits');

	// The old session and the old passkey open nothing.
	await chidi.goto('/team');
	await sees(chidi, 'Sign in');
	await chidi.getByRole('button', { name: 'Sign in with a passkey' }).click();
	await expect(chidi.getByRole('status')).toContainText('That did not work.');
	for (const page of [ben, fresh, chidi]) await page.context().close();
});
