/** How well "more like these" and the suggested groups agree with people, beside counting plain words. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { groupsOf } from '../src/theme/likeness/groups.ts';
import { likenessOf, product, weighed } from '../src/theme/likeness/likeness.ts';
import { adjustedRand, f1, nearestTopics, readTexts, type Text } from './topics/score.ts';

/** How many neighbours say what a text is about. */
const neighbours = 5;
const draws = 200;

/** Plain words are shared less often: with our own measure of nearness there would be hardly a group to compare. */
const nearEnoughPlainly = 0.1;

type Between = (one: number, other: number) => number;

/** Prints the figures; the exit code is 0 when ours are better than plain counting. */
export function evaluate(files: string[]): number {
	const ours = ['own', 'another-hand'].map((name) =>
		fileURLToPath(import.meta.resolve(`./topics/${name}.jsonl`))
	);
	return Math.max(...(files.length > 0 ? files : ours).map(report));
}

function report(file: string): number {
	let lines: string;
	try {
		lines = readFileSync(file, 'utf8');
	} catch {
		console.error(`${file} could not be read. Give the path of a file with one JSON object a line.`);
		return 2;
	}
	const { texts, unread } = readTexts(lines);
	if (unread.length > 0) console.log(`${unread.length} lines could not be read:\n${unread.join('\n')}\n`);
	if (texts.length < 2) {
		console.error('There are fewer than two texts to compare.');
		return 2;
	}
	const words = texts.map(({ text }) => text);
	const plain = weighed(words.map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
	const ours = measured(texts, likenessOf(words).between);
	const baseline = measured(texts, (one, other) => product(plain[one]!, plain[other]!), nearEnoughPlainly);
	console.log(
		`${basename(file)}: ${texts.length} texts, ${new Set(texts.map(({ topic }) => topic)).size} topics. Two people agree at F1 0.75.`
	);
	console.log('                      F1 of nearest neighbours     adjusted Rand of groups      groups');
	for (const [name, { f1, rand, groups }] of [
		['more like these', ours],
		['plain TF-IDF', baseline]
	] as const)
		console.log(`  ${name.padEnd(18)}  ${shown(f1)}  ${shown(rand)}  ${groups}`);

	return ours.f1.value >= baseline.f1.value ? 0 : 1;
}

type Figure = { value: number; low: number; high: number };

function measured(texts: Text[], between: Between, nearEnough?: number) {
	const guesses = nearestTopics(texts, between, neighbours);
	const groups = groupsOf(texts.length, between, nearEnough);
	const groupOf: number[] = [];
	for (const [name, group] of groups.entries()) for (const at of group) groupOf[at] = name;
	const on = (places: number[]) => ({
		f1: f1(places.map((at) => ({ text: texts[at]!, guess: guesses[at]! }))),
		rand: randOf([...new Set(places)])
	});
	// Of a text that was drawn twice the pair would be right by itself, so each counts once.
	const randOf = (places: number[]) =>
		adjustedRand(
			places.map((at) => texts[at]!.topic),
			places.map((at) => String(groupOf[at]))
		);
	const all = texts.map((_, at) => at);
	const again = Array.from({ length: draws }, (_, draw) => on(drawn(all, draw)));

	return {
		f1: within(
			on(all).f1,
			again.map((one) => one.f1)
		),
		rand: within(
			on(all).rand,
			again.map((one) => one.rand)
		),
		groups: groups.filter(({ length }) => length > 1).length
	};
}

/** With putting back. The same numbers on every run: xorshift from a seed that is the number of the draw. */
function drawn(all: number[], draw: number): number[] {
	let state = draw + 1;
	return all.map(() => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return all[(state >>> 0) % all.length]!;
	});
}

function within(value: number, again: number[]): Figure {
	const sorted = again.toSorted((one, other) => one - other);
	const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
	return { value, low: at(0.025), high: at(0.975) };
}

const shown = ({ value, low, high }: Figure) =>
	`${value.toFixed(3)} (95% ${low.toFixed(3)} to ${high.toFixed(3)})`;
