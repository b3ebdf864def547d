import { describe, expect, test } from 'vitest';
import { papersIn, sayPlace } from './cite.ts';

const paper = { paper: 'S1', title: 'An update', date: '20 September 2024' };
const other = { paper: 'S0', title: 'A report', date: '17 March 2026' };

describe('where a fact comes from', () => {
	test('a number is said to be a section', () => {
		expect(sayPlace({ ...paper, section: '1b' })).toBe('section 1b');
	});

	test('a place without a number keeps its own name', () => {
		expect(sayPlace({ ...paper, section: 'Annex 1' })).toBe('Annex 1');
	});

	test('a paper that is quoted twice is listed once, and the papers stand in order', () => {
		const quoted = [
			{ ...paper, section: '1' },
			{ ...other, section: '8' },
			{ ...paper, section: '2' }
		];
		expect(papersIn(quoted)).toEqual([other, paper]);
	});
});
