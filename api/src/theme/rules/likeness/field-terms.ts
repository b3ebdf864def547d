/** Which subjects of the field a text speaks of, by the words and phrases that people say them with. */
import { fieldWords } from './field-words.ts';
import { wordsIn } from './words.ts';

export const subjects = Object.keys(fieldWords);

type Term = { term: string; subjects: number[]; isPhrase: boolean };
/** With the words of the text that it was found in. */
export type FieldTerm = Term & { said: string };
type Pattern = Term & { words: string[] };

const patterns = makePatterns();

/** Endings are open only where a star says so, so every pattern can be looked up by the start of its first word. */
const byStart = Map.groupBy(patterns, ({ words }) => startOf(words[0]!));

export function fieldTermsIn(text: string): FieldTerm[] {
	const words = wordsIn(text);
	const found = new Map<Pattern, FieldTerm>();
	words.forEach((word, at) => {
		for (const pattern of byStart.get(startOf(word)) ?? []) {
			const isHere = pattern.words.every((each, offset) => fits(words[at + offset], each));
			if (!isHere || found.has(pattern)) continue;
			const { words: wanted, ...term } = pattern;
			found.set(pattern, { ...term, said: words.slice(at, at + wanted.length).join(' ') });
		}
	});
	return [...found.values()];
}

function makePatterns(): Pattern[] {
	const subjectsOf = new Map<string, number[]>();
	for (const [subject, list] of Object.values(fieldWords).entries()) {
		for (const term of new Set(list.split(',').map((each) => each.trim().replace(/\s+/g, ' ')))) {
			subjectsOf.set(term, [...(subjectsOf.get(term) ?? []), subject]);
		}
	}
	return [...subjectsOf].map(([term, of]) => {
		const words = term
			.split(' ')
			.flatMap((each) => wordsIn(each).map((word, at, all) => word + starOf(each, at, all.length)));
		return { term, subjects: of, isPhrase: words.length > 1, words };
	});
}

function starOf(each: string, at: number, length: number): string {
	return each.endsWith('*') && at === length - 1 ? '*' : '';
}

// Two letters are enough to pass over nearly every pattern, and no pattern's first word is cut before them.
function startOf(word: string): string {
	return word.replace('*', '').slice(0, 2);
}

function fits(word: string | undefined, pattern: string): boolean {
	if (word === undefined) return false;
	return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
