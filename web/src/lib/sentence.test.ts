import { expect, test } from 'vitest';
import { inARow, inDays, sayDays } from './sentence.ts';

test('words in a row end with "and"', () => {
	expect([inARow([]), inARow(['a']), inARow(['a', 'b']), inARow(['a', 'b', 'c'])]).toEqual([
		'',
		'a',
		'a and b',
		'a, b and c'
	]);
});

test('one day is a day, and none is today only where that makes sense', () => {
	expect([sayDays(0), sayDays(1), sayDays(2)]).toEqual(['0 days', '1 day', '2 days']);
	expect([inDays(0), inDays(1), inDays(2)]).toEqual(['today', '1 day', '2 days']);
});
