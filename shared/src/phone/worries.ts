/**
 * Notices words that may mean somebody is not safe, so that a person reads them first and help is shown at once.
 * It never blocks, refers or decides: everything is read by a person whatever this says.
 */
import { featuresOf, scaleOf, type Feature } from './worry-features.ts';
import { unpack, type WorryModel } from './worry-model.ts';
import { patternsIn, unpackPatterns } from './worry-patterns.ts';
import { isEnd, readWords, sentencesOf, type Read } from './worry-reading.ts';
import { vocabularyOf } from './worry-vocabulary.ts';

export type WorryCategory =
	| 'suicide-self-harm'
	| 'abuse-neglect'
	| 'sexual-harm'
	| 'violence'
	| 'missing-unsafe'
	| 'professional'
	| 'restraint-seclusion'
	| 'denied-care';

/** Start and end are places in the text as it was typed. */
export type Worry = {
	category: WorryCategory;
	strength: 'strong' | 'weak';
	start: number;
	end: number;
};

export type WorryReader = ReturnType<typeof worryReader>;

const fewestToTell = 4;
const leastEnglish = 0.5;

export function worryReader(model: WorryModel) {
	const vocabulary = vocabularyOf(model);
	const weighs = unpack(model);
	const patterns = unpackPatterns(model.patterns, Object.keys(model.meanings));
	const categories = new Map(
		Object.entries(model.usually).flatMap(([category, list]) =>
			list.split(' ').map((meaning) => [meaning, category as WorryCategory] as const)
		)
	);

	function findWorries(text: string): Worry[] {
		const found: Worry[] = [];
		const read = readWords(text, vocabulary);
		// A sentence counts by itself only when it is plain danger.
		const more = model.strongFrom - model.weakFrom;
		const told = patternsIn(read, patterns);
		const worries = [
			worryIn(read, told(0, read.length)),
			...sentencesOf(read).map((sentence) => {
				const from = read.indexOf(sentence[0]!);

				return worryIn(sentence, told(from, from + sentence.length), more);
			})
		];
		for (const worry of worries) {
			if (!worry) continue;
			const same = found.find(
				(one) => one.category === worry.category && one.start < worry.end && worry.start < one.end
			);
			if (!same) found.push(worry);
			else if (worry.strength === 'strong') same.strength = 'strong';
		}

		return found;
	}

	/** What its patterns tell and what its words and meanings weigh, together. */
	function worryIn(piece: Read[], patternsTell: number, more = 0): Worry | undefined {
		if (piece.length === 0) return undefined;
		const told = featuresOf(piece).filter(({ key }) => weighs.has(key));
		const weight = told.reduce((sum, { key }) => sum + weighs.get(key)!, 0);
		const score = weight * scaleOf(piece) + model.bias + patternsTell;
		if (score < model.weakFrom + more && !isWeaponAlone(piece)) return undefined;
		const marked = mostTelling(piece, told);

		return {
			category: categoryOf(marked) ?? categoryOf(piece) ?? 'abuse-neglect',
			strength: score < model.strongFrom ? 'weak' : 'strong',
			start: marked[0]!.start,
			end: Math.max(...marked.map(({ through }) => through))
		};
	}

	/** The words in a row that weigh most together. */
	function mostTelling(piece: Read[], told: Feature[]): Read[] {
		const heft = piece.map(() => -spareWord);
		for (const { key, from, to } of told)
			for (let at = from; at <= to; at++) heft[at]! += weighs.get(key)! / (to - from + 1);
		let [best, first, last] = [-Infinity, 0, 0];
		let [sum, since] = [0, 0];
		for (const [at, one] of heft.entries()) {
			if (sum <= 0) [sum, since] = [0, at];
			sum += one;
			if (sum > best) [best, first, last] = [sum, since, at];
		}

		return piece.slice(first, last + 1);
	}

	function categoryOf(some: Read[]): WorryCategory | undefined {
		const about = new Map<WorryCategory, number>();
		for (const { means } of some)
			for (const meaning of means) {
				const category = categories.get(meaning);
				if (category) about.set(category, (about.get(category) ?? 0) + 1);
			}
		const [most] = [...about].sort(([, one], [, other]) => other - one);

		return most?.[0];
	}

	/** 2 is read first, 1 next. What this cannot read (another language, an error) is 1: unread is not harmless. */
	function worryRank(text: string, feeling?: string): 0 | 1 | 2 {
		try {
			const worries = findWorries(text);
			if (worries.some(({ strength }) => strength === 'strong')) return 2;
			if (worries.length > 0) return feeling === 'very bad' ? 2 : 1;

			return unchecked(text) ? 1 : 0;
		} catch {
			return 1;
		}
	}

	/** Whether a person must read it because this could not: another alphabet, or hardly a word it knows. */
	function unchecked(text: string): boolean {
		const letters = text.match(/\p{L}/gu)?.length ?? 0;
		const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
		if (letters > 0 && latin < letters / 2) return true;
		const words = readWords(text, vocabulary).filter((read) => !isEnd(read) && /\p{L}/u.test(read.word));

		return (
			words.length >= fewestToTell && words.filter(({ known }) => known).length < words.length * leastEnglish
		);
	}

	return { findWorries, worryRank, unchecked };
}

/** A word must weigh this much to be marked with its neighbours. */
const spareWord = 0.3;

/** Nothing but emoji, a weapon among them: no word beside it says that it is for the kitchen. */
function isWeaponAlone(piece: Read[]): boolean {
	return (
		piece.every(({ word }) => /^\p{Extended_Pictographic}/u.test(word)) &&
		piece.some(({ means }) => means.includes('weapon'))
	);
}
