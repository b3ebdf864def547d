import { expect, test } from 'vitest';
import { leadAndRest, longestLead } from './pair-words.ts';

test('a short answer stands large as a whole', () => {
	expect(leadAndRest('We text you. It is done.')).toEqual({ lead: 'We text you. It is done.', rest: '' });
});

test('of a long answer the first sentence leads, and not a word is lost', () => {
	const first = 'We heard that nobody rang back.';
	const more = `It mattered. ${'We did many things. '.repeat(8)}`.trim();

	expect(leadAndRest(`${first} ${more}`)).toEqual({ lead: first, rest: more });
});

test('a number with a point in it ends no sentence', () => {
	const words = `It costs 1.5 million and ${'very '.repeat(30)}long.`;
	expect(words.length).toBeGreaterThan(longestLead);
	expect(leadAndRest(words)).toEqual({ lead: words, rest: '' });
});
