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
import { readWords } from '../../src/phone/worry-reading.ts';
import { vocabularyOf } from '../../src/phone/worry-vocabulary.ts';
import { expectedAlone, expectedTogether } from './expected-weights.ts';
import { fit, howMany, scoreOf, type Example } from './fit.ts';
import { readOwnSet, type Item } from './items.ts';
import { learnPatterns } from './learn-patterns.ts';
import { common, irregular, meanings, usually } from './worry-words.ts';

/** How many of what was learned are kept: the phone pays for each. */
const mostKept = 9000;
const fewestTexts = 2;
const folds = 4;
const step = 0.1;

/** How much the patterns count beside the words and meanings. */
const patternsShare = 0.4;

/**
 * Ordinary texts that use the words of danger are far more among the tuned ones than anybody sends. So each counts
 * for less in learning, and all of them as this share of the ordinary ones where the thresholds are set.
 */
const hardCounts = 0.2;
const hardShare = 0.25;
const overWarning = { weak: 0.2, strong: 0.02 };

const hard = 'ordinary, hard';
const words = { meanings, common, irregular };
const vocabulary = vocabularyOf(words);
const items = readOwnSet('tuned');
const texts = items.map((item) => ({
	...item,
	read: readWords(item.text, vocabulary),
	counts: countsOf(item)
}));
const examples = texts.map(({ read, worry, counts }): Example => ({
	worry,
	keys: featuresOf(read).map(({ key }) => key),
	scale: scaleOf(read),
	counts
}));
const expected = expectations();
const crossed = crossScores();
const patternsWeigh =
	((patternsShare / (1 - patternsShare)) * spread(crossed.map(({ weighed }) => weighed))) /
	spread(crossed.map(({ told }) => told));
const scored = crossed.map(({ item, weighed, told }) => ({ item, score: weighed + told * patternsWeigh }));
const weakFrom = threshold(overWarning.weak);
const fitted = fit(examples, mostTelling(examples), expected);
const model: WorryModel = {
	...words,
	usually,
	bias: rounded(fitted.bias),
	weakFrom,
	strongFrom: threshold(overWarning.strong),
	step,
	...pack(fitted.weights, step),
	patterns: weighing(learnPatterns(texts, Object.keys(meanings)))
};

writeFileSync(
	fileURLToPath(import.meta.resolve('../../src/phone/worry-model.json')),
	`${JSON.stringify(model, null, '\t')}\n`
);
const found = scored.filter(({ item, score }) => item.worry && score >= weakFrom).length;
console.log(`${items.length} texts, ${model.count} weights.`);
console.log(
	`Learned without each quarter and tried on it: recall ${(found / items.filter(({ worry }) => worry).length).toFixed(3)}.`
);

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

/** The texts stand in the order of who wrote them, so each part is tried by what mostly others wrote. */
function crossScores(): { item: Item; weighed: number; told: number }[] {
	return Array.from({ length: folds }, (_, fold) => {
		const isOut = (_: unknown, at: number) => Math.floor((at * folds) / items.length) === fold;
		const isIn = (_: unknown, at: number) => !isOut(_, at);
		const others = examples.filter(isIn);
		const rest = fit(others, mostTelling(others), expected);
		const looks = unpackPatterns(
			learnPatterns(texts.filter(isIn), Object.keys(meanings)),
			Object.keys(meanings)
		);

		return texts
			.map((item, at) => ({ item, example: examples[at]! }))
			.filter(isOut)
			.map(({ item, example }) => ({
				item,
				weighed: scoreOf(rest, example),
				told: patternsIn(item.read, looks)(0, item.read.length)
			}));
	}).flat();
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
function threshold(most: number): number {
	const scoresOf = (category: string) =>
		scored.filter(({ item }) => item.category === category).map(({ score }) => score);
	const [plain, tricky] = [scoresOf('ordinary'), scoresOf(hard)];
	const above = (scores: number[], least: number) =>
		scores.filter((score) => score >= least).length / scores.length;
	const least = [...plain, ...tricky]
		.sort((one, other) => one - other)
		.map((score) => score + 0.01)
		.find((score) => above(plain, score) * (1 - hardShare) + above(tricky, score) * hardShare <= most);

	return rounded(least ?? 0);
}

function rounded(score: number): number {
	return Math.round(score * 100) / 100;
}
