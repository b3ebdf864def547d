import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSet } from './rule-set.ts';
import { disclose, discloseTotal, disclosedAgain, suppress, type ReleaseCell } from './suppression.ts';
import {
	everyShownCountIsRounded,
	hiddenCountsLookAlike,
	noHiddenCountCanBeWorkedOut,
	noHiddenCountStandsAlone,
	noSmallCountIsShown,
	theSmallestAreHiddenFirst,
	whatALineHidesIsNotSmallTogether,
	type Claim
} from './testing/claims.ts';
import { aTable, seed } from './testing/tables.ts';

function shown(counts: readonly number[]): (number | 'hidden')[] {
	const table = aTable('feeling', counts);
	return disclose(table, suppress(table)).cells.map(({ count }) => count);
}

test('a small count takes the next smallest with it, so that the total gives nothing away', () => {
	expect(shown([3, 40, 60, 80])).toEqual(['hidden', 'hidden', 60, 80]);
});

test('two small counts hide each other only if together they are not small', () => {
	expect(shown([5, 6, 60, 80])).toEqual(['hidden', 'hidden', 60, 80]);
	expect(shown([1, 2, 60, 80])).toEqual(['hidden', 'hidden', 'hidden', 80]);
});

test('two counts that must both be nearly ten take a third with them', () => {
	expect(shown([9, 9, 100, 100, 100])).toEqual(['hidden', 'hidden', 'hidden', 100, 100]);
});

test('nobody looks the same as a few', () => {
	expect(shown([0, 40, 60, 80])).toEqual(shown([7, 40, 60, 80]));
});

test('of equals the first in the plan is hidden', () => {
	expect(shown([60, 40, 40, 3])).toEqual([60, 'hidden', 40, 'hidden']);
});

test('numbers large enough are shown to the nearest five', () => {
	expect(shown([10, 12, 13, 58])).toEqual([10, 10, 15, 60]);
});

test('a table with every cell hidden is withheld, and is not a grid of hidden cells', () => {
	const table = aTable('contributor', [4, 90]);
	expect(disclose(table, suppress(table))).toMatchObject({ status: 'withheld', cells: [] });
});

test('counts that overlap are each hidden for being small and for nothing else', () => {
	const table = aTable('theme', [3, 11, 40], 60);
	expect(disclose(table, suppress(table)).cells.map(({ count }) => count)).toEqual(['hidden', 10, 40]);
});

test('the number of people is rounded from the true one and not added up', () => {
	const counts = [12, 12, 12];
	expect(shown(counts)).toEqual([10, 10, 10]);
	expect(discloseTotal(36)).toBe(35);
	expect(discloseTotal(9)).toBe('hidden');
});

test('a count that suppression cannot have made is not read back', () => {
	expect([disclosedAgain(10), disclosedAgain('hidden')]).toEqual([10, 'hidden']);
	for (const count of [0, 5, 12, 9, -10, 10.5, '10', null])
		expect(() => disclosedAgain(count)).toThrow(TypeError);
});

test('a raw count does not compile into a release', () => {
	const { key, label, count } = aTable('feeling', [50]).cells[0]!;
	// @ts-expect-error a raw count is not a disclosed one
	const cell: ReleaseCell = { key, label, count };
	expect(cell.count).toBe(50);
});

describe(`whatever the table (seed ${seed})`, () => {
	const claims: [title: string, runs: number, Claim][] = [
		['no count of fewer than ten is shown', 100_000, noSmallCountIsShown],
		['every shown count is a multiple of five, within two of the truth', 100_000, everyShownCountIsRounded],
		['no hidden count stands alone', 20_000, noHiddenCountStandsAlone],
		['what a line hides is not small together', 20_000, whatALineHidesIsNotSmallTogether],
		['no hidden count can be worked out', 20_000, noHiddenCountCanBeWorkedOut],
		['the smallest are hidden first', 20_000, theSmallestAreHiddenFirst],
		['a hidden count looks the same whatever it was hidden for', 20_000, hiddenCountsLookAlike]
	];
	test.each(claims)('%s', { timeout: 60_000 }, (_, numRuns, claim) => {
		expect(() => fc.assert(claim(ruleSet) as fc.IProperty<unknown>, { seed, numRuns })).not.toThrow();
	});
});
