import { describe, expect, test } from 'vitest';
import { doneSentence, feltSentence, fromWhom, inARow, sayMoment, sayTime } from './say.ts';

describe('What is said of somebody who told us', () => {
	test('is who they are and never a name', () => {
		const young = { contributor: 'young person', headCount: null };
		expect(fromWhom({ ...young, teller: 'self' })).toBe('A young person');
		expect(fromWhom({ ...young, teller: 'helper' })).toBe('A young person, with a helper');
		expect(fromWhom({ contributor: 'parent carer', teller: 'group', headCount: 12 })).toBe(
			'A group of 12 parents and carers'
		);
	});

	test('is how it felt, and nothing where they did not say', () => {
		expect(feltSentence({ feeling: 'very bad' })).toBe('It felt very bad.');
		expect(feltSentence({ feeling: 'ok' })).toBe('It felt OK.');
		expect(feltSentence({ feeling: null })).toBe('');
	});
});

test('A time is the time in Oxfordshire, in summer too', () => {
	expect(sayTime('2026-07-01T09:42:00Z')).toBe('10.42');
	expect(sayMoment('2026-07-01T23:30:00Z', new Date('2026-07-02T08:00:00Z'))).toBe('Today at 00.30');
	expect(sayMoment('2026-07-01T09:42:00Z', new Date('2026-07-02T08:00:00Z'))).toBe('1 July at 10.42');
});

test('An address can ask only for the sentences that there are', () => {
	expect(doneSentence('accepted')).toBe('Accepted. It can go into a theme now.');
	expect(doneSentence('constructor')).toBeUndefined();
	expect(doneSentence(null)).toBeUndefined();
});

test('Words in a row end with "and"', () => {
	expect(inARow(['a name', 'a place', 'a date'])).toBe('a name, a place and a date');
	expect(inARow(['a name'])).toBe('a name');
});
