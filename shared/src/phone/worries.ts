/**
 * Notices words that may mean somebody is not safe, so that a person reads them first and help is shown at once.
 * It never blocks, refers or decides: everything is read by a person whatever this says.
 */
import { isEnd, readWords, stretches, type Read } from './worry-reading.ts';
import { framesIn, readFrames, scaleOf, tellings, type Told, type WorryCategory } from './worry-score.ts';
import { bias, frames, strongFrom, weakFrom, weights } from './worry-weights.ts';
import { usually } from './worry-words.ts';

export type { WorryCategory };

/** Start and end are places in the text as it was typed. */
export type Worry = {
	category: WorryCategory;
	strength: 'strong' | 'weak';
	start: number;
	end: number;
};

const learned = readFrames(frames);
const weighs = new Map<string, number>(learned.all.map(({ name, weight }) => [name, weight / 10]));
for (const line of weights.trim().split('\n')) {
	const [tenths, ...named] = line.split(',');
	for (const name of named) weighs.set(name, Number(tenths) / 10);
}

export function findWorries(text: string): Worry[] {
	const found: Worry[] = [];
	for (const stretch of stretches(readWords(text))) {
		const told = framesIn(stretch, learned);
		const score = scoreOf(stretch, told);
		if (score < weakFrom && !isWeaponAlone(stretch)) continue;
		const category = categoryOf(stretch, told);
		const worry: Worry = {
			category,
			strength: score < strongFrom ? 'weak' : 'strong',
			...placeOf(stretch, told, category)
		};
		const same = found.find(
			(one) => one.category === category && one.start < worry.end && worry.start < one.end
		);
		if (!same) found.push(worry);
		else if (worry.strength === 'strong') same.strength = 'strong';
	}

	return found;
}

/** 2 is read first, 1 next. What this cannot read (another language, an error) is 1: unread is not harmless. */
export function worryRank(text: string, feeling?: string): 0 | 1 | 2 {
	try {
		const worries = findWorries(text);
		if (worries.some(({ strength }) => strength === 'strong')) return 2;
		if (worries.length > 0) return feeling === 'very bad' ? 2 : 1;

		return unchecked(text) ? 1 : 0;
	} catch {
		return 1;
	}
}

const fewestToTell = 4;
const leastEnglish = 0.5;

/** Whether a person must read it because this could not: another alphabet, or hardly a word it knows. */
export function unchecked(text: string): boolean {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (letters > 0 && latin < letters / 2) return true;
	const words = readWords(text).filter((read) => !isEnd(read) && /\p{L}/u.test(read.word));

	return (
		words.length >= fewestToTell && words.filter(({ known }) => known).length < words.length * leastEnglish
	);
}

/** Nothing but emoji, a weapon among them: no word beside it says that it is for the kitchen. */
function isWeaponAlone(stretch: Read[]): boolean {
	return (
		stretch.every(({ word }) => /^\p{Extended_Pictographic}/u.test(word)) &&
		stretch.some(({ means }) => means.includes('weapon'))
	);
}

function scoreOf(stretch: Read[], told: Told[]): number {
	let sum = 0;
	for (const name of tellings(stretch, told)) sum += weighs.get(name) ?? 0;

	return sum * scaleOf(stretch) + bias;
}

/** Frames say most about what it is about; a meaning that usually goes with a category says a little. */
function categoryOf(stretch: Read[], told: Told[]): WorryCategory {
	const about = new Map<WorryCategory, number>();
	for (const { frame } of told) about.set(frame.category, (about.get(frame.category) ?? 0) + frame.weight);
	for (const read of stretch)
		for (const category of categoriesOf(read)) about.set(category, (about.get(category) ?? 0) + usualWeight);
	const [most] = [...about].sort(([, one], [, other]) => other - one);

	return most?.[0] ?? 'abuse-neglect';
}

const usualWeight = 10;

const categoryOfMeaning = new Map<string, WorryCategory>(
	Object.entries(usually).flatMap(([category, list]) =>
		list.split(' ').map((meaning) => [meaning, category as WorryCategory] as const)
	)
);

function categoriesOf({ means }: Read): WorryCategory[] {
	return means.map((meaning) => categoryOfMeaning.get(meaning)).filter((category) => category !== undefined);
}

/** Where the heaviest frame stands, or else the words of that category, or else the whole stretch. */
function placeOf(stretch: Read[], told: Told[], category: WorryCategory): { start: number; end: number } {
	const [heaviest] = told
		.filter(({ frame }) => frame.category === category)
		.sort((one, other) => other.frame.weight - one.frame.weight);
	const about = stretch.filter((read) => categoriesOf(read).includes(category));
	const marked = heaviest
		? stretch.slice(heaviest.from, heaviest.to + 1)
		: about.length > 0
			? about
			: stretch;

	return { start: marked[0]?.start ?? 0, end: Math.max(...marked.map(({ through }) => through)) };
}
