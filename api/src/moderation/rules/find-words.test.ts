import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from './find-words.ts';

const found = (text: string, typed: string) =>
	findWords(text, typed).map(({ startsAt, endsAt }) => text.slice(startsAt, endsAt));

describe('Words that a coordinator types to hide', () => {
	test('are found everywhere they stand', () => {
		expect(found('Mr Hallam said so. I asked Mr Hallam.', 'Mr Hallam')).toEqual(['Mr Hallam', 'Mr Hallam']);
	});

	test('are found whatever the capitals, the gaps and the apostrophes', () => {
		expect(found('MR\nHALLAM’S bus', "mr hallam's")).toEqual(['MR\nHALLAM’S']);
	});

	test('are whole words: a short name is not found inside a longer word', () => {
		expect(found('Joann, Annabel and Ann planned it.', 'Ann')).toEqual(['Ann']);
	});

	test('may hold any sign', () => {
		expect(found('Write to a.b+c@d.example (now)', 'a.b+c@d.example (now)')).toHaveLength(1);
		expect(found('axb', 'a.b')).toEqual([]);
	});

	test('are not found when nothing was typed', () => {
		expect(findWords('Anything', '  \n ')).toEqual([]);
	});

	test('are never found as something empty, or beyond the end, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string(), fc.string({ unit: 'grapheme', minLength: 1 }), (text, typed) => {
				for (const { startsAt, endsAt } of findWords(text + typed, typed)) {
					expect(startsAt).toBeLessThan(endsAt);
					expect(endsAt).toBeLessThanOrEqual(text.length + typed.length);
				}
			})
		);
	});
});
