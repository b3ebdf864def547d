/**
 * Learns what each word and each meaning weighs from the tuned part of the made-up texts and writes
 * worry-model.json: `pnpm worries:learn`. What is drawn by lot is drawn from a fixed seed, so the same texts give the same
 * file. What is held out is not read.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { featuresOf, keyOf, scaleOf } from '../../src/phone/worry-features.ts';
import { pack, type WorryModel } from '../../src/phone/worry-model.ts';
import { patternsIn, unpackPatterns, type WorryPatterns } from '../../src/phone/worry-patterns.ts';
import { readWords, sentencesOf, type Read } from '../../src/phone/worry-reading.ts';
import { vocabularyOf } from '../../src/phone/worry-vocabulary.ts';
import { percent } from '../interval.ts';
import { expectedAlone, expectedTogether } from './expected-weights.ts';
import { fit, howMany, scoreOf, type Example } from './fit.ts';
import { readOwnSet, type Item } from './items.ts';
import { learnPatterns, type ReadText } from './learn-patterns.ts';
import { common, irregular, meanings, usually } from './worry-words.ts';

/** How many of what was learned are kept: the phone pays for each. */
const mostKept = 4500;
const fewestTexts = 2;
const folds = 4;
const step = 0.1;

/** How much the patterns count beside the words and meanings. */
const patternsShare = 0.4;

/**
 * Ordinary texts that use the words of danger are far more among the tuned ones than anybody sends. So each counts
 * for less in learning, and none where the thresholds are set: what is agreed is how many everyday texts are flagged.
 * That is 8%. The line stands further out, since a worry that is not read first costs more than a text that is.
 */
const hardCounts = 0.2;
const overWarning = { weak: 0.12, strong: 0.05 };

const hard = 'ordinary, hard';
const words = { meanings, common, irregular };
const vocabulary = vocabularyOf(words);
const items = readOwnSet('tuned');
const texts = items.map((item) => ({
	...item,
	read: readWords(item.text, vocabulary),
	counts: countsOf(item)
}));
const examples = texts.map(exampleOf);
const expected = expectations();
const crossed = crossScores();
const patternsWeigh =
	((patternsShare / (1 - patternsShare)) * spread(crossed.map(({ whole }) => whole.weighed))) /
	spread(crossed.map(({ whole }) => whole.told));
const scored = crossed.map(({ item, whole, sentences }) => ({
	item,
	whole: together(whole),
	sentence: Math.max(...sentences.map(together))
}));
const strongFrom = threshold(overWarning.strong, ({ whole, sentence }) => Math.max(whole, sentence));
const weakFrom = threshold(overWarning.weak, ({ whole, sentence }) =>
	sentence < strongFrom ? whole : Infinity
);
const fitted = fit(examples, mostTelling(examples), expected);
const model: WorryModel = {
	...words,
	usually,
	bias: rounded(fitted.bias),
	weakFrom,
	strongFrom,
	step,
	...pack(fitted.weights, step),
	patterns: weighing(learnPatterns(texts, Object.keys(meanings)))
};

writeFileSync(
	fileURLToPath(import.meta.resolve('../../src/phone/worry-model.json')),
	`${JSON.stringify(model, null, '\t')}\n`
);
console.log(`${items.length} texts, ${model.count} weights.`);
console.log('Learned without each quarter and tried on it:');
console.log(`  worries noticed ${flagged(({ worry }) => worry)}`);
console.log(`  ordinary texts flagged ${flagged(({ category }) => category === 'ordinary')}`);
console.log(
	`  ordinary texts flagged that use the words of danger ${flagged(({ category }) => category === hard)}`
);

function exampleOf({ read, worry, counts }: ReadText): Example {
	return { worry, keys: featuresOf(read).map(({ key }) => key), scale: scaleOf(read), counts };
}

function countsOf({ category }: Item): number {
	return category === hard ? hardCounts : 1;
}

function mostTelling(some: readonly Example[]): Set<number> {
	const often = howMany(some);
	const enough = new Set([...often].filter(([, count]) => count >= fewestTexts).map(([key]) => key));
	const heft = ([key, weight]: [number, number]) => Math.abs(weight) * Math.sqrt(often.get(key)!);
	const telling = [...fit(some, enough, expected).weights].sort((one, other) => heft(other) - heft(one));

	return new Set([...expected.keys(), ...telling.slice(0, mostKept).map(([key]) => key)]);
}

/** What the words and meanings of a text or sentence weigh, and what its patterns tell. */
type Score = { weighed: number; told: number };

/** The texts stand in the order of who wrote them, so each part is tried by what mostly others wrote. */
function crossScores(): { item: Item; whole: Score; sentences: Score[] }[] {
	return Array.from({ length: folds }, (_, fold) => {
		const isOut = (_: unknown, at: number) => Math.floor((at * folds) / items.length) === fold;
		const isIn = (_: unknown, at: number) => !isOut(_, at);
		const others = examples.filter(isIn);
		const rest = fit(others, mostTelling(others), expected);
		const looks = unpackPatterns(
			learnPatterns(texts.filter(isIn), Object.keys(meanings)),
			Object.keys(meanings)
		);

		return texts.filter(isOut).map((item) => {
			const told = patternsIn(item.read, looks);
			const score = (some: Read[], from: number): Score => ({
				weighed: scoreOf(rest, exampleOf({ ...item, read: some })),
				told: told(from, from + some.length)
			});

			return {
				item,
				whole: score(item.read, 0),
				sentences: sentencesOf(item.read).map((some) => score(some, item.read.indexOf(some[0]!)))
			};
		});
	}).flat();
}

function together({ weighed, told }: Score): number {
	return weighed + told * patternsWeigh;
}

function weighing(patterns: WorryPatterns): WorryPatterns {
	const { step: steps, packed } = patterns.weighs;

	return {
		...patterns,
		weighs: { step: steps * patternsWeigh, packed },
		bias: rounded(patterns.bias * patternsWeigh)
	};
}

function spread(scores: number[]): number {
	const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;

	return Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length);
}

function expectations(): Map<number, number> {
	const found = new Map<number, number>();
	for (const [, meaning = '', weight] of expectedAlone.matchAll(/(\w+) (-?[.\d]+)/g))
		found.set(keyOf('meaning', meaning), Number(weight));
	for (const [first, second, weight] of expectedTogether)
		for (const one of first.split(' '))
			for (const other of second.split(' '))
				for (const kind of ['next', 'near'] as const)
					for (const key of [keyOf(kind, one, other), keyOf(kind, other, one)])
						if (one !== other) found.set(key, Math.max(found.get(key) ?? 0, weight));

	return found;
}

/** The lowest score that would warn about no more than this share of ordinary texts. */
function threshold(most: number, scoreOf: (text: (typeof scored)[number]) => number): number {
	const scores = scored
		.filter(({ item }) => item.category === 'ordinary')
		.map(scoreOf)
		.sort((one, other) => other - one);

	return rounded((scores[Math.floor(most * scores.length)] ?? 0) + 0.01);
}

function flagged(isOf: (item: Item) => boolean): string {
	const some = scored.filter(({ item }) => isOf(item));
	const found = some.filter(({ whole, sentence }) => whole >= weakFrom || sentence >= strongFrom);

	return `${percent(found.length / some.length)} (${found.length} of ${some.length})`;
}

function rounded(score: number): number {
	return Math.round(score * 100) / 100;
}
