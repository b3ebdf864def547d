import fc from 'fast-check';
import loader, { type Highs } from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
	attack,
	beliefs,
	rangesUnder,
	tablesToAttack,
	type Belief,
	type Range,
	type SeenRelease
} from './attack.ts';
import { isRefused, makeRelease, type ReleaseTables } from './publish.ts';
import { disclose, discloseTotal } from './suppression.ts';
import { linearProgram } from './testing/linear-program.ts';
import { anyRelease, aTable, seed } from './testing/tables.ts';

/** The package is a module at run time, and its types are written as if it were not one. */
const load = loader as unknown as (typeof loader)['default'];

let solver: Highs;

beforeAll(async () => {
	solver = await load();
});

/** Small counts hidden and the rest rounded: what many publishers do, and what this attack is for. */
function carelessly(tables: Parameters<typeof makeRelease>[0]): ReleaseTables {
	return {
		total: discloseTotal(tables[0]!.contributors),
		tables: tables.map((table) =>
			disclose(table, new Set(table.cells.filter(({ count }) => count < 10).map(({ key }) => key)))
		)
	};
}

test('a lone hidden count is narrowed to a few by the total', () => {
	const { isBroken, bounds } = attack(carelessly([aTable('contributor', [4, 98])]));

	expect(isBroken).toBe(true);
	expect(bounds).toEqual([{ table: 'contributor', key: 'category 0', low: 0, high: 4 }]);
});

test('two tables that are each safe alone can break one another', () => {
	const hidden = new Set(['category 1', 'category 2']);
	const feeling = disclose(aTable('feeling', [38, 7, 7]), hidden);
	const phase = disclose(aTable('phase', [13, 13, 13, 13]), new Set());
	const seen = (...tables: (typeof phase)[]): SeenRelease => ({ total: 50, tables });

	expect(attack(seen(feeling)).isBroken).toBe(false);
	expect(attack(seen(phase)).isBroken).toBe(false);
	expect(attack(seen(feeling, phase))).toMatchObject({ isBroken: true, brokenTables: ['feeling'] });
});

test('that there is a release says that thirty people were counted', () => {
	const tables = [disclose(aTable('feeling', [12, 9, 9]), new Set(['category 1', 'category 2']))];
	expect(attack({ total: 'hidden', tables }).bounds[0]).toEqual({
		table: 'feeling',
		key: 'category 1',
		low: 9,
		high: 9
	});
});

test('numbers that contradict each other are not a release', () => {
	const tables = [disclose(aTable('feeling', [50, 50]), new Set<string>())];
	expect(attack({ total: 35, tables }).isBroken).toBe(true);
});

test('everybody names an area, so a large rest does not hide that somebody named the last one', () => {
	const areas = disclose(aTable('priority area', [30, 6, 0], 36), new Set(['category 1', 'category 2']));
	const themes = disclose(aTable('theme', [30, 6, 0], 36), new Set(['category 1', 'category 2']));
	const alone = (table: typeof areas): SeenRelease => ({ total: 45, tables: [table] });
	expect(attack(alone(areas)).bounds[0]).toMatchObject({ low: 2 });
	expect(attack(alone(themes)).bounds[0]).toMatchObject({ low: 0 });
});

describe(`beside a linear programming solver (seed ${seed})`, () => {
	test('the bounds of careless releases are the same, to the last person', { timeout: 120_000 }, () => {
		const numRuns = 300;
		let compared = 0;
		fc.assert(
			fc.property(anyRelease, anyCoins, (tables, coins) => {
				const release = carelessly(tables);
				for (const supposed of [release.tables.map(() => beliefs[0]), beliefsBy(coins)]) {
					compared += compare(release, supposed).length;
				}
			}),
			{ seed, numRuns }
		);
		expect(compared).toBeGreaterThan(numRuns * 4);
	});

	test(
		'no hidden number of a release made by the rules is narrower than nought to nine',
		{ timeout: 120_000 },
		() => {
			fc.assert(
				fc.property(anyRelease, anyCoins, (tables, coins) => {
					for (const supposed of [
						tables.map(() => beliefs[0]),
						tables.map(() => beliefs[1]),
						beliefsBy(coins)
					]) {
						const perhapsSmall = compare(madeByTheRules(tables), supposed).filter(({ low }) => low < 10);
						for (const { low, high } of perhapsSmall) {
							expect(low).toBe(0);
							expect(high).toBeGreaterThanOrEqual(9);
						}
					}
				}),
				{ seed, numRuns: 500 }
			);
		}
	);
});

const anyCoins = fc.array(fc.nat(1), { minLength: 6, maxLength: 6 });

function beliefsBy(coins: readonly number[]): Belief[] {
	return coins.map((coin) => beliefs[coin]!);
}

function madeByTheRules(tables: Parameters<typeof makeRelease>[0]): ReleaseTables {
	const made = makeRelease(tables);
	if (isRefused(made)) throw new Error(made.refused);
	return made;
}

/** Puts one hidden cell of each table to both, and gives the ranges that they agree on. */
function compare({ total, tables }: ReleaseTables, supposed: readonly Belief[]): Range[] {
	const shown = { total, tables: tablesToAttack({ total, tables }) };
	const ours = rangesUnder(shown, supposed);
	return shown.tables.flatMap((table, at) => {
		const cell = table.cells.findLastIndex(({ count }) => count === 'hidden');
		if (cell === -1) return [];
		const [low, high] = (['Minimize', 'Maximize'] as const).map((sense) => {
			const solved = solver.solve(linearProgram({ release: shown, supposed, sense, at, cell }));
			return solved.Status === 'Optimal' ? Math.round(solved.ObjectiveValue * 1e6) / 1e6 : undefined;
		});
		expect([low, high]).toEqual([ours?.[at]![cell]!.low, ours?.[at]![cell]!.high]);
		return low === undefined || high === undefined ? [] : [{ low, high }];
	});
}
