/**
 * Finds the patterns of a few words in a row that tell a worry: a small network, learned in steps against what it gets
 * wrong. What is left out at each step is drawn from a fixed seed, so the same texts give the same patterns.
 */
import { allPatterns, lengths, patternsEach, wordWidth } from '../../src/phone/worry-patterns.ts';
import { randomFrom, shuffled } from './chance.ts';
import { firstNumbers, layoutOf, type Layout, type Sizes } from './pattern-layout.ts';

/** A text as places in the lists of words (-1 for a rare one) and of meanings. */
export type Told = { words: number[]; means: number[][]; worry: boolean; group: number; counts: number };

const sweeps = 14;
const atOnce = 32;
const firstStep = 0.002;
const shrink = 0.01;

/** What it is about is learned beside whether it is a worry: a harder question that teaches the same patterns. */
const groupCounts = 0.4;
const leastGroupCounts = 0.5;

/** The shares that are left out while learning, so that nothing leans on one word or one pattern. */
const without = { word: 0.1, number: 0.2, pattern: 0.5 };
const seed = 20_251_126;
const [slowly, slower, nearlyNothing] = [0.9, 0.999, 1e-8];
const edge = Math.max(...lengths) >> 1;

export function fitPatterns(texts: readonly Told[], sizes: Sizes) {
	const layout = layoutOf(sizes);
	const random = randomFrom(seed);
	const numbers = firstNumbers(layout, random);
	const slopes = new Float32Array(layout.all);
	const [speeds, squares] = [new Float32Array(layout.all), new Float32Array(layout.all)];
	const batches = Math.ceil(texts.length / atOnce);
	let steps = 0;
	for (let sweep = 0; sweep < sweeps; sweep++) {
		const order = shuffled(texts, random);
		const stepSize = firstStep * (1 - sweep / sweeps);
		for (let batch = 0; batch < batches; batch++) {
			slopes.fill(0);
			const some = order.slice(batch * atOnce, (batch + 1) * atOnce);
			for (const text of some) addSlopes(text, numbers, slopes, sizes, layout, 1 / some.length, random);
			step(++steps, stepSize);
		}
	}

	/** Adam: each number moves by its own slope, evened out over the last ones. */
	function step(count: number, size: number): void {
		const [evenSpeed, evenSquare] = [1 - slowly ** count, 1 - slower ** count];
		for (let at = 0; at < layout.all; at++) {
			const slope = slopes[at]!;
			speeds[at] = slowly * speeds[at]! + (1 - slowly) * slope;
			squares[at] = slower * squares[at]! + (1 - slower) * slope * slope;
			const moved = speeds[at]! / evenSpeed / (Math.sqrt(squares[at]! / evenSquare) + nearlyNothing);
			numbers[at] = numbers[at]! * (1 - size * shrink) - size * moved;
		}
	}

	return {
		wordVectors: numbers.slice(0, layout.meaningsFrom),
		meaningVectors: numbers.slice(layout.meaningsFrom, layout.shapesFrom),
		shapes: numbers.slice(layout.shapesFrom, layout.startsFrom),
		starts: numbers.slice(layout.startsFrom, layout.weighsFrom),
		weighs: numbers.slice(layout.weighsFrom, layout.biasAt),
		bias: numbers[layout.biasAt]!
	};
}

function addSlopes(
	{ words, means, worry, group, counts }: Told,
	numbers: Float32Array,
	slopes: Float32Array,
	{ groups }: Sizes,
	layout: Layout,
	share: number,
	random: () => number
): void {
	const places = new Float32Array((words.length + 2 * edge) * wordWidth);
	const keeps = new Float32Array(places.length);
	const sourcesOf = (at: number) => [
		...(words[at]! < 0 ? [] : [words[at]! * wordWidth]),
		...means[at]!.map((meaning) => layout.meaningsFrom + meaning * wordWidth)
	];
	for (let at = 0; at < words.length; at++) {
		if (random() < without.word) continue;
		const place = (at + edge) * wordWidth;
		for (const source of sourcesOf(at))
			for (let one = 0; one < wordWidth; one++) places[place + one]! += numbers[source + one]!;
		for (let one = place; one < place + wordWidth; one++) {
			keeps[one] = random() < without.number ? 0 : 1 / (1 - without.number);
			places[one]! *= keeps[one]!;
		}
	}

	const found = looked(places, words.length, numbers, layout);
	const kept = found.map(({ most }) => (random() < without.pattern ? 0 : most / (1 - without.pattern)));
	const scoreFrom = (from: number, bias: number) =>
		kept.reduce((sum, most, at) => sum + most * numbers[from + at]!, numbers[bias]!);
	const off = (1 / (1 + Math.exp(-scoreFrom(layout.weighsFrom, layout.biasAt))) - Number(worry)) * counts;
	const groupFrom = (which: number) => layout.groupsFrom + which * (allPatterns + 1);
	const scores = Array.from({ length: groups }, (_, which) =>
		scoreFrom(groupFrom(which), groupFrom(which) + allPatterns)
	);
	const highest = Math.max(...scores);
	const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
	const groupOff = groupCounts * Math.max(counts, leastGroupCounts);
	const heads = [
		{ from: layout.weighsFrom, bias: layout.biasAt, slope: off * share },
		...scores.map((score, which) => ({
			from: groupFrom(which),
			bias: groupFrom(which) + allPatterns,
			slope: (Math.exp(score - highest) / total - Number(which === group)) * groupOff * share
		}))
	];

	const back = new Float32Array(allPatterns);
	for (const { from, bias, slope } of heads) {
		slopes[bias]! += slope;
		for (const [pattern, most] of kept.entries()) {
			if (most === 0) continue;
			slopes[from + pattern]! += slope * most;
			back[pattern]! += (slope * numbers[from + pattern]!) / (1 - without.pattern);
		}
	}
	const placesBack = new Float32Array(places.length);
	for (const [pattern, { place, shape, size }] of found.entries()) {
		const slope = back[pattern]!;
		if (slope === 0) continue;
		slopes[layout.startsFrom + pattern]! += slope;
		for (let one = 0; one < size; one++) {
			slopes[shape + one]! += slope * places[place + one]!;
			placesBack[place + one]! += slope * numbers[shape + one]!;
		}
	}
	for (let at = 0; at < words.length; at++)
		for (const source of sourcesOf(at))
			for (let one = 0; one < wordWidth; one++) {
				const place = (at + edge) * wordWidth + one;
				slopes[source + one]! += placesBack[place]! * keeps[place]!;
			}
}

/** Of each pattern the place that is most like it. */
function looked(places: Float32Array, count: number, numbers: Float32Array, layout: Layout) {
	const found: { most: number; place: number; shape: number; size: number }[] = [];
	let shape = layout.shapesFrom;
	for (const length of lengths) {
		const size = length * wordWidth;
		for (let each = 0; each < patternsEach; each++, shape += size) {
			const start = numbers[layout.startsFrom + found.length]!;
			const best = { most: 0, place: 0, shape, size };
			for (let at = 0; at < count; at++) {
				const place = (at + edge - (length >> 1)) * wordWidth;
				let sum = start;
				for (let one = 0; one < size; one++) sum += numbers[shape + one]! * places[place + one]!;
				if (sum > best.most) [best.most, best.place] = [sum, place];
			}
			found.push(best);
		}
	}

	return found;
}
