import { felts } from '@sd/shared/phone/answers';
import { expect, test } from 'vitest';
import { feltCounts, feltRating, type FeltCounts } from './felt-rating.ts';

const scale = ['worse', 'the same', 'a bit better', 'much better'] as const;
const most = 7;

/** Every table of the scale with at most so many in each step. */
function* smallTables(): Generator<FeltCounts> {
	for (let number = 0; number < (most + 1) ** scale.length; number++) {
		const digits = scale.map((_, place) => Math.floor(number / (most + 1) ** place) % (most + 1));
		yield {
			worse: digits[0]!,
			'the same': digits[1]!,
			'a bit better': digits[2]!,
			'much better': digits[3]!,
			'too soon to say': 0
		};
	}
}

const sumOf = (counts: FeltCounts) => scale.reduce((sum, step) => sum + counts[step], 0);

test('the rating is what the person in the middle said, the worse of two when there are two', () => {
	for (const counts of smallTables()) {
		const said = scale.flatMap((step) => Array.from({ length: counts[step] }, () => step));
		const expected = said.length < 10 ? 'too few to show' : said[Math.floor((said.length - 1) / 2)];
		if (feltRating(counts) !== expected) expect(counts).toBe(expected);
	}
});

test('however many say that it is too soon, the rating stays as it was', () => {
	for (const counts of smallTables()) {
		if (feltRating({ ...counts, 'too soon to say': 100 }) !== feltRating(counts))
			expect(counts).toBe('the same');
	}
});

test('one more who says "worse" never makes a rating better', () => {
	for (const counts of smallTables()) {
		if (sumOf(counts) < 10) continue;
		const before = scale.indexOf(feltRating(counts) as (typeof scale)[number]);
		const after = scale.indexOf(feltRating({ ...counts, worse: counts.worse + 1 }) as (typeof scale)[number]);
		if (after > before) expect(counts).toBe('no better');
	}
});

test('nine are too few to show and ten are enough', () => {
	const counts = feltCounts([
		{ felt: 'worse', count: 9 },
		{ felt: 'too soon to say', count: 5 }
	]);
	expect(feltRating(counts)).toBe('too few to show');
	expect(feltRating({ ...counts, 'the same': 1 })).toBe('worse');
});

test('a step that nobody said is a nought, not a gap', () => {
	expect(Object.keys(feltCounts([]))).toEqual([...felts]);
	expect(feltCounts([{ felt: 'worse', count: 2 }])).toMatchObject({ worse: 2, 'the same': 0 });
});
