import type { Page } from '@playwright/test';
import type { Colleague } from '../people/colleague.ts';
import type { Contributor } from '../people/contributor.ts';
import { everythingKept } from '../people/database.ts';
import { expect, receipts, test } from '../people/index.ts';
import { expectReadable } from '../people/sight.ts';

async function tells(contributor: Contributor, story: string): Promise<string[]> {
	await contributor.opens('/share');
	await contributor.fills({ story });
	return contributor.sends();
}

/** The coordinator goes through who waits to be heard, until one says this. */
async function findsWaiting({ page, ...coordinator }: Colleague, said: string): Promise<void> {
	await page.goto('/team/messages');
	const links = await page.getByRole('main').getByRole('link', { name: /^Read/ }).all();
	const places = await Promise.all(links.map((link) => link.getAttribute('href')));
	for (const place of places) {
		await page.goto(place!);
		const talk = await page.getByRole('region', { name: 'You and them' }).textContent();
		if (talk?.includes(said)) return;
	}
	throw new Error(`Nobody of ${places.length} says "${said}" to ${coordinator.name}`);
}

const talkOf = (page: Page) => page.getByRole('region', { name: 'You and your forum' });

async function writes(page: Page, words: string): Promise<void> {
	await talkOf(page).getByLabel('Write to your forum').fill(words);
	await talkOf(page).getByRole('button', { name: 'Send to my forum' }).click();
	await expect(page.getByText('Sent. Look here again for an answer.')).toBeVisible();
}

for (const scripted of [true, false]) {
	test(`a young person without a name and a coordinator write to each other, ${scripted ? 'with' : 'without'} JavaScript`, async ({
		contributor,
		contributorWithoutScript,
		coordinator
	}) => {
		const person = scripted ? contributor : contributorWithoutScript;
		const said = `The taxi ${scripted ? 'with' : 'without'} a script`;
		const words = await tells(person, said);
		await person.tracks(words);
		await writes(person.page, `${said}: it was the number 8`);

		await coordinator.worksIn('SEND Youth Forum');
		await findsWaiting(coordinator, `${said}: it was the number 8`);
		const talk = coordinator.page.getByRole('region', { name: 'You and them' });
		await expect(talk).toContainText(`${said}: it was the number 8`);
		await talk.getByLabel('Write to them').fill('Which day was that?');
		await coordinator.presses('Send to them');
		await expect(talk.getByRole('status')).toContainText('Sent.');
		await expect(talk).toContainText('Not seen yet');

		await person.tracks(words);
		await expect(person.page.getByRole('link', { name: 'Your forum wrote to you' })).toBeVisible();
		await expect(talkOf(person.page).getByRole('listitem').last()).toContainText('New');
		await expect(talkOf(person.page)).toContainText('Which day was that?');

		await person.tracks(words);
		await expect(talkOf(person.page).getByText('New', { exact: true })).toBeHidden();
		await coordinator.page.reload();
		await expect(talk.getByText('Not seen yet')).toBeHidden();
	});

	test(`what was told is changed, and nothing typed is lost when that is refused, ${scripted ? 'with' : 'without'} JavaScript`, async ({
		contributor,
		contributorWithoutScript
	}) => {
		const person = scripted ? contributor : contributorWithoutScript;
		const { page } = person;
		const words = await tells(person, 'First words');
		await person.tracks(words);

		await page.getByText('Change what you told us').click();
		await page.getByLabel('What happened?').fill('a'.repeat(5001));
		await page.getByRole('button', { name: 'Save my change' }).click();
		await expect(page.getByRole('alert')).toContainText('Keep it to 5,000 letters');
		await expect(page.getByLabel('What happened?')).toHaveValue('a'.repeat(5001));

		await page.getByLabel('What happened?').fill('Better words');
		await page.getByRole('radio', { name: 'Good', exact: true }).check({ force: true });
		await page.getByRole('button', { name: 'Save my change' }).click();
		await expect(page.getByText('Saved. Your forum reads the new words.')).toBeVisible();
		await person.tracks(words);
		await expect(page.getByRole('region', { name: 'What you told us' })).toContainText('Better words');
		await expect(page.getByRole('region', { name: 'What you told us' })).toContainText('Good');
	});

	test(`a way to be reached is added and taken away, ${scripted ? 'with' : 'without'} JavaScript`, async ({
		contributor,
		contributorWithoutScript
	}) => {
		const person = scripted ? contributor : contributorWithoutScript;
		const { page } = person;
		await person.tracks(await tells(person, 'Somebody may call me'));
		const reach = page.getByRole('region', { name: 'How we can reach you' });

		await reach.getByText('Add a way to reach me').click();
		await reach.getByRole('radio', { name: 'Phone' }).check({ force: true });
		await reach.getByLabel('Your e-mail address or phone number').fill('my sister');
		await reach.getByRole('checkbox', { name: 'Somebody from my forum' }).check({ force: true });
		await reach.getByRole('button', { name: 'Save it' }).click();
		await expect(reach.getByRole('alert')).toContainText('Write a phone number, with digits');
		await expect(reach.getByLabel('Your e-mail address or phone number')).toHaveValue('my sister');

		await reach.getByLabel('Your e-mail address or phone number').fill('01865 000111');
		await reach.getByRole('button', { name: 'Save it' }).click();
		await expect(reach).toContainText('01865 000111');
		await expect(reach).toContainText('Saved.');
		await reach.getByRole('button', { name: 'Take it away' }).click();
		await expect(reach).toContainText('Gone.');
		await expect(reach).not.toContainText('01865');
	});
}

test('the six pictures can be tapped instead of written, by keyboard too', async ({ contributor }) => {
	const { page } = contributor;
	const words = await tells(contributor, 'Found by pictures');
	await contributor.opens('/track');
	await page.getByRole('button', { name: 'Tap your pictures' }).click();
	const field = page.getByLabel('First letters');

	for (const word of words.slice(0, 3)) {
		await page.getByRole('button', { name: word, exact: true }).last().click();
	}
	for (const word of words.slice(3)) {
		await field.fill(word);
		await field.press('Enter');
	}
	await expect(page.getByLabel('Your six words')).toHaveValue(words.join(' '));
	await expect(page.getByText('You have six pictures. Press Look.')).toBeVisible();
	await expectReadable(page, 'the pictures of /track');
	await page.getByRole('button', { name: 'Look' }).click();

	await contributor.sees('We have it');
	await expect(page.getByRole('list', { name: 'Your six pictures' }).getByRole('listitem')).toHaveCount(6);
});

test('a scanned code opens it, and the words in it are sent to nobody and stay in no address', async ({
	contributor
}) => {
	const { page } = contributor;
	const words = await tells(contributor, 'Found by a code');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));

	// Whole words: a file called "start" holds no "art".
	const wordsOf = (text: string) => new Set(text.toLowerCase().split(/[^a-z]+/));
	await page.goto('/easier');
	await page.goto(`/track#w=${words.join('.')}`);
	await contributor.sees('We have it');

	await expect(page.getByRole('blockquote')).toContainText('Found by a code');
	expect(page.url()).not.toContain(words[0]!);
	expect(asked.length).toBeGreaterThan(2);
	const holding = asked.filter((each) => words.filter((word) => wordsOf(each).has(word)).length > 2);
	expect(holding).toEqual([]);
});

test('the ticket is kept as a photo, as a code and on one’s own phone, and shown again', async ({
	contributor
}) => {
	const { page } = contributor;
	await tells(contributor, 'On a phone that others use too');
	await expect(page.getByRole('button', { name: 'Keep a photo' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Keep on this phone' })).toBeHidden();
	await contributor.opens('/share');
	await contributor.fills({ story: 'Kept in many ways', sharedPhone: 'No' });
	const words = await contributor.sends();

	const photo = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Keep a photo' }).click();
	expect((await photo).suggestedFilename()).toBe('six-pictures.png');
	await page.getByRole('button', { name: 'Show a code' }).click();
	await expect(page.getByRole('img', { name: 'Your six pictures are your key' })).toBeVisible();
	await page.getByRole('button', { name: 'Show me again' }).click();
	await expect(page.getByText('Take a photo, or write the six words down:')).toBeFocused();
	await expectReadable(page, 'the ticket with everything open');
	await page.getByRole('button', { name: 'Keep on this phone' }).click();
	await expect(page.getByText('Kept on this phone.')).toBeVisible();
	const kept = await page.evaluate(dumpOfKept);
	// One short word can stand in anything by chance; the six do not.
	expect(words.filter((word) => kept.includes(word)).length).toBeLessThan(3);

	await contributor.opens('/track');
	await page.getByRole('button', { name: /^From / }).click();
	await contributor.sees('We have it');
	await contributor.opens('/track');
	await page.getByRole('button', { name: 'Forget the one' }).click();
	await expect(page.getByRole('button', { name: /^From / })).toBeHidden();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Tap your pictures' })).toBeVisible();
	await expect(page.getByRole('button', { name: /^From / })).toBeHidden();
});

/** Everything that the browser's store of receipts holds, as text. */
async function dumpOfKept(): Promise<string> {
	const store = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('said-and-done-kept', 1);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const rows = await new Promise<{ sealed: ArrayBuffer }[]>((resolve) => {
		const request = store.transaction('receipt').objectStore('receipt').getAll();
		request.onsuccess = () => resolve(request.result as { sealed: ArrayBuffer }[]);
	});
	store.close();
	if (rows.length !== 1) throw new Error(`${rows.length} are kept`);
	return JSON.stringify(rows) + rows.map(({ sealed }) => new TextDecoder().decode(sealed)).join('');
}

test('"this is not what I meant" is said of an answer, and stands first on the forum’s list', async ({
	contributorWithoutScript: contributor,
	coordinator
}) => {
	const { page } = contributor;
	const answered = receipts().find(({ shows }) =>
		shows.includes('the contributor has said whether it helped')
	)!;
	await contributor.tracks(answered.words.split(' '));
	await page.getByText('This is not what I meant').first().click();
	await page.getByLabel('What did you mean?').first().fill('I meant the other phone');
	await page.getByRole('button', { name: 'Send this to my forum' }).first().click();
	await expect(page.getByText('Sent. Look here again for an answer.').first()).toBeVisible();

	const seen: string[] = [];
	for (const forum of ['SEND Youth Forum', 'Oxfordshire Parent Carers Forum']) {
		await coordinator.worksIn(forum);
		await coordinator.opens('/team/messages');
		seen.push((await coordinator.page.getByRole('main').textContent()) ?? '');
	}
	expect(seen.join()).toContain('This is not what I meant');
});

test('one is held with a question, and the person answers it', async ({ contributor, coordinator }) => {
	const words = await tells(contributor, 'It happens on some days');
	await contributor.tracks(words);
	await writes(contributor.page, 'Please read this soon');
	await coordinator.worksIn('SEND Youth Forum');
	await findsWaiting(coordinator, 'Please read this soon');
	await coordinator.presses('Start reading');
	await coordinator.page.getByRole('radio', { name: /^Hold/ }).check();
	await coordinator.page.getByLabel('A question to them').fill('On which days?');
	await coordinator.presses(/^Hold/);
	await expect(coordinator.page.getByRole('status').filter({ hasText: 'Held.' })).toBeVisible();

	await contributor.tracks(words);
	await expect(talkOf(contributor.page)).toContainText('On which days?');
});

test('everything we hold can be saved as text and as data, and all of it goes when it is taken back', async ({
	contributor
}) => {
	const { page } = contributor;
	const words = await tells(contributor, 'CANARY-5b2e story');
	await contributor.tracks(words);
	await writes(page, 'CANARY-5b2e message');
	const reach = page.getByRole('region', { name: 'How we can reach you' });
	await reach.getByText('Add a way to reach me').click();
	await reach.getByRole('radio', { name: 'E-mail' }).check({ force: true });
	await reach.getByLabel('Your e-mail address or phone number').fill('canary-5b2e@example.org');
	await reach.getByRole('checkbox', { name: 'Somebody from my forum' }).check({ force: true });
	await reach.getByRole('button', { name: 'Save it' }).click();
	await expect(reach).toContainText('Saved.');
	expect(await everythingKept(process.env['SD_HOME']!)).not.toMatch(/canary-5b2e/i);

	for (const [button, name] of [
		['Save it as text', 'what-we-hold.txt'],
		['Save it as data', 'what-we-hold.json']
	] as const) {
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).click();
		const file = await saved;
		expect(file.suggestedFilename()).toBe(name);
		const chunks: Buffer[] = [];
		for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
		const text = Buffer.concat(chunks).toString('utf8');
		for (const each of ['CANARY-5b2e story', 'CANARY-5b2e message', 'canary-5b2e@example.org']) {
			expect(text).toContain(each);
		}
	}

	await page.getByRole('button', { name: 'Take it back' }).click();
	await page.getByRole('button', { name: 'Yes, delete it' }).click();
	await contributor.sees('It is gone');
	await contributor.tracks(words);
	await expect(page.getByRole('alert')).toContainText('We cannot find that');
});

for (const width of [320, 1280]) {
	test(`everything that can be done afterwards can be read at ${width} pixels`, async ({ contributor }) => {
		test.slow();
		const { page } = contributor;
		await page.setViewportSize({ width, height: 800 });
		for (const { words, shows } of receipts()) {
			await contributor.tracks(words.split(' '));
			await expect(page.getByRole('region', { name: 'What you told us' })).toBeVisible();
			for (const fold of await page.locator('main summary').all()) await fold.click();
			await expectReadable(page, `${shows} at ${width}`);
		}
		await contributor.tracks(['tiger', 'lamp']);
		await expect(page.getByRole('alert')).toBeVisible();
		await expectReadable(page, `/track with a problem at ${width}`);
	});
}

test('a link that would leave the six pictures behind asks first whether they are saved', async ({
	contributor
}) => {
	await contributor.opens('/share');
	await contributor.fills({ story: 'Ask me before they are gone' });
	const words = await contributor.sends();
	const easier = contributor.page.getByRole('link', { name: 'Make it easier' });

	await easier.click();
	await expect(
		contributor.page.getByRole('heading', { name: 'Have you saved your six pictures?' }).first()
	).toBeFocused();
	expect(await contributor.readsReceipt()).toEqual(words);

	await contributor.page.getByRole('link', { name: 'I have them. Go on' }).click();
	await expect(contributor.page).toHaveURL(/\/easier$/);
});
