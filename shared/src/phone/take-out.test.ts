import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksToAsk, takeOut } from './take-out.ts';

const story = 'My son Zain goes to Oakfield Primary. Ring 07700 900123.';

test('a person is asked about each part in plain words', () => {
	expect(marksToAsk(story).map(({ text, say }) => [text, say])).toEqual([
		['Zain', 'a name'],
		['Oakfield Primary', 'a school or class'],
		['07700 900123', 'a phone number']
	]);
});

test('only what they choose is taken out, and the rest stays as it was written', () => {
	const marks = marksToAsk(story);

	expect(takeOut(story, marks)).toBe('My son [a name] goes to [a school]. Ring [contact details].');
	expect(takeOut(story, marks.slice(1, 2))).toBe('My son Zain goes to [a school]. Ring 07700 900123.');
	expect(takeOut(story, [])).toBe(story);
});

test('marks in any order, over one another or past the end leave nothing of what they cover', () => {
	const marks = [
		{ start: 40, end: 999, kind: 'contact' },
		{ start: 9, end: 14, kind: 'place' },
		{ start: 7, end: 11, kind: 'name' }
	] as const;

	expect(takeOut(story, marks)).toBe('My son [a name]es to Oakfield Primary. Ri[contact details]');
});

test('once all marks are taken out, none of their words is left', () => {
	const names = ['Zofia', 'Kwame', 'Mrs Begum', 'OX4 1AA', 'jo@example.com'];
	fc.assert(
		fc.property(fc.subarray(names, { minLength: 1 }), (chosen) => {
			const text = chosen.map((name) => `We spoke to ${name} about it.`).join(' ');
			const left = takeOut(text, marksToAsk(text));

			for (const name of chosen) expect(left).not.toContain(name);
		}),
		{ seed: 4 }
	);
});
