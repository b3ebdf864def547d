/** How well texts about one topic are found together: `pnpm evaluate topics FILE.jsonl`. Without a file, on our own sets. */
import { readFileSync } from 'node:fs';
import { encode } from '../src/theme/encoder.ts';
import { groupAlike } from '../src/theme/rules/likeness/groups.ts';
import { likenesses, placeTexts, type Shares } from '../src/theme/rules/likeness/place.ts';
import { makingWords } from '../src/theme/rules/likeness/making-words.ts';
import { parts, readItems, readOwnSet, type Item } from './topics/items.ts';
import { tfIdf } from './topics/plain.ts';
import {
	adjustedRand,
	asManyAsThereAre,
	byNearest,
	grouping,
	interval,
	macroF1,
	type Figure
} from './topics/score.ts';

/** What two people reach when both sort the same answers, on the anchor's task. */
export const people = 0.75;

export type Measured = { nearest: Figure; more: Figure; rand: Figure; groups: number[] };

const measures: Record<string, Shares> = {
	'the words of the field alone': { meaning: 0, field: 1 },
	'the sentence encoder alone': { meaning: 1, field: 0 }
};

export async function measure(items: readonly Item[]): Promise<Measured> {
	return measureRows(items, await ours(items));
}

export function measureBaseline(items: readonly Item[]): Measured {
	return measureRows(items, tfIdf(items.map(({ text }) => text)));
}

async function ours(items: readonly Item[], shares?: Shares): Promise<Float64Array[]> {
	const texts = items.map(({ text }) => text);
	const vectors = await encode(texts);
	return likenesses(placeTexts(texts.map((text, at) => ({ text, vector: vectors[at] }))), shares);
}

function measureRows(items: readonly Item[], rows: Float64Array[]): Measured {
	const nearest = byNearest(items, rows);
	const more = asManyAsThereAre(items, rows);
	const groups = groupAlike(rows);
	return {
		nearest: interval(items.length, (chosen) => macroF1(items, nearest, chosen)),
		more: interval(items.length, (chosen) => chosen.reduce((sum, at) => sum + more[at]!, 0) / chosen.length),
		// A text drawn twice would be its own certain pair.
		rand: interval(items.length, (chosen) => adjustedRand(items, groups, [...new Set(chosen)])),
		groups
	};
}

export async function evaluate(files: string[]): Promise<boolean> {
	if (!files.length) {
		for (const part of parts) await report(`our own set, ${part}`, readOwnSet(part));
		return true;
	}
	for (const file of files) if (!(await evaluateFile(file))) return false;
	return true;
}

async function evaluateFile(file: string): Promise<boolean> {
	let lines: string;
	try {
		lines = readFileSync(file, 'utf8');
	} catch {
		console.log(`${file} could not be read. Give the path of a file with one JSON object a line.`);
		return false;
	}
	const { items, unread } = readItems(lines);
	if (unread.length) console.log(`${unread.length} lines could not be read:\n${unread.join('\n')}\n`);
	if (items.length < 3) {
		console.log(`${file} has ${items.length} texts that can be read. Give at least 3.`);
		return false;
	}
	await report(file, items);
	return true;
}

async function report(name: string, items: Item[]): Promise<void> {
	const topics = new Set(items.map(({ topic }) => topic));
	console.log(`${name}: ${items.length} texts about ${topics.size} topics.`);
	const measured = await measure(items);
	print('ours', measured);
	print('plain TF-IDF', measureBaseline(items));
	for (const [words, shares] of Object.entries(measures)) {
		print(words, measureRows(items, await ours(items, shares)));
	}
	console.log(`  Two people who sort the same answers agree at F1 ${people} (another set, another task).`);
	console.log(`${byVoice(items, measured)}\n  The groups, largest first, with the words that make them:`);
	console.log(`${describeGroups(items, measured.groups)}\n`);
}

function print(name: string, { nearest, more, rand, groups }: Measured): void {
	console.log(
		[
			`  ${name}`,
			`    F1 of nearest neighbours   ${say(nearest)}`,
			`    F1 of "more like these"    ${say(more)}`,
			`    adjusted Rand of groups    ${say(rand)}  in ${new Set(groups).size} groups`
		].join('\n')
	);
}

const say = ({ value, low, high }: Figure) =>
	`${value.toFixed(3)} (95% interval ${low.toFixed(3)} to ${high.toFixed(3)})`;

function byVoice(items: Item[], { groups }: Measured): string {
	const voices = Map.groupBy(items.keys(), (at) => items[at]!.voice);
	return [...voices]
		.map(
			([voice, of]) =>
				`  ${voice}: ${of.length} texts, adjusted Rand ${adjustedRand(items, groups, of).toFixed(3)}`
		)
		.join('\n');
}

function describeGroups(items: Item[], groups: number[]): string {
	return grouping(groups)
		.map((members) => {
			const inside = new Set(members);
			const texts = members.map((at) => items[at]!.text);
			const others = items.filter((_, at) => !inside.has(at)).map(({ text }) => text);
			const topics = [...Map.groupBy(members, (at) => items[at]!.topic)]
				.map(([topic, of]) => `${of.length} ${topic}`)
				.toSorted((a, b) => parseInt(b) - parseInt(a));
			return `    ${makingWords(texts, others, { most: 5 }).join(', ')}: ${topics.join(', ')}`;
		})
		.join('\n');
}

export async function run(files: string[]): Promise<number> {
	return (await evaluate(files)) ? 0 : 1;
}
