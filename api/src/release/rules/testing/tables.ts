/** Raw tables to try the rules on: some made by hand, some drawn at random from a seed that each test prints. */
import fc from 'fast-check';
import { minimumBatch } from '../constants.ts';
import type { RawCount, RawTable } from '../count.ts';
import { contributorKeys, planned, type TableName } from '../plan.ts';

export const seed = 20_261_125;

export function aTable(name: TableName, counts: readonly number[], contributors = sum(counts)): RawTable {
	const { title, membership } = planned(name)!;
	const cells = counts.map((count, at) => ({
		key: `category ${at}`,
		label: `Category ${at}`,
		count: raw(count)
	}));
	return { name, title, membership, contributors: raw(contributors), cells };
}

/** Who told us, by their own names, since the themes of a forum speak of them. */
export function aContributorTable(young: number, carers: number): RawTable {
	const table = aTable('contributor', [young, carers]);
	return { ...table, cells: table.cells.map((cell, at) => ({ ...cell, key: contributorKeys[at]! })) };
}

/** Themes of which the first and every other one is of the young people's forum, the rest of the parent carers'. */
export function aThemeTable(counts: readonly number[], contributors: number): RawTable {
	const table = aTable('theme', counts, contributors);
	return {
		...table,
		cells: table.cells.map((cell, at) => ({ ...cell, contributor: contributorKeys[at % 2]! }))
	};
}

/** The phases by their own names, so that they can be merged into two. */
export function aPhaseTable(counts: readonly [number, number, number, number, number]): RawTable {
	const keys = ['early years', 'primary', 'secondary', '16 to 25', 'not said'];
	const { coarser } = planned('phase')!;
	const cells = counts.map((count, at) => ({ key: keys[at]!, label: keys[at]!, count: raw(count) }));
	return { ...aTable('phase', counts), cells, ...(coarser && { coarser }) };
}

export function withCounts(table: RawTable, counts: readonly number[], contributors: number): RawTable {
	const cells = table.cells.map((cell, at) => ({ ...cell, count: raw(counts[at]!) }));
	return { ...table, contributors: raw(contributors), cells };
}

export function countsOf(table: RawTable): number[] {
	return table.cells.map(({ count }) => count);
}

export function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}

/** One table of single choices, with small counts as often as large ones. */
export const anyTable: fc.Arbitrary<RawTable> = fc
	.array(fc.oneof(fc.nat(9), fc.nat(30), fc.nat(150)), { minLength: 2, maxLength: 7 })
	.map(([first = 0, ...rest]) => [Math.max(first, minimumBatch - sum(rest)), ...rest])
	.map((counts) => aTable('feeling', counts));

/** A whole term: six tables about the same people, from a small pilot to a busy county. */
export const anyRelease: fc.Arbitrary<RawTable[]> = fc
	.record({
		contributors: fc.oneof(fc.integer({ min: 30, max: 90 }), fc.integer({ min: 30, max: 600 })),
		contributor: weights(2),
		feeling: weights(4),
		phase: weights(5),
		place: weights(6),
		area: weights(7),
		theme: weights(9)
	})
	.map(({ contributors: people, contributor, feeling, phase, place, area, theme }) => {
		const areas = area.map((weight) => Math.floor((people * weight) / 1000));
		areas[areas.length - 1]! += Math.max(0, people - sum(areas));
		const who = dealt(people, contributor);
		const themes = theme.map((weight, at) => Math.floor((who[at % 2]! * weight) / 1000));
		return [
			aContributorTable(who[0]!, who[1]!),
			aTable('feeling', dealt(people, feeling)),
			withCounts(aPhaseTable([0, 0, 0, 0, 0]), dealt(people, phase), people),
			aTable('place', dealt(people, place)),
			aTable('priority area', areas, people),
			aThemeTable(themes, people)
		];
	});

/** Skewed, as answers are: most categories small, a few large. */
function weights(categories: number): fc.Arbitrary<number[]> {
	const skewed = fc.nat(1000).map((weight) => Math.floor((weight * weight) / 1000));
	return fc.array(skewed, { minLength: categories, maxLength: categories });
}

function dealt(people: number, shares: readonly number[]): number[] {
	const whole = sum(shares) || 1;
	const counts = shares.map((share) => Math.floor((people * share) / whole));
	counts[0]! += people - sum(counts);
	return counts;
}

function raw(count: number): RawCount {
	return count as RawCount;
}
