import { expect, receipts, test } from '../people/index.ts';

test('a young person tells us from a phone and finds it again with six pictures', async ({ contributor }) => {
	await contributor.opens('/');
	await contributor.page.getByRole('link', { name: 'Tell us', exact: true }).first().click();
	await contributor.fills({ story: 'The taxi came late again' });
	const words = await contributor.sends();

	await contributor.tracks(words);

	await contributor.sees('We have it');
	await expect(contributor.page.getByRole('blockquote')).toContainText('The taxi came late again');
});

test('the same works without JavaScript', async ({ contributorWithoutScript: contributor }) => {
	await contributor.opens('/share');
	await contributor.fills({ who: 'I am a parent or carer', story: 'Nobody rang us back' });
	const words = await contributor.sends();

	await contributor.tracks(words);

	await contributor.sees('We have it');
	await expect(contributor.page.getByRole('blockquote')).toContainText('Nobody rang us back');
	await expect(contributor.page.getByText('Sent to Oxfordshire Parent Carers Forum')).toBeVisible();
});

test('pressing Send twice, or reloading the answer, is one submission with one receipt', async ({
	contributorWithoutScript: contributor
}) => {
	await contributor.opens('/share');
	await contributor.fills({ story: 'Once and no more' });
	const words = await contributor.sends();

	await contributor.page.reload();

	await contributor.sees('We have it. Thank you.');
	expect(await contributor.readsReceipt()).toEqual(words);
});

for (const scripted of [true, false]) {
	test(`an answer that is missing is asked for, and nothing typed is lost, ${scripted ? 'with' : 'without'} JavaScript`, async ({
		contributor,
		contributorWithoutScript
	}) => {
		const person = scripted ? contributor : contributorWithoutScript;
		await person.opens('/share');
		await person.goesOn();
		await expect(person.page.getByRole('alert')).toContainText('Choose who you are');

		await person.begins({});
		await person.chooses('How do you want to answer?', 'Words');
		await person.chooses('What is it about?', 'I am not sure');
		await person.chooses('How did it feel?', 'OK');
		const tooLong = `${'a'.repeat(5000)}b`;
		await person.page.getByLabel('What happened?').fill(tooLong);
		await person.goesOn();

		await expect(person.page.getByRole('alert')).toContainText('keep it to 5,000 letters');
		await expect(person.page.getByLabel('What happened?')).toHaveValue(tooLong);
		await person.page.getByLabel('What happened?').fill('a'.repeat(5000));
		await person.goesOn();
		await person.sees('What would make it better?');
	});
}

test('what was chosen can be changed before it is sent', async ({ contributor }) => {
	await contributor.opens('/share');
	await contributor.fills({ face: 'Bad' });
	await contributor.page.getByRole('button', { name: 'Change How did it feel?' }).click();
	await contributor.chooses('How did it feel?', 'Good');
	await contributor.sees('Check before you send');
	await expect(contributor.page.getByRole('definition').filter({ hasText: /^Good$/ })).toBeVisible();
});

test('a wrong receipt, one taken back and one never made look the same', async ({ contributor }) => {
	await contributor.opens('/share');
	await contributor.fills({});
	const words = await contributor.sends();
	await contributor.tracks(words);
	await contributor.page.getByRole('button', { name: 'Take it back' }).click();
	await contributor.page.getByRole('button', { name: 'Yes, delete it' }).click();
	await contributor.sees('It is gone');

	await contributor.tracks(words);
	const takenBack = await contributor.page.getByRole('alert').textContent();
	await contributor.tracks(words.toReversed());
	const neverMade = await contributor.page.getByRole('alert').textContent();

	expect(takenBack).toContain('We cannot find that');
	expect(neverMade).toBe(takenBack);
});

test('the wizard leaves one entry in the history, so that going back shows nothing that was typed', async ({
	contributor
}) => {
	await contributor.opens('/');
	const before = await contributor.page.evaluate(() => history.length);
	await contributor.opens('/share');
	await contributor.fills({});
	await contributor.sends();

	expect(await contributor.page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
});

test('without JavaScript, the answer is found with six words, and whether it helped can be said and changed', async ({
	contributorWithoutScript: contributor
}) => {
	const answered = receipts().find(({ shows }) => shows.includes('Nobody has said yet whether it helped'));
	const words = answered!.words.split(' ');
	const { page } = contributor;

	for (const felt of ['The same', 'A bit better']) {
		await contributor.tracks(words);
		await contributor.sees('We ask you: did it help?');
		await contributor.picks(felt);
		await page.getByRole('button', { name: 'Send my answer' }).click();
		await expect(page.getByText('We have it. Thank you. You can change it here.')).toBeVisible();
	}

	await contributor.tracks(words);
	await expect(page.getByRole('radio', { name: 'A bit better' })).toBeChecked();
});

test('taking it back asks first, and "No" keeps everything', async ({
	contributorWithoutScript: contributor
}) => {
	await contributor.opens('/share');
	await contributor.fills({ story: 'I change my mind a lot' });
	const words = await contributor.sends();
	await contributor.tracks(words);
	await contributor.page.getByRole('button', { name: 'Take it back' }).click();
	await contributor.page.getByRole('button', { name: 'No, keep it' }).click();

	await expect(contributor.page.getByRole('blockquote')).toContainText('I change my mind a lot');
});
