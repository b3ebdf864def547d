import { describe, expect, test } from 'vitest';
import { wayIn } from './way-in.ts';

const way = (story: string, better = '') => wayIn({ story, better }, '2026-11-25');

test('what the forum has read already is accepted', () => {
	expect(way('The bus came late every day', 'A bus that comes')).toEqual({
		status: 'accepted',
		worryRank: 0
	});
});

describe('goes before a person first:', () => {
	test.each([
		['a phone number', 'Ring me on 07700 900123', ''],
		['a name', 'My son Oliver was left behind', ''],
		['a name in what would make it better', 'The bus is late', 'Ask Mrs Jennings of Larkmead School'],
		['words that may mean danger', 'I want to kill myself', ''],
		['a language that no machine here reads', 'Ніхто не сказав нам, що автобус не приїде сьогодні вранці', '']
	])('%s', (_, story, better) => {
		expect(way(story, better).status).toBe('received');
	});
});
