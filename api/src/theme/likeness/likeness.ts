/** How alike texts are: by the things of the field that they speak of, and a little by their very words. */
import { termsOf } from './terms.ts';

type Vector = Map<string, number>;
export type Likeness = {
	/** From 0, nothing in common, to 1. */
	between: (one: number, other: number) => number;
	/** What two of them share, the most telling first, in words that a person can read. */
	shared: (one: number, other: number) => string[];
	/** What tells these apart from all the others, the most telling first. */
	telling: (some: readonly number[]) => string[];
};

/** How much the things of the field say, beside the very words. */
const ofThings = 0.7;

/** Terms that nearly all share say nothing, and those that one alone has say nothing of likeness. */
export function likenessOf(texts: readonly string[]): Likeness {
	const terms = texts.map(termsOf);
	const words = weighed(terms.map((each) => each.words));
	const things = weighed(terms.map((each) => each.things));
	const heavy = (vectors: Vector[], some: readonly number[]) => {
		const sum = new Map<string, number>();
		for (const at of some)
			for (const [term, weight] of vectors[at]!) sum.set(term, (sum.get(term) ?? 0) + weight);
		return [...sum].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([term]) => term);
	};

	return {
		between: (one, other) =>
			ofThings * product(things[one]!, things[other]!) + (1 - ofThings) * product(words[one]!, words[other]!),
		shared: (one, other) =>
			[...heavy(things, [one]), ...heavy(words, [one])].filter(
				(term) => things[other]!.has(term) || words[other]!.has(term)
			),
		telling: (some) => heavy(things, some)
	};
}

/** TF-IDF: what is rare among them counts more, what is said again a little more, and all vectors are of one length. */
export function weighed(lists: readonly (readonly string[])[]): Vector[] {
	const inTexts = new Map<string, number>();
	for (const list of lists) for (const term of new Set(list)) inTexts.set(term, (inTexts.get(term) ?? 0) + 1);
	const rarity = (term: string) => Math.log((1 + lists.length) / (1 + inTexts.get(term)!)) + 1;

	return lists.map((list) => {
		const counts = Map.groupBy(list, (term) => term);
		const vector = new Map(
			[...counts].map(([term, { length }]) => [term, (1 + Math.log(length)) * rarity(term)] as const)
		);
		const size = Math.hypot(...vector.values()) || 1;
		return new Map([...vector].map(([term, weight]) => [term, weight / size]));
	});
}

export function product(one: Vector, other: Vector): number {
	const [few, many] = one.size < other.size ? [one, other] : [other, one];
	let sum = 0;
	for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
	return sum;
}
