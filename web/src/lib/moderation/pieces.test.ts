import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveredBy, piecesOf, shownOf, type Mark } from './pieces.ts';

const text = 'Mr Hallam rang 07700 900123.';

describe('The words as they were sent', () => {
	test('are cut where something is hidden', () => {
		expect(piecesOf(text, [{ startsAt: 0, endsAt: 9, as: 'hidden', word: 'a name' }])).toEqual([
			{ at: 0, text: 'Mr Hallam', as: 'hidden', word: 'a name' },
			{ at: 9, text: ' rang 07700 900123.' }
		]);
	});

	test('show what is hidden as hidden, whatever else was noticed in it', () => {
		const marks: Mark[] = [
			{ startsAt: 3, endsAt: 6, as: 'worry' },
			{ startsAt: 0, endsAt: 9, as: 'hidden', word: 'a name' }
		];
		expect(piecesOf(text, marks).map(({ text, as }) => [text, as])).toEqual([
			['Mr Hallam', 'hidden'],
			[' rang 07700 900123.', undefined]
		]);
	});

	test('are whole again when the pieces are put together, and every piece knows its place', () => {
		const mark = fc.record({
			startsAt: fc.nat(30),
			endsAt: fc.nat(30),
			as: fc.constantFrom<Mark['as']>('hidden', 'maybe', 'worry')
		});
		fc.assert(
			fc.property(fc.string({ maxLength: 30 }), fc.array(mark), (words, marks) => {
				const pieces = piecesOf(words, marks);
				expect(pieces.map((piece) => piece.text).join('')).toBe(words);
				for (const { at, text } of pieces) expect(words.slice(at, at + text.length)).toBe(text);
			})
		);
	});
});

test('What others will see shows each hidden part on its own', () => {
	expect(shownOf('[a name] rang [contact details].', ['[a name]', '[contact details]'])).toEqual([
		{ text: 'a name', isHidden: true },
		{ text: ' rang ', isHidden: false },
		{ text: 'contact details', isHidden: true },
		{ text: '.', isHidden: false }
	]);
});

test('Worries that overlap are quoted once, as one stretch', () => {
	expect(
		coveredBy([
			{ startsAt: 5, endsAt: 9 },
			{ startsAt: 0, endsAt: 6 },
			{ startsAt: 20, endsAt: 24 },
			{ startsAt: 1, endsAt: 3 }
		])
	).toEqual([
		{ startsAt: 0, endsAt: 9 },
		{ startsAt: 20, endsAt: 24 }
	]);
});
