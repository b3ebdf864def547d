/**
 * Learns what each word and each meaning weighs from the tuned part of the made-up texts and writes
 * worry-model.json: `pnpm worries:learn`. Nothing is drawn by lot, so the same texts give the same file. What is held
 * out is not read.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { featuresOf, keyOf, scaleOf } from '../../src/phone/worry-features.ts';
import { pack, type WorryModel } from '../../src/phone/worry-model.ts';
import { readWords } from '../../src/phone/worry-reading.ts';
import { vocabularyOf } from '../../src/phone/worry-vocabulary.ts';
import { expectedAlone, expectedTogether } from './expected-weights.ts';
import { fit, howMany, scoreOf, type Example, type Fitted } from './fit.ts';
import { readOwnSet, type Item } from './items.ts';
import { common, irregular, meanings, usually } from './worry-words.ts';

/** How many of what was learned are kept: the phone pays for each. */
const mostKept = 16_000;
const fewestTexts = 2;
const folds = 6;
const step = 0.1;

/**
 * Ordinary texts that use the words of danger are far more among the tuned ones than anybody sends. So each counts
 * for less in learning, and all of them as this share of the ordinary ones where the thresholds are set.
 */
const hardCounts = 0.2;
const hardShare = 0.25;
const overWarning = { weak: 0.13, strong: 0.02 };

const hard = 'ordinary, hard';
const words = { meanings, common, irregular };
const vocabulary = vocabularyOf(words);
const items = readOwnSet('tuned');
const examples = items.map(exampleOf);
const expected = expectations();
const kept = mostTelling(examples);
const fitted = fit(examples, kept, expected);
const crossed = crossScores();
const weakFrom = threshold(overWarning.weak);
const model: WorryModel = {
	...words,
	usually,
	bias: rounded(fitted.bias),
	weakFrom,
	strongFrom: threshold(overWarning.strong),
	step,
	...pack(fitted.weights, step)
};

writeFileSync(
	fileURLToPath(import.meta.resolve('../../src/phone/worry-model.json')),
	`${JSON.stringify(model, null, '\t')}\n`
);
const found = crossed.filter(({ item, score }) => item.worry && score >= weakFrom).length;
console.log(`${items.length} texts, ${model.count} weights.`);
console.log(
	`Learned without each sixth and tried on it: recall ${(found / items.filter(({ worry }) => worry).length).toFixed(3)}.`
);

function exampleOf({ text, worry, category }: Item): Example {
	const read = readWords(text, vocabulary);

	return {
		worry,
		keys: featuresOf(read).map(({ key }) => key),
		scale: scaleOf(read),
		counts: category === hard ? hardCounts : 1
	};
}

function mostTelling(some: readonly Example[]): Set<number> {
	const texts = howMany(some);
	const often = new Set([...texts].filter(([, count]) => count >= fewestTexts).map(([key]) => key));
	const heft = ([key, weight]: [number, number]) => Math.abs(weight) * Math.sqrt(texts.get(key)!);
	const telling = [...fit(some, often, expected).weights].sort((one, other) => heft(other) - heft(one));

	return new Set([...expected.keys(), ...telling.slice(0, mostKept).map(([key]) => key)]);
}

function crossScores(): { item: Item; score: number }[] {
	return Array.from({ length: folds }, (_, fold) => {
		const isOut = (_: unknown, at: number) => at % folds === fold;
		const others = examples.filter((_, at) => !isOut(_, at));
		const rest: Fitted = fit(others, mostTelling(others), expected);

		return items.map((item, at) => ({ item, score: scoreOf(rest, examples[at]!) })).filter(isOut);
	}).flat();
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
		crossed.filter(({ item }) => item.category === category).map(({ score }) => score);
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
