/** The words that make a group: said in many of its texts, and seldom in the others. */
import { stemOf, wordsIn } from './words.ts';

const shortest = 3;
const plain = new Set(
	`a about after again all also always am an and any are as at away back be because been before being both but by came
	can cannot cant come could did didnt do does doesnt doing done dont down each even every everyone everything few first
	for from get gets getting give given go goes going gone good got had has have having he her here him his how i if im in
	into is isnt it its ive just keep know last let like lot made make makes many me mean more most much must my need needs
	never new no nobody not nothing now of off on one only or other our out over own part people put really said same say
	says see she should since so some someone something still such take than that thats the their them then there these they
	thing things think this those three through time times to told too two until up us used very want wanted was way we well
	went were what when where which who why will with without would year years yet you your`
		.trim()
		.split(/\s+/)
);

/** Said by one alone, a word tells of that one and not of the group. */
const fewest = 2;

type Word = { stem: string; spelt: string };

/** The most telling words of some texts among others, as people most often spell them there. */
export function tellingWords(
	texts: readonly string[],
	others: readonly string[],
	{ most }: { most: number }
): string[] {
	const inside = countTexts(texts);
	const outside = countTexts(others);
	return [...inside]
		.filter(([, { count }]) => count >= fewest)
		.map(([stem, { count, spelt }]) => {
			const rate = count / texts.length;
			const elsewhere = ((outside.get(stem)?.count ?? 0) + 0.5) / (others.length + 1);
			return { word: spelt, weight: rate * Math.log(rate / elsewhere) };
		})
		.filter(({ weight }) => weight > 0)
		.toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
		.slice(0, most)
		.map(({ word }) => word);
}

function countTexts(texts: readonly string[]): Map<string, { count: number; spelt: string }> {
	const spellings = new Map<string, Map<string, number>>();
	for (const text of texts) {
		const seen = new Map(wordsOf(text).map(({ stem, spelt }) => [stem, spelt]));
		for (const [stem, spelt] of seen) {
			const own = spellings.get(stem) ?? new Map<string, number>();
			spellings.set(stem, own.set(spelt, (own.get(spelt) ?? 0) + 1));
		}
	}
	return new Map(
		[...spellings].map(([stem, own]) => {
			const [spelt] = [...own].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]!;
			return [stem, { count: [...own.values()].reduce((sum, each) => sum + each, 0), spelt }];
		})
	);
}

function wordsOf(text: string): Word[] {
	return wordsIn(text)
		.filter((word) => word.length >= shortest && !plain.has(word) && !/^\d+$/.test(word))
		.map((word) => ({ stem: stemOf(word), spelt: word }));
}
