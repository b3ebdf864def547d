/** The numbers of the patterns while they are learned: where each kind stands in one long list, and what each begins as. */
import { allPatterns, lengths, patternsEach, wordWidth } from '../../src/phone/worry-patterns.ts';

export type Sizes = { words: number; meanings: number; groups: number };
export type Layout = ReturnType<typeof layoutOf>;

const shapesSize = lengths.reduce((sum, length) => sum + length, 0) * wordWidth * patternsEach;

/** Where each kind of number begins in the one long list of them. */
export function layoutOf({ words, meanings, groups }: Sizes) {
	const meaningsFrom = words * wordWidth;
	const shapesFrom = meaningsFrom + meanings * wordWidth;
	const startsFrom = shapesFrom + shapesSize;
	const weighsFrom = startsFrom + allPatterns;
	const biasAt = weighsFrom + allPatterns;
	const groupsFrom = biasAt + 1;

	return {
		meaningsFrom,
		shapesFrom,
		startsFrom,
		weighsFrom,
		biasAt,
		groupsFrom,
		all: groupsFrom + groups * (allPatterns + 1)
	};
}

const firstSpread = 0.1;

export function firstNumbers(layout: Layout, random: () => number): Float32Array {
	const numbers = new Float32Array(layout.all);
	const fill = (from: number, to: number, most: number) => {
		for (let at = from; at < to; at++) numbers[at] = (2 * random() - 1) * most;
	};
	fill(0, layout.shapesFrom, firstSpread * Math.sqrt(3));
	let from = layout.shapesFrom;
	for (const length of lengths) {
		const to = from + length * wordWidth * patternsEach;
		fill(from, to, 1 / Math.sqrt(length * wordWidth));
		from = to;
	}
	fill(layout.weighsFrom, layout.all, 1 / Math.sqrt(allPatterns));

	return numbers;
}
