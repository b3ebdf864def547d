/** The figures: F1 of nearest neighbours, adjusted Rand of groups, and how sure they can be. */
import type { Item } from './items.ts';

export type Figure = { value: number; low: number; high: number };

/** So many nearest neighbours vote, each with how alike it is. */
const voters = 5;
const rounds = 400;

/** The topic that each text's nearest neighbours give it, as if it had none of its own. */
export function byNearest(items: readonly Item[], rows: readonly Float64Array[]): string[] {
	return items.map((_, at) => {
		const votes = new Map<string, number>();
		for (const other of nearestFirst(rows[at]!, at).slice(0, voters)) {
			const { topic } = items[other]!;
			votes.set(topic, (votes.get(topic) ?? 0) + Math.max(0, rows[at]![other]!));
		}
		// The first among equals is the nearest one's.
		return [...votes].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
	});
}

/** F1 of each topic, each counting the same. A text that would be right under the given topic too counts as right. */
export function macroF1(items: readonly Item[], given: readonly string[], chosen: readonly number[]): number {
	const tallies = new Map<string, { right: number; given: number; meant: number }>();
	const tallyOf = (topic: string) => {
		const tally = tallies.get(topic) ?? { right: 0, given: 0, meant: 0 };
		tallies.set(topic, tally);
		return tally;
	};
	for (const at of chosen) {
		const said = given[at]!;
		const meant = items[at]!.also.includes(said) ? said : items[at]!.topic;
		tallyOf(said).given++;
		tallyOf(meant).meant++;
		if (said === meant) tallyOf(said).right++;
	}
	const topics = new Set(chosen.map((at) => items[at]!.topic));
	let sum = 0;
	for (const topic of topics) {
		const { right, given: of, meant } = tallies.get(topic) ?? { right: 0, given: 0, meant: 0 };
		if (right) sum += (2 * right) / (of + meant);
	}
	return sum / topics.size;
}

/**
 * For each text: as many nearest ones as its topic has others; the share that are of its topic. So many were asked for
 * as there are, so precision, recall and F1 are one number.
 */
export function asManyAsThereAre(items: readonly Item[], rows: readonly Float64Array[]): number[] {
	const sizes = Map.groupBy(items, ({ topic }) => topic);
	return items.map((item, at) => {
		const wanted = sizes.get(item.topic)!.length - 1;
		if (!wanted) return 0;
		const found = nearestFirst(rows[at]!, at).slice(0, wanted);
		return found.filter((other) => areTogether(item, items[other]!)).length / wanted;
	});
}

function areTogether(one: Item, other: Item): boolean {
	return one.topic === other.topic || one.also.includes(other.topic) || other.also.includes(one.topic);
}

function nearestFirst(row: Float64Array, self: number): number[] {
	return [...row.keys()].filter((at) => at !== self).toSorted((a, b) => row[b]! - row[a]! || a - b);
}

/** How far the groups agree with the topics beyond chance: 1 is the same, 0 is chance. `also` does not count here. */
export function adjustedRand(
	items: readonly Item[],
	groups: readonly number[],
	chosen: readonly number[]
): number {
	const pairs = (counts: Iterable<number>) => {
		let sum = 0;
		for (const count of counts) sum += (count * (count - 1)) / 2;
		return sum;
	};
	const sizes = (keyOf: (at: number) => string) =>
		[...Map.groupBy(chosen, keyOf).values()].map(({ length }) => length);
	const both = pairs(sizes((at) => `${groups[at]} ${items[at]!.topic}`));
	const grouped = pairs(sizes((at) => String(groups[at])));
	const meant = pairs(sizes((at) => items[at]!.topic));
	const byChance = (grouped * meant) / pairs([chosen.length]);
	const most = (grouped + meant) / 2;
	return most === byChance ? 1 : (both - byChance) / (most - byChance);
}

/** The value on all texts, and where it falls in 19 of 20 samples drawn from them with replacement. */
export function interval(length: number, of: (chosen: readonly number[]) => number): Figure {
	const all = [...Array(length).keys()];
	const draw = drawing();
	const values = Array.from({ length: rounds }, () =>
		of(all.map(() => Math.floor(draw() * length)))
	).toSorted((a, b) => a - b);
	return { value: of(all), low: values[rounds * 0.025]!, high: values[rounds * 0.975]! };
}

/** The same draws every time, so that a figure changes only when what it measures does (mulberry32). */
function drawing(): () => number {
	let state = 20_261_126;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Which texts are in each group, the largest first. */
export function grouping(groups: readonly number[]): number[][] {
	return [...Map.groupBy(groups.keys(), (at) => groups[at]!).values()].toSorted(
		(a, b) => b.length - a.length
	);
}
