import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWorries, unchecked, worryRank } from './worries.ts';

describe('plain words of danger', () => {
	test.each([
		'kms',
		'i want to die',
		'unalive',
		'im scared of dad',
		'cutting myself',
		'he touches me',
		'I was raped'
	])('put the text first in the queue: %s', (text) => {
		expect(worryRank(text)).toBe(2);
	});

	test.each([
		'WANT TO DIE',
		'kiiill myself',
		'k1ll mys3lf',
		'kіll mуself',
		'ki\u200bll myself',
		'k.i.l.l m.y.s.e.l.f',
		'I don’t want to live'
	])('are seen through how they are spelt: %s', (text) => {
		expect(worryRank(text)).toBe(2);
	});

	test.each([
		['i want to die', 'suicide-self-harm'],
		['my dad hits me', 'abuse-neglect'],
		['he touches me in my bed at night', 'sexual-harm'],
		['a boy has a knife', 'violence'],
		['the TA hit me', 'professional'],
		['they held me down on the floor', 'restraint-seclusion'],
		['they wont let me have my food', 'denied-care']
	])('are called what they are: %s', (text, category) => {
		expect(findWorries(text).map((worry) => worry.category)).toContain(category);
	});

	test('count even after a "not"', () => {
		expect(worryRank('I do not self harm any more')).toBeGreaterThan(0);
	});

	test('are found in the middle of a long ordinary text', () => {
		const ordinary = 'The bus was late again and the lift was broken. We waited for the new form. ';

		expect(worryRank(ordinary.repeat(10))).toBe(0);
		expect(worryRank(`${ordinary.repeat(5)}My dad hits me. ${ordinary.repeat(5)}`)).toBeGreaterThan(0);
	});
});

test.each([
	'The wait is killing me',
	'I like suicide awareness day',
	'I eat with a knife and fork',
	'im dying to go back',
	'my son is 3'
])('an everyday saying is no worry: %s', (text) => {
	expect(worryRank(text)).toBe(0);
});

test('a worry beside the worst feeling is read first', () => {
	expect(worryRank('i got tablets saved up')).toBe(1);
	expect(worryRank('i got tablets saved up', 'very bad')).toBe(2);
	expect(worryRank('School was loud', 'very bad')).toBe(0);
});

test('a picture of a weapon is read as the word', () => {
	expect(worryRank('He has a 🔪')).toBeGreaterThan(0);
	expect(worryRank('🔪')).toBeGreaterThan(0);
	expect(worryRank('🐈')).toBe(0);
	expect(worryRank('He has a 🐈')).toBe(0);
});

test('words picked from a symbol board count without an "I"', () => {
	expect(worryRank('scared. home.')).toBeGreaterThan(0);
	expect(worryRank('not scared. home.')).toBe(0);
	expect(worryRank('happy. home.')).toBe(0);
});

describe('what cannot be checked', () => {
	test.each([
		'میں گھر جانے سے ڈرتا ہوں',
		'Boję się taty, on mnie bije codziennie',
		'Mae arna i ofn mynd adref heno',
		'Mi-e frica de tata si nu vreau acasa'
	])('is for a person to look at, never harmless: %s', (text) => {
		expect(unchecked(text)).toBe(true);
		expect(worryRank(text)).toBeGreaterThan(0);
	});

	test('is not English, however it is spelt', () => {
		expect(unchecked('camhs been 2 more weeks 4 like a yr')).toBe(false);
	});

	test('includes what makes the reading fail', () => {
		expect(worryRank(undefined as unknown as string)).toBe(1);
		expect(worryRank('toString constructor __proto__')).toBe(0);
	});

	test('does not include the first words of danger in some other languages', () => {
		expect(worryRank('chcę umrzeć')).toBe(2);
	});
});

test('a worry is marked where it stands in the text as typed', () => {
	const text = '🦉 ok.\u200b Then i said: I want to d\u200bie, ok';
	const worry = findWorries(text).find(({ category }) => category === 'suicide-self-harm');

	expect(text.slice(worry?.start, worry?.end)).toContain('want to d\u200bie');
});

test('any text at all is read without failing, and every mark lies inside it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
			const whole = `${text} kms ${text}`;
			for (const { start, end } of findWorries(whole)) {
				expect(start).toBeLessThan(end);
				expect(end).toBeLessThanOrEqual(whole.length);
			}
			expect(typeof unchecked(whole)).toBe('boolean');
		})
	);
}, 20_000);

test('plain danger beside something ordinary is read as first as it is alone', () => {
	expect(worryRank('The clinic had moved and nobody told us. I want to die')).toBe(2);
	expect(worryRank('The clinic had moved and nobody told us. We had a nice lunch')).toBe(0);
});
