/**
 * What a clever reader could work out: from everything one release shows, taken together, the smallest
 * and the largest that each hidden count can be.
 *
 * All the tables count the same people, so each of them narrows that one number, and it narrows each of
 * them; and a forum's theme is about that forum's people. Nothing else joins two tables, so the bounds are
 * exact in whole numbers without a solver.
 */
import { minimumBatch, protectionWidth, roundingReach, smallestDisclosable } from './constants.ts';
import { contributorKeys, planned, type Contributor, type Membership } from './plan.ts';

export type Shown = number | 'hidden';

export type SeenCell = {
	key: string;
	count: Shown;
	/** Whose forum a theme is of: its people are some of those contributors and of nobody else. */
	contributor?: Contributor | undefined;
};

export type SeenTable = {
	name: string;
	isMultiValued: boolean;
	status: 'shown' | 'withheld';
	cells: readonly SeenCell[];
};

export type SeenRelease = { total: Shown; tables: readonly SeenTable[] };

export type Range = { low: number; high: number };

/**
 * Two things that a reader may suppose of the counts hidden in one table. We hide the smallest first, so none is
 * larger than the smallest shown; and they may all be small, with nothing hidden to protect another.
 */
export const beliefs = ['none above the smallest shown', 'all small'] as const;
export type Belief = (typeof beliefs)[number];

export type Bound = Range & { table: string; key: string };

export type Attack = { isBroken: boolean; brokenTables: string[]; bounds: Bound[] };

export function attack(release: SeenRelease): Attack {
	const tables = tablesToAttack(release);
	const tightest = tables.map(({ cells }) => cells.map((): Range => ({ low: 0, high: Infinity })));
	let somethingFits = false;
	for (const supposed of everyBelief(tables)) {
		const ranges = rangesUnder({ total: release.total, tables }, supposed);
		if (!ranges) continue;
		somethingFits = true;
		ranges.forEach((cells, table) => {
			cells.forEach((range, cell) => {
				tightest[table]![cell] = overlap(tightest[table]![cell]!, range);
			});
		});
	}
	const bounds = tables.flatMap(({ name, cells }, table) =>
		cells.flatMap(({ key, count }, cell) =>
			count === 'hidden' ? [{ table: name, key, ...tightest[table]![cell]! }] : []
		)
	);
	const brokenTables = [...new Set(bounds.filter(isTooNarrow).map(({ table }) => table))];
	return { isBroken: brokenTables.length > 0 || !somethingFits, brokenTables, bounds };
}

/** Every count too small to show must stay possible, nought among them, unless it is plain that it is not a small one. */
export function isTooNarrow({ low, high }: Range): boolean {
	return low < smallestDisclosable && (low > 0 || high < protectionWidth);
}

/** What is shown, and who told us even when that is withheld: the themes of a forum still speak of it. */
export function tablesToAttack({ tables }: SeenRelease): SeenTable[] {
	const isLinked = tables.some(({ cells }) => cells.some(({ contributor }) => contributor));
	return tables.flatMap((table) => {
		if (table.status === 'shown') return [table];
		if (table.name !== 'contributor' || !isLinked) return [];
		return [{ ...table, cells: contributorKeys.map((key) => ({ key, count: 'hidden' as const })) }];
	});
}

/** The range of every count, under one belief a table; undefined when no numbers fit all of them. */
export function rangesUnder(
	{ total, tables }: SeenRelease,
	supposed: readonly Belief[]
): Range[][] | undefined {
	const least = leastOfEach(tables);
	const cells = tables.map((table, at) => rangesAlone(table, supposed[at]!, least));
	const memberships = tables.map(membershipOf);
	const people = cells
		.map((ranges, at) => peopleIn(ranges, memberships[at]!))
		.reduce(overlap, peopleShown(total));
	if (people.low > people.high || cells.some((ranges) => ranges.some(({ low, high }) => low > high)))
		return undefined;
	const narrowed = cells.map((ranges, at) => narrow(ranges, memberships[at]!, people));
	const who = tables.findIndex(({ name }) => name === 'contributor');
	if (who === -1) return narrowed;
	const most = new Map(tables[who]!.cells.map(({ key }, cell) => [key, narrowed[who]![cell]!.high]));
	return narrowed.map((ranges, at) =>
		ranges.map(({ low, high }, cell) => ({
			low,
			high: Math.min(high, most.get(tables[at]!.cells[cell]!.contributor ?? '') ?? Infinity)
		}))
	);
}

/** What a shown number stands for. */
export function meaning(count: number): Range {
	return { low: Math.max(smallestDisclosable, count - roundingReach), high: count + roundingReach };
}

/** That there is a release at all says that there were enough people for one. */
function peopleShown(total: Shown): Range {
	const enough = { low: minimumBatch, high: Infinity };
	return total === 'hidden' ? enough : overlap(enough, meaning(total));
}

/** A table that nobody planned is read the way that gives most away. */
function membershipOf({ name, isMultiValued }: SeenTable): Membership {
	if (!isMultiValued) return 'exactly one';
	return planned(name)?.membership === 'any number' ? 'any number' : 'at least one';
}

/** At least how many of each kind of contributor there are, by the largest theme of their forum. */
function leastOfEach(tables: readonly SeenTable[]): Map<string, number> {
	const least = new Map<string, number>();
	for (const { cells } of tables) {
		for (const { contributor, count } of cells) {
			if (!contributor || count === 'hidden') continue;
			least.set(contributor, Math.max(least.get(contributor) ?? 0, meaning(count).low));
		}
	}
	return least;
}

/** What a table says of each of its counts by itself. */
function rangesAlone(
	{ name, cells }: SeenTable,
	belief: Belief,
	least: ReadonlyMap<string, number>
): Range[] {
	const smallestShown = Math.min(
		...cells.map(({ count }) => (count === 'hidden' ? Infinity : meaning(count).high))
	);
	const most = belief === 'all small' ? smallestDisclosable - 1 : smallestShown;
	return cells.map(({ key, count }) => {
		const { low, high } = count === 'hidden' ? { low: 0, high: most } : meaning(count);
		return { low: name === 'contributor' ? Math.max(low, least.get(key) ?? 0) : low, high };
	});
}

/** How many people a table can be about. */
function peopleIn(cells: readonly Range[], membership: Membership): Range {
	return {
		low: membership === 'exactly one' ? sumOf(cells, 'low') : Math.max(0, ...cells.map(({ low }) => low)),
		high: membership === 'any number' ? Infinity : sumOf(cells, 'high')
	};
}

function narrow(cells: readonly Range[], membership: Membership, people: Range): Range[] {
	return cells.map((cell) => ({
		low: membership === 'any number' ? cell.low : Math.max(cell.low, people.low - sumOf(cells, 'high', cell)),
		high: Math.min(cell.high, people.high - (membership === 'exactly one' ? sumOf(cells, 'low', cell) : 0))
	}));
}

function sumOf(ranges: readonly Range[], end: 'low' | 'high', except?: Range): number {
	let sum = 0;
	for (const range of ranges) if (range !== except) sum += range[end];
	return sum;
}

function overlap(one: Range, other: Range): Range {
	return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

/** Every way to suppose one thing of each table that hides something. */
function everyBelief(tables: readonly SeenTable[]): Belief[][] {
	return tables.reduce<Belief[][]>(
		(ways, { cells }) => {
			const here = cells.some(({ count }) => count === 'hidden') ? beliefs : [beliefs[0]];
			return ways.flatMap((way) => here.map((belief) => [...way, belief]));
		},
		[[]]
	);
}
