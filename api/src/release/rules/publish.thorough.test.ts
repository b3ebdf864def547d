import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawTable } from './count.ts';
import { canonicalText, isRefused, makeRelease, releaseFrom, type ReleaseTables } from './publish.ts';
import { ruleSet } from './rule-set.ts';
import { disclose, discloseTotal } from './suppression.ts';
import { everyTermOfThirtyIsReleasedUnbroken, subtractionFindsNobody } from './testing/claims.ts';
import { smallGroupsFound } from './testing/subtraction.ts';
import {
	aContributorTable,
	aPhaseTable,
	anyRelease,
	aTable,
	aThemeTable,
	countsOf,
	seed,
	withCounts
} from './testing/tables.ts';

function released(tables: readonly RawTable[]): ReleaseTables {
	const made = makeRelease(tables);
	if (isRefused(made)) throw new Error(made.refused);
	return made;
}

function shown({ tables }: ReleaseTables, name: string): (number | 'hidden')[] | 'withheld' {
	const table = tables.find((one) => one.name === name)!;
	return table.status === 'withheld' ? 'withheld' : table.cells.map(({ count }) => count);
}

test('a term of twenty-nine people joins to the next term', () => {
	expect(makeRelease([aTable('contributor', [14, 15])])).toEqual({
		refused: 'Fewer than 30 people were counted in this term, so its numbers join to the next term.'
	});
	expect(isRefused(makeRelease([aTable('contributor', [15, 15])]))).toBe(false);
	expect(isRefused(makeRelease([]))).toBe(true);
});

test('tables that do not count the same people are not released together', () => {
	expect(isRefused(makeRelease([aTable('contributor', [40, 40]), aTable('feeling', [40, 41])]))).toBe(true);
});

test('a table that is safe alone hides more when another one would give it away', () => {
	const feeling = aTable('feeling', [38, 7, 7]);
	const phase = aTable('phase', [13, 13, 13, 13]);

	expect(shown(released([feeling]), 'feeling')).toEqual([40, 'hidden', 'hidden']);
	expect(shown(released([feeling, phase]), 'feeling')).toBe('withheld');
	expect(shown(released([feeling, phase]), 'phase')).toEqual([15, 15, 15, 15]);
});

test('a release that somebody could work out is refused, whatever the rules that made it', () => {
	const weakened = { ...ruleSet, isWorkedOut: () => false };
	const tables = [aTable('feeling', [38, 7, 7]), aTable('phase', [13, 13, 13, 13])];
	expect(makeRelease(tables, weakened)).toEqual({
		refused: 'Somebody could work out a hidden number from these tables, so they cannot be released.'
	});
});

test('phases are merged into two where all or more than half of them would be hidden, and only then', () => {
	const merged = released([aPhaseTable([6, 20, 8, 25, 5])]).tables[0]!;
	expect(merged.cells.map(({ key }) => key)).toEqual([
		'early years and primary',
		'secondary and 16 to 25',
		'not said'
	]);
	expect(shown(released([aPhaseTable([9, 9, 9, 9, 20])]), 'phase')).toEqual([20, 20, 20]);
	expect(shown(released([aPhaseTable([6, 20, 8, 25, 30])]), 'phase')).toEqual([
		'hidden',
		20,
		'hidden',
		25,
		30
	]);
});

test('a pilot where every table is withheld still says about how many people spoke', () => {
	const release = released([aTable('contributor', [4, 28])]);
	expect(release).toMatchObject({
		total: 30,
		tables: [{ name: 'contributor', status: 'withheld', cells: [] }]
	});
});

test('a hidden theme is always one named by fewer than ten people', () => {
	fc.assert(
		fc.property(anyRelease, (tables) => {
			const themes = released(tables).tables.find(({ name }) => name === 'theme')!;
			const counts = countsOf(tables.find(({ name }) => name === 'theme')!);
			return themes.cells.every(({ count }, at) => (count === 'hidden') === counts[at]! < 10);
		}),
		{ seed, numRuns: 2000 }
	);
});

test('a theme of nearly everybody is not numbered where it would tell how few were not of that forum', () => {
	const who = aContributorTable(44, 3);

	expect(shown(released([who, aThemeTable([30, 0, 12], 47)]), 'theme')).toEqual([30, 'hidden', 10]);
	expect(shown(released([who, aThemeTable([44, 0, 12], 47)]), 'theme')).toBe('withheld');
});

test('the same numbers give the same bytes, in whatever order they were put together', () => {
	const release = released([aPhaseTable([16, 20, 18, 25, 30])]);
	const text = canonicalText(release);
	const { total, tables } = release;
	const turned = {
		tables: tables.map((table) => Object.fromEntries(Object.entries(table).reverse()) as typeof table),
		total
	};

	expect(canonicalText(turned)).toBe(text);
	expect(canonicalText(releaseFrom(text))).toBe(text);
	expect(text.startsWith('{"tables":[{"cells":[{"count":15,"key":"early years","label":"early years"}')).toBe(
		true
	);
});

test('a count hidden for being small reads the same as one hidden to protect it', () => {
	const text = canonicalText(released([aTable('feeling', [3, 40, 60, 80])]));
	expect(canonicalText(released([aTable('feeling', [40, 3, 60, 80])]))).toBe(text);
	expect(text.match(/"count":"hidden"/g)).toHaveLength(2);
	expect(text).not.toMatch(/primary|secondary|small|protect/);
});

test('a release with a count that cannot be one is not read back', () => {
	const text = canonicalText(released([aTable('feeling', [20, 40])]));
	expect(() => releaseFrom(text.replace('"count":20', '"count":21'))).toThrow(TypeError);
});

describe(`whatever the term (seed ${seed})`, () => {
	test('thirty people or more have a release, and it is unbroken', { timeout: 60_000 }, () => {
		fc.assert(everyTermOfThirtyIsReleasedUnbroken(ruleSet) as fc.IProperty<unknown>, {
			seed,
			numRuns: 10_000
		});
	});

	test('subtracting one number from another finds no group of fewer than ten', { timeout: 60_000 }, () => {
		fc.assert(subtractionFindsNobody(ruleSet) as fc.IProperty<unknown>, { seed, numRuns: 5000 });
	});

	test(
		'somebody who moves between two small groups changes nothing that is published',
		{ timeout: 60_000 },
		() => {
			const { moved, same } = movesWithin((count) => count < 10);
			expect(moved).toBeGreaterThan(500);
			expect(same).toBe(moved);
		}
	);

	test(
		'somebody who moves between two hidden groups seldom changes anything that is published',
		{ timeout: 60_000 },
		() => {
			const { moved, same } = movesWithin(() => true);
			expect(moved).toBeGreaterThan(500);
			expect(same / moved).toBeGreaterThanOrEqual(0.9);
		}
	);
});

test('the same pencil finds five people in numbers that are only rounded and hidden one by one', () => {
	const table = disclose(aContributorTable(102, 5), new Set(['parent carer']));
	expect(smallGroupsFound({ total: discloseTotal(107), tables: [table] })).toEqual([
		'contributor: everybody but young person'
	]);
});

/** Moves one person from the first hidden group to the last, in each table of single choices that hides two or more. */
function movesWithin(isMovable: (count: number) => boolean): { moved: number; same: number } {
	let moved = 0;
	let same = 0;
	for (const tables of fc.sample(anyRelease, { seed, numRuns: 1500 })) {
		const before = released(tables);
		tables.forEach((table, at) => {
			const { cells, status, isMultiValued } = before.tables[at]!;
			if (isMultiValued || status === 'withheld' || cells.length !== table.cells.length) return;
			const counts = countsOf(table);
			const hidden = counts.flatMap((count, cell) =>
				cells[cell]!.count === 'hidden' && isMovable(count) ? [cell] : []
			);
			const from = hidden.find((cell) => counts[cell]! > 0);
			const to = hidden.findLast((cell) => cell !== from && isMovable(counts[cell]! + 1));
			if (from === undefined || to === undefined) return;
			counts[from]! -= 1;
			counts[to]! += 1;
			const after = released(tables.with(at, withCounts(table, counts, table.contributors)));
			moved += 1;
			if (canonicalText(after) === canonicalText(before)) same += 1;
		});
	}
	return { moved, same };
}
