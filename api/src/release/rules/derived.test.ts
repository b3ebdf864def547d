import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutHowMany, arrow, countIn, quoteLabel, shareInWords, type Label } from './derived.ts';
import { canonicalText, isRefused, makeRelease } from './publish.ts';
import { disclosedAgain } from './suppression.ts';
import { anyRelease, aTable, seed } from './testing/tables.ts';

const shown = disclosedAgain;

test('a percentage is a whole number worked out from rounded ones', () => {
	expect(shareInWords(shown(40), shown(60))).toBe('67%');
});

test('there is no percentage of fewer than thirty people, or of a hidden number', () => {
	expect(shareInWords(shown(10), shown(25))).toBeUndefined();
	expect(shareInWords(shown('hidden'), shown(60))).toBeUndefined();
	expect(shareInWords(shown(10), shown('hidden'))).toBeUndefined();
	expect(shareInWords(shown(10), shown(30))).toBe('33%');
});

test('nobody and everybody are never said of a group', () => {
	expect(shareInWords(shown(60), shown(60))).toBe('over 90%');
	expect(shareInWords(shown(10), shown(5000))).toBe('fewer than 10%');
});

test('a percentage of a raw count does not compile', () => {
	// @ts-expect-error a plain number has not been through suppression
	expect(shareInWords(40, shown(60))).toBe('67%');
});

test('an arrow needs a change of ten between two numbers that are both shown', () => {
	expect(arrow(shown(40), shown(50))).toBe('up');
	expect(arrow(shown(50), shown(40))).toBe('down');
	expect(arrow(shown(40), shown(45))).toBeUndefined();
	expect(arrow(shown('hidden'), shown(80))).toBeUndefined();
	expect(arrow(shown(80), shown('hidden'))).toBeUndefined();
});

test('a sentence says about how many, or fewer than ten', () => {
	expect(aboutHowMany(shown(40))).toBe('about 40 people');
	expect(aboutHowMany(shown('hidden'))).toBe('fewer than 10 people');
});

test('a number is looked up in the release, and there is none in a table that is withheld', () => {
	const release = makeRelease([aTable('contributor', [3, 60]), aTable('feeling', [3, 20, 40])]);
	if (isRefused(release)) throw new Error(release.refused);

	expect(countIn(release, { table: 'feeling', key: 'category 2' })).toBe(40);
	expect(countIn(release, { table: 'feeling', key: 'category 0' })).toBe('hidden');
	expect(countIn(release, { table: 'contributor', key: 'category 1' })).toBeUndefined();
	expect(countIn(release, { table: 'theme', key: 'taxi' })).toBeUndefined();
});

test('a quote carries one label, whose number is shown, or none', () => {
	const release = makeRelease([aTable('contributor', [40, 60]), aTable('feeling', [3, 30, 67])]);
	if (isRefused(release)) throw new Error(release.refused);
	const hidden: Label = { table: 'feeling', key: 'category 0' };
	const safe: Label = { table: 'contributor', key: 'category 1' };

	expect(quoteLabel([hidden, safe], release)).toEqual({ ...safe, label: 'Category 1' });
	expect(quoteLabel([hidden], release)).toBeUndefined();
	expect(quoteLabel([{ table: 'place', key: 'Oxford' }], release)).toBeUndefined();
});

test(`whatever the release and the wish, the label of a quote stands for ten people or more (seed ${seed})`, () => {
	fc.assert(
		fc.property(anyRelease, fc.array(fc.tuple(fc.nat(5), fc.nat(8)), { maxLength: 4 }), (tables, picks) => {
			const release = makeRelease(tables);
			if (isRefused(release)) return false;
			const wished = picks.map(([at, cell]) => {
				const { name, cells } = tables[at]!;
				return { table: name, key: cells[cell % cells.length]!.key };
			});
			const label = quoteLabel(wished, release);
			const raw = tables
				.find(({ name }) => name === label?.table)
				?.cells.find(({ key }) => key === label?.key);
			return (
				label === undefined || (raw!.count >= 10 && canonicalText(release).includes(`"key":"${label.key}"`))
			);
		}),
		{ seed, numRuns: 2000 }
	);
});
