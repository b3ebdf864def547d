/** Learns the patterns from texts already read, and writes them down as the phone reads them. */
import { keyOf } from '../../src/phone/worry-features.ts';
import { packNumbers, type WorryPatterns } from '../../src/phone/worry-patterns.ts';
import type { Read } from '../../src/phone/worry-reading.ts';
import { fitPatterns } from './fit-patterns.ts';

export type ReadText = { read: Read[]; worry: boolean; category: string; counts: number };

/** A word that is told less often has no numbers of its own: only those of its meanings. */
const fewestTimes = 4;
const steps = { wordVectors: 0.12, meaningVectors: 0.05, shapes: 0.05, starts: 0.02, weighs: 0.02 };

export function learnPatterns(texts: readonly ReadText[], meanings: string[]): WorryPatterns {
	const times = new Map<number, number>();
	for (const { read } of texts)
		for (const { word } of read) times.set(keyOf('word', word), (times.get(keyOf('word', word)) ?? 0) + 1);
	const words = [...times]
		.filter(([, count]) => count >= fewestTimes)
		.map(([key]) => key)
		.sort((one, other) => one - other);
	const [wordAt, meaningAt] = [placesIn(words), placesIn(meanings)];
	const groups = placesIn([...new Set(texts.map(({ category }) => category))]);
	const found = fitPatterns(
		texts.map(({ read, worry, category, counts }) => ({
			words: read.map(({ word }) => wordAt.get(keyOf('word', word)) ?? -1),
			means: read.map(({ means }) => means.map((meaning) => meaningAt.get(meaning)!)),
			worry,
			group: groups.get(category)!,
			counts
		})),
		{ words: words.length, meanings: meanings.length, groups: groups.size }
	);

	return {
		words: words.map((key, at) => (key - (words[at - 1] ?? 0)).toString(36)).join(' '),
		wordVectors: packNumbers(found.wordVectors, steps.wordVectors),
		meaningVectors: packNumbers(found.meaningVectors, steps.meaningVectors),
		shapes: packNumbers(found.shapes, steps.shapes),
		starts: packNumbers(found.starts, steps.starts),
		weighs: packNumbers(found.weighs, steps.weighs),
		bias: found.bias
	};
}

function placesIn<Thing>(things: readonly Thing[]): Map<Thing, number> {
	return new Map(things.map((thing, at) => [thing, at]));
}
