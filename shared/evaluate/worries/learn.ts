/**
 * Learns what each meaning weighs from the tuned part of the made-up texts and writes worry-weights.ts:
 * `pnpm worries:learn`. Nothing is drawn by lot, so the same texts give the same file. The held-out part is not read.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readWords, stretches } from '../../src/phone/worry-reading.ts';
import { framesIn, readFrames, scaleOf, tellings } from '../../src/phone/worry-score.ts';
import { meanings } from '../../src/phone/worry-words.ts';
import { expectedFrames } from './expected-frames.ts';
import { expectedAlone, expectedTogether } from './expected-weights.ts';
import { fit, scoreOf, type Example, type Model } from './fit.ts';
import { readOwnSet, type Item } from './items.ts';

/** How many of what was learned are kept: the phone pays for each. */
const mostKept = 4000;
const folds = 6;

/** Hard ones are half of the tuned ordinary texts, far more than anybody sends, and count as this share. */
const hardShare = 0.2;
const overWarning = { weak: 0.078, strong: 0.025 };

const frames = readFrames(expectedFrames);
const expected = expectations();
const items = readOwnSet('tuned');
const examples = items.map(exampleOf);
const kept = mostTelling(fit(examples, expected));
const scored = crossScores();
const weak = threshold(overWarning.weak);
const strong = threshold(overWarning.strong);
const model = fit(examples, expected, kept);

writeFileSync(
	fileURLToPath(import.meta.resolve('../../src/phone/worry-weights.ts')),
	`/** Written by \`pnpm worries:learn\`: each line is a weight in tenths and what weighs that much. */
export const bias = ${model.bias.toFixed(2)};
export const weakFrom = ${weak.toFixed(2)};
export const strongFrom = ${strong.toFixed(2)};
export const weights = \`
${written(model)}
\`;

/** Meanings that say something in this order; what each weighs, in tenths. */
export const frames = {
${writtenFrames(model)}
};
`
);
const found = scored.filter(({ item, score }) => item.worry && score >= weak).length;
console.log(`${items.length} texts, ${kept.size} weights.`);
console.log(
	`Learned without each sixth and tried on it: recall ${(found / items.filter(({ worry }) => worry).length).toFixed(3)}.`
);

function exampleOf(item: Item): Example {
	const read = stretches(readWords(item.text));

	return {
		worry: item.worry,
		stretches: read.map((stretch) => ({
			tells: [...tellings(stretch, framesIn(stretch, frames))],
			scale: scaleOf(stretch)
		}))
	};
}

function expectations(): Map<string, number> {
	const found = new Map<string, number>(Object.keys(meanings).map((meaning) => [meaning, 0]));
	for (const [, meaning = '', weight] of expectedAlone.matchAll(/(\w+) (-?[.\d]+)/g))
		found.set(meaning, Number(weight));
	for (const { name, weight } of frames.all) found.set(name, weight);
	for (const [first, second, weight] of expectedTogether)
		for (const one of first.split(' '))
			for (const other of second.split(' ')) {
				const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
				if (one !== other) found.set(pair, Math.max(found.get(pair) ?? 0, weight));
			}

	return found;
}

function mostTelling(all: Model): Set<string> {
	const telling = [...all.weights].sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));

	return new Set(telling.slice(0, mostKept).map(([name]) => name));
}

function crossScores() {
	return Array.from({ length: folds }, (_, fold) => {
		const isOut = (_: unknown, at: number) => at % folds === fold;
		const others = examples.filter((_, at) => !isOut(_, at));
		const rest = fit(others, expected, mostTelling(fit(others, expected)));

		return items.map((item, at) => ({ item, score: scoreOf(rest, examples[at] as Example) })).filter(isOut);
	}).flat();
}

/** The lowest score that would warn about no more than this share of ordinary texts. */
function threshold(most: number): number {
	const plain = scored.filter(({ item }) => item.category === 'ordinary').map(({ score }) => score);
	const hard = scored.filter(({ item }) => item.category === 'ordinary, hard').map(({ score }) => score);
	const above = (scores: number[], least: number) =>
		scores.filter((score) => score >= least).length / scores.length;

	return (
		[...plain, ...hard]
			.sort((one, other) => one - other)
			.map((score) => score + 0.01)
			.find((least) => above(plain, least) * (1 - hardShare) + above(hard, least) * hardShare <= most) ?? 0
	);
}

function written({ weights }: Model): string {
	const byWeight = Map.groupBy(
		[...weights].filter(([name, weight]) => !name.endsWith('.') && Math.round(weight * 10) !== 0),
		([, weight]) => Math.round(weight * 10)
	);

	return [...byWeight]
		.sort(([one], [other]) => other - one)
		.map(
			([tenths, named]) =>
				`${tenths},${named
					.map(([name]) => name)
					.sort()
					.join(',')}`
		)
		.join('\n');
}

function writtenFrames({ weights }: Model): string {
	return Object.keys(expectedFrames)
		.map((category) => {
			const named = new Map(
				frames.all
					.filter((frame) => frame.category === category)
					.map(({ name }) => [name, Math.round((weights.get(name) ?? 0) * 10)] as const)
					.filter(([, tenths]) => tenths > 5)
			);
			const list = [...named].map(([name, tenths]) => `${name.slice(0, -1).replaceAll('>', ' ')} ${tenths}`);

			return `\t'${category}': '${list.join(';')}'`;
		})
		.join(',\n');
}
