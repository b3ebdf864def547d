import { describe, expect, test } from 'vitest';
import { coarsened, type RawTable } from './count.ts';
import { isRefused, makeRelease } from './publish.ts';
import { ruleSet } from './rule-set.ts';
import { aPhaseTable, aTable } from './testing/tables.ts';

/**
 * A reader who has these rules can run them on every table there could be, and keep those that come out as
 * the published one. Whole blocks of totals that round alike are tried, so no such table is left out.
 */
describe('a reader who tries every possible table', () => {
	const families: [
		title: string,
		totals: [number, number],
		every: (people: number) => Iterable<RawTable[]>
	][] = [
		['three categories', [30, 62], (people) => single(3, people)],
		['four categories', [30, 47], (people) => single(4, people)],
		['five categories', [30, 32], (people) => single(5, people)],
		['five phases that may be merged into two', [30, 32], (people) => phases(people)],
		['two tables of two and of three', [30, 42], (people) => pairs(2, 3, people)],
		['two tables of three', [30, 32], (people) => pairs(3, 3, people)],
		['two categories beside two areas', [30, 42], (people) => besideAreas(people)]
	];

	test.each(families)(
		'of %s leaves each small count anything from nought to nine',
		{ timeout: 60_000 },
		(_, totals, every) => {
			const { tried, ranges } = smallCountsThatFit(totals, every);

			expect(tried).toBeGreaterThan(10_000);
			expect(ranges.length).toBeGreaterThan(0);
			expect(ranges.filter(({ low, high }) => low > 0 || high < 9)).toEqual([]);
		}
	);

	test('finds somebody where hidden counts may stand alone', () => {
		const weakened = { ...ruleSet, standsAlone: () => false };
		const { ranges } = smallCountsThatFit([30, 47], (people) => single(3, people), weakened);
		expect(ranges.filter(({ low, high }) => low > 0 || high < 9)).not.toEqual([]);
	});

	/**
	 * Three areas or fewer can tell that a hidden one was named by somebody, because everybody names one. What is
	 * left is still as wide as the rules ask.
	 */
	test('of three areas leaves each small count at least ten values', { timeout: 60_000 }, () => {
		const { ranges } = smallCountsThatFit([30, 42], threeAreas);

		expect(ranges.length).toBeGreaterThan(100);
		expect(ranges.filter(({ low, high }) => high - low < 9)).toEqual([]);
	});
});

type Range = { low: number; high: number };

/** For every published text and hidden cell that can be small: the least and the most that it can be. */
function smallCountsThatFit(
	[from, to]: [number, number],
	every: (people: number) => Iterable<RawTable[]>,
	rules = ruleSet
) {
	const fits = new Map<string, (Range | undefined)[]>();
	let tried = 0;
	for (let people = from; people <= to; people++) {
		for (const tables of every(people)) {
			tried += 1;
			const made = makeRelease(tables, rules);
			if (isRefused(made)) throw new Error(made.refused);
			let text = String(made.total);
			const hidden: (number | undefined)[] = [];
			made.tables.forEach(({ status, cells }, at) => {
				text += `|${status}`;
				const raw = sameCells(tables[at]!, cells.length);
				cells.forEach(({ count }, cell) => {
					text += `,${count}`;
					hidden.push(count === 'hidden' ? raw.cells[cell]!.count : undefined);
				});
			});
			widen(fits, text, hidden);
		}
	}
	const ranges = [...fits.values()].flat().filter((range) => range !== undefined);
	return { tried, ranges: ranges.filter(({ low }) => low < 10) };
}

function widen(
	fits: Map<string, (Range | undefined)[]>,
	text: string,
	hidden: readonly (number | undefined)[]
): void {
	const known = fits.get(text);
	if (!known) {
		fits.set(
			text,
			hidden.map((count) => (count === undefined ? undefined : { low: count, high: count }))
		);
		return;
	}
	hidden.forEach((count, at) => {
		const range = known[at];
		if (!range || count === undefined) return;
		if (count < range.low) range.low = count;
		if (count > range.high) range.high = count;
	});
}

function sameCells(table: RawTable, cells: number): RawTable {
	return table.cells.length === cells ? table : (coarsened(table) ?? table);
}

function* single(categories: number, people: number): Generator<RawTable[]> {
	for (const counts of dealings(categories, people)) yield [aTable('feeling', counts)];
}

function* phases(people: number): Generator<RawTable[]> {
	for (const counts of dealings(5, people))
		yield [aPhaseTable(counts as [number, number, number, number, number])];
}

function* pairs(categories: number, others: number, people: number): Generator<RawTable[]> {
	const second = [...dealings(others, people)].map((counts) => aTable('place', counts));
	for (const counts of dealings(categories, people)) {
		const first = aTable('feeling', counts);
		for (const other of second) yield [first, other];
	}
}

function* besideAreas(people: number): Generator<RawTable[]> {
	const singles = [...dealings(2, people)].map((counts) => aTable('feeling', counts));
	for (let one = 0; one <= people; one++) {
		for (let other = people - one; other <= people; other++) {
			const areas = aTable('priority area', [one, other], people);
			for (const table of singles) yield [table, areas];
		}
	}
}

function* threeAreas(people: number): Generator<RawTable[]> {
	for (let one = 0; one <= people; one++) {
		for (let two = 0; two <= people; two++) {
			for (let three = Math.max(0, people - one - two); three <= people; three++) {
				yield [aTable('priority area', [one, two, three], people)];
			}
		}
	}
}

/** Every way for so many people to stand in so many categories. */
function* dealings(categories: number, people: number): Generator<number[]> {
	if (categories === 1) {
		yield [people];
		return;
	}
	for (let first = 0; first <= people; first++) {
		for (const rest of dealings(categories - 1, people - first)) yield [first, ...rest];
	}
}
