import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readForm, sealStory, send } from '../people/phone.ts';
import type { State } from './state.ts';
import { unfolds } from './team.ts';

/** A state of the one or the other of two who read. */
export type DeskState = State & { page: Page };
type Readers = { one: Page; other: Page };

const story =
	'Mr Hallam did not tell us that the lesson is at Marsh Lane now. We came on Tuesday and Mr Hallam was not there.';
const danger = 'My uncle hits me every night. Mrs Oakley at school knows it.';
const icon = new URL('../../web/static/icon-192.png', import.meta.url);

/** Tells it as a phone does, and gives where it waits to be read. */
export async function tells(words: string, { picture = false } = {}): Promise<string> {
	const address = process.env['SD_ADDRESS']!;
	const pictures = picture ? [new Uint8Array(await readFile(icon))] : [];
	const item = await sealStory(await readForm(address), words, {}, pictures);
	if (!(await send(address, item))) throw new Error('It was not taken in');
	return `/team/moderation/${item.key}`;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
/** What the last button did stands on the page: a sentence of it, or of what is wrong. */
const sees = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check();

async function startsAt(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await press(page, 'Start reading');
	await sees(page, /^Yours until/);
}

async function leavesAllGuesses(page: Page): Promise<void> {
	for (const guess of await page.locator('[name=leave]').all()) await guess.check({ force: true });
}

/** One that is read by one person: everything that can be done to its words and its picture, and accepted. */
export async function* throughTheDesk({ one, other }: Readers): AsyncGenerator<DeskState> {
	const page = one;
	const path = await tells(story, { picture: true });
	await page.goto(path);
	await unfolds(page);
	yield { page, name: 'one that nobody reads yet' };
	await startsAt(page, path);
	yield { page, name: 'one in your hands' };
	await other.goto(path);
	yield { page: other, name: 'one that a colleague reads' };
	await unfolds(page);
	yield { page, name: 'one in your hands, everything open' };

	await page.locator('.sentence').first().focus();
	await page.keyboard.press('Shift+Alt+ArrowRight');
	await sees(page, 'Everywhere it stands');
	yield { page, name: 'words that are chosen' };
	await press(page, 'a name');
	await sees(page, /^Hidden/);
	yield { page, name: 'words that are hidden' };
	await page.getByLabel('The exact words').fill('not in it');
	await press(page, 'Hide these words');
	await sees(page, 'Those words are not in what they sent');
	yield { page, name: 'words to hide that are not in it', hasProblem: true };
	await page.getByLabel('The exact words').fill('');
	await press(page, 'Cover this part');
	await sees(page, 'Type how far it is from the left');
	yield { page, name: 'a part of a picture with no numbers', hasProblem: true };
	for (const side of ['From the left', 'From the top', 'How wide', 'How high'])
		await page.getByLabel(side).fill('20');
	await press(page, 'Cover this part');
	await sees(page, 'Covered.');
	yield { page, name: 'a picture with a part covered' };

	await press(page, 'Save the decision');
	await sees(page, 'Choose what becomes of it');
	yield { page, name: 'no decision chosen', hasProblem: true };
	await choose(page, /^Accept/);
	await press(page, /^Accept$/);
	await sees(page, 'may tell who somebody is');
	yield { page, name: 'guesses that are not settled', hasProblem: true };
	await leavesAllGuesses(page);
	await press(page, /^Accept$/);
	await sees(page, 'Could anyone work out who this is?');
	yield { page, name: 'read as a stranger' };
	await press(page, 'No. Accept it');
	await sees(page, 'Accepted. It can go into a theme now.');
	yield { page, name: 'the list after accepting' };
	await page.goto(path);
	await unfolds(page);
	yield { page, name: 'one that is accepted' };

	const again = await tells(story);
	await startsAt(page, again);
	await sees(page, /^Nearly the same words/);
	await press(page, 'Mark it as told before');
	await sees(page, 'Marked as told before.');
	yield { page, name: 'one that was told before' };
	await press(page, 'Give it back');
	await sees(page, 'Given back.');
	yield { page, name: 'the list after giving one back' };
}

/** One that is not used, by a rule; and the ways back. */
export async function* throughANo({ one: page }: Readers): AsyncGenerator<DeskState> {
	const path = await tells('The taxi came late again and nobody rang us about it');
	await startsAt(page, path);
	await press(page, 'Send to them');
	await sees(page, 'Write a few words first');
	yield { page, name: 'a message with no words', hasProblem: true };
	await page.getByLabel('Write to them').fill('Which day was it?');
	await press(page, 'Send to them');
	await sees(page, 'Sent. They see it with their six pictures.');
	yield { page, name: 'a message that is sent' };
	await choose(page, /^Do not use/);
	yield { page, name: 'which rule' };
	await press(page, /^Do not use$/);
	await sees(page, 'Choose the rule');
	yield { page, name: 'no rule chosen', hasProblem: true };
	await page.locator('[name=ruleId]').first().check();
	await press(page, /^Do not use$/);
	await sees(page, 'Not used.');
	yield { page, name: 'the list after a no' };
	await page.goto('/team/moderation?lane=done');
	yield { page, name: 'what was decided today' };
	await page.goto(path);
	yield { page, name: 'one that is not used' };
	await press(page, /^Undo$/);
	await sees(page, 'Undone.');
	yield { page, name: 'one whose decision is undone' };
	await choose(page, /^Hold/);
	await page.getByLabel('A question to them').fill('Which school is it?');
	await press(page, /^Hold$/);
	await sees(page, 'Held.');
	yield { page, name: 'the list after holding one' };
	await page.goto('/team/moderation?lane=returned');
	yield { page, name: 'what was returned with a question' };
	await page.goto(path);
	yield { page, name: 'one that was returned with a question' };
}

/** One that two people read. */
export async function* throughTwoReaders({ one, other }: Readers): AsyncGenerator<DeskState> {
	const path = await tells(danger);
	await one.goto(path);
	yield { page: one, name: 'one that may be of danger' };
	await startsAt(one, path);
	await one.getByText('Raise a concern about safety').click();
	await press(one, 'Raise the concern');
	await sees(one, 'Choose what it is about');
	yield { page: one, name: 'a concern with nothing filled in', hasProblem: true };
	await choose(one, /^Recommend: do not use/);
	await press(one, /^Recommend: do not use$/);
	await sees(one, 'Choose the rule');
	yield { page: one, name: 'a recommendation without a rule', hasProblem: true };
	await choose(one, /^Recommend: accept/);
	await leavesAllGuesses(one);
	await press(one, /^Recommend: accept$/);
	await press(one, /^No\. Recommend/);
	await sees(one, 'You have said what you think.');
	yield { page: one, name: 'the list after recommending' };
	await one.goto(path);
	yield { page: one, name: 'one that you recommended' };
	await other.goto('/team/moderation?lane=second');
	yield { page: other, name: 'what waits for a second reader' };
	await other.goto(path);
	yield { page: other, name: 'one for the second reader' };
	await startsAt(other, path);
	yield { page: other, name: 'one in the hands of the second reader' };
	await press(other, 'I see it differently');
	await sees(other, 'Nothing is recommended any more.');
	yield { page: other, name: 'seen differently' };
	await press(other, 'Give it back');
	await sees(other, 'Given back.');

	await startsAt(one, path);
	await unfolds(one);
	const form = one.locator('#safety');
	await form.getByRole('radio', { name: /^Somebody hurts them/ }).check();
	await form.getByRole('radio', { name: 'Yes', exact: true }).check();
	await form.getByLabel(/^What worries you/).fill('It is the uncle, and it is every night.');
	await press(one, 'Raise the concern');
	await sees(one, 'You raised it.');
	yield { page: one, name: 'a concern that is raised' };
	await unfolds(one);
	await press(one, 'I would rather not read this one');
	await sees(one, 'You are not shown it again.');
	yield { page: one, name: 'the list after passing one on' };
}
