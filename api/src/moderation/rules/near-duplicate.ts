/** The same thing told twice in nearly the same words: pointed out to a person, who says whether it is. */

/** Of the runs of three words that either has, as many in both. */
export const leastAlike = 0.5;
const run = 3;
/** In fewer words, people say the same without knowing of each other. */
const fewestWords = 6;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of three words that follow each other. */
export function shinglesOf(text: string): Set<string> {
	const words = wordsOf(text);
	if (words.length < fewestWords) return new Set();
	return new Set(words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' ')));
}

/** From 0, nothing alike, to 1, the same words. */
export function alikeness(one: string, other: string): number {
	const mine = shinglesOf(one);
	const theirs = shinglesOf(other);
	if (mine.size === 0 || theirs.size === 0) return 0;
	const both = [...mine].filter((each) => theirs.has(each)).length;
	return both / (mine.size + theirs.size - both);
}

/** Long words say most: two sets of three of them find in an index what may be the same. */
export function tellingWords(text: string): string[][] {
	const words = [...new Set(wordsOf(text))].filter((word) => word.length > 3);
	const longest = words.toSorted((a, b) => b.length - a.length || a.localeCompare(b));
	return [longest.slice(0, 3), longest.slice(3, 6)].filter((set) => set.length === 3);
}
