import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWorries, worryRank } from './worries.ts';
import { ordinary, worried } from './worry-sentences.ts';

/** Agreed in the safety plan: a missed worry costs far more than an extra three minutes' reading. */
const leastRecall = 0.95;
const mostOrdinaryFlagged = 0.08;

test('nearly every made-up disclosure is noticed', () => {
	const missed = worried.filter(([, text]) => worryRank(text) === 0).map(([, text]) => text);

	expect(worried.length).toBeGreaterThanOrEqual(40);
	expect(1 - missed.length / worried.length, missed.join('\n')).toBeGreaterThanOrEqual(leastRecall);
});

test('few ordinary texts are flagged', () => {
	const flagged = ordinary.filter((text) => worryRank(text) > 0);

	expect(ordinary.length).toBeGreaterThanOrEqual(40);
	expect(flagged.length / ordinary.length, flagged.join('\n')).toBeLessThanOrEqual(mostOrdinaryFlagged);
});

test.each([...new Set(worried.map(([category]) => category))])(
	'a worry about %s is called that',
	(category) => {
		const about = worried.filter(([name]) => name === category);
		const called = about.filter(([, text]) => findWorries(text).some((worry) => worry.category === category));

		expect(called.length / about.length).toBeGreaterThanOrEqual(0.8);
	}
);

describe('a strong phrase', () => {
	test.each([
		'kms',
		'i want to die',
		'unalive',
		'im scared of dad',
		'cutting myself',
		'he touches me',
		'I was raped'
	])('puts the text first in the queue: %s', (text) => {
		expect(worryRank(text)).toBe(2);
	});

	test('counts even after a "not"', () => {
		expect(worryRank('I do not self harm any more')).toBe(2);
	});

	test.each([
		'WANT TO DIE',
		'kiiill myself',
		'k1ll mys3lf',
		'kіll mуself',
		'ki\u200bll myself',
		'k.i.l.l m.y.s.e.l.f',
		'I don’t want to live'
	])('is seen through how it is spelt: %s', (text) => {
		expect(worryRank(text)).toBe(2);
	});
});

describe('a weak word', () => {
	test('needs somebody it is about', () => {
		expect(worryRank('My son keeps on about suicide')).toBe(1);
		expect(worryRank('More posters about suicide')).toBe(0);
		expect(worryRank('I went there. More posters about suicide')).toBe(0);
	});

	test('does not count when the words just before say "not"', () => {
		expect(worryRank('I saw a weapon')).toBe(1);
		expect(worryRank('I never saw a weapon')).toBe(0);
		expect(worryRank('I have never liked it. He saw a weapon')).toBe(1);
	});

	test.each([
		'The wait is killing me',
		'I like suicide awareness day',
		'I eat with a knife and fork',
		'im dying to go back'
	])('does not count in an everyday saying: %s', (text) => {
		expect(worryRank(text)).toBe(0);
	});

	test('counts as strong beside the worst feeling', () => {
		expect(worryRank('My son keeps on about suicide', 'very bad')).toBe(2);
		expect(worryRank('School was loud', 'very bad')).toBe(0);
	});
});

test('a picture of a weapon is read as the word', () => {
	expect(worryRank('He has a 🔪')).toBe(2);
	expect(worryRank('He has a 🐈')).toBe(0);
});

test('words picked from a symbol board count without an "I"', () => {
	expect(worryRank('scared. home.')).toBe(1);
	expect(worryRank('not scared. home.')).toBe(0);
	expect(worryRank('happy. home.')).toBe(0);
});

test('what cannot be read is for a person to look at, never harmless', () => {
	expect(worryRank('میں گھر جانے سے ڈرتا ہوں')).toBe(1);
	expect(worryRank(undefined as unknown as string)).toBe(1);
	expect(worryRank('toString constructor __proto__')).toBe(0);
});

test('a worry is marked where it stands in the text as typed', () => {
	const text = '🦉 ok.\u200b Then i said: I want to d\u200bie, ok';
	const [worry] = findWorries(text);

	expect(worry).toMatchObject({ category: 'suicide-self-harm', strength: 'strong' });
	expect(text.slice(worry?.start, worry?.end)).toBe('want to d\u200bie');
});

test('any text at all is read without failing, and every mark lies inside it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			for (const { start, end } of findWorries(`${text} kms ${text}`)) {
				expect(start).toBeLessThan(end);
				expect(end).toBeLessThanOrEqual(text.length * 2 + 5);
			}
		})
	);
});
