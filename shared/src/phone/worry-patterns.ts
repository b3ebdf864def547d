/**
 * Reads a few words in a row together: each pattern looks along the text for the place that is most like it, and what
 * all patterns find is weighed. So danger in one clause counts however much is said beside it.
 */
import { keyOf } from './worry-features.ts';
import type { Read } from './worry-reading.ts';

/** How many words in a row a pattern reads; of each length there are as many. */
export const lengths = [1, 2, 3, 5];
export const patternsEach = 32;
export const allPatterns = lengths.length * patternsEach;

/** How many numbers stand for a word. */
export const wordWidth = 10;

/** Empty places on both sides of a text, so that a pattern may reach over its edge. */
const edge = Math.max(...lengths) >> 1;

/** Numbers as letters, one each: they compress better than anything written in bytes. */
export type Numbers = { step: number; packed: string };

export type WorryPatterns = {
	/** Distances between the numbers of the words that have numbers of their own. */
	words: string;
	wordVectors: Numbers;
	meaningVectors: Numbers;
	/** By length, by pattern: the numbers of its words in a row. */
	shapes: Numbers;
	/** How much of each pattern's likeness does not count, and what the rest weighs. */
	starts: Numbers;
	weighs: Numbers;
	bias: number;
};

export type Looks = {
	vectors: Map<number, Float64Array>;
	meanings: Map<string, Float64Array>;
	shapes: Float64Array;
	starts: Float64Array;
	weighs: Float64Array;
	bias: number;
};

const zeroLetter = 80;
export const mostSteps = 44;

export function packNumbers(values: ArrayLike<number>, step: number): Numbers {
	const letters = Array.from(values, (value) => {
		const steps = Math.max(-mostSteps, Math.min(mostSteps, Math.round(value / step)));

		return String.fromCharCode(zeroLetter + steps);
	});

	return { step, packed: letters.join('') };
}

function unpackNumbers({ step, packed }: Numbers): Float64Array {
	return Float64Array.from(packed, (letter) => (letter.charCodeAt(0) - zeroLetter) * step);
}

export function unpackPatterns(model: WorryPatterns, meanings: string[]): Looks {
	const [own, shared] = [unpackNumbers(model.wordVectors), unpackNumbers(model.meaningVectors)];
	const vector = (all: Float64Array, at: number) => all.subarray(at * wordWidth, (at + 1) * wordWidth);
	let key = 0;
	const keys = model.words.split(' ').map((distance) => (key += parseInt(distance, 36)));

	return {
		vectors: new Map(keys.map((word, at) => [word, vector(own, at)])),
		meanings: new Map(meanings.map((meaning, at) => [meaning, vector(shared, at)])),
		shapes: unpackNumbers(model.shapes),
		starts: unpackNumbers(model.starts),
		weighs: unpackNumbers(model.weighs),
		bias: model.bias
	};
}

/** How much like each pattern each place of a text is: the score of any part of it is then quickly told. */
export function patternsIn(read: readonly Read[], looks: Looks): (from: number, to: number) => number {
	const places = placesOf(read, looks);
	const { shapes, starts } = looks;
	const alike = new Float64Array(read.length * allPatterns);
	let shape = 0;
	for (const [which, length] of lengths.entries()) {
		const size = length * wordWidth;
		for (let each = 0; each < patternsEach; each++, shape += size) {
			const pattern = which * patternsEach + each;
			for (let at = 0; at < read.length; at++) {
				const place = (at + edge - (length >> 1)) * wordWidth;
				let sum = starts[pattern]!;
				for (let one = 0; one < size; one++) sum += shapes[shape + one]! * places[place + one]!;
				alike[pattern * read.length + at] = sum;
			}
		}
	}

	return (from, to) => {
		let score = looks.bias;
		for (let pattern = 0; pattern < allPatterns; pattern++) {
			let most = 0;
			for (let at = from; at < to; at++) most = Math.max(most, alike[pattern * read.length + at]!);
			score += most * looks.weighs[pattern]!;
		}

		return score;
	};
}

function placesOf(read: readonly Read[], { vectors, meanings }: Looks): Float64Array {
	const places = new Float64Array((read.length + 2 * edge) * wordWidth);
	for (const [at, { word, means }] of read.entries()) {
		const vectorsHere = [vectors.get(keyOf('word', word)), ...means.map((meaning) => meanings.get(meaning))];
		for (const vector of vectorsHere)
			for (let one = 0; vector && one < wordWidth; one++)
				places[(at + edge) * wordWidth + one]! += vector[one]!;
	}

	return places;
}
