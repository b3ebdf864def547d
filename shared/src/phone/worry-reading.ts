/**
 * Reads a text word by word for what its words mean, however they are spelt, and cuts it into stretches about as
 * long as somebody takes to say one thing.
 */
import { plainCopy } from './plain-copy.ts';
import { common, irregular, meanings, type Meaning } from './worry-words.ts';

/** What a word may mean, alone or with those after it up to `through`; where it stands in the text as typed. */
export type Read = {
	word: string;
	means: Meaning[];
	known: boolean;
	start: number;
	end: number;
	through: number;
};

/** Letters somebody has spaced out, a word, an end of a sentence, an emoji. */
const words =
	/(?<!\p{L})\p{L}(?:[ ._-]\p{L}(?!\p{L})){2,}|[\p{L}\p{N}@$'*]+(?:[:&]\p{N}+)?|[.!?;\n]+|\p{Extended_Pictographic}/gu;
const end = '.';

const digitLetters = new Map(
	['0o', '1i', '3e', '4a', '5s', '7t', '@a', '$s'].map(([sign, letter]) => [sign, letter])
);
const otherForms = new Map(irregular.split(' ').map((pair) => pair.split(':') as [string, string]));
const endings = ['s', 'es', 'ed', 'd', 'ing', 'in', 'er', 'ers', 'ly', 'y'];
const longEnoughToSlip = 6;

const vocabulary = new Map<string, Meaning[]>();
const beginnings: [string, Meaning][] = [];
for (const [meaning, list] of Object.entries(meanings) as [Meaning, string][])
	for (const entry of list.split(' ')) {
		const word = entry.split('_').map(plainForm).join('_');
		if (word.endsWith('*')) beginnings.push([word.slice(0, -1), meaning]);
		else vocabulary.set(word, [...(vocabulary.get(word) ?? []), meaning]);
	}
const everyday = new Set(common.map(squeeze));
const slips = new Map<string, string>();
for (const word of vocabulary.keys())
	if (word.length >= longEnoughToSlip && !word.includes('_'))
		for (const short of withoutOneLetter(word)) slips.set(short, word);

/** Children write "hiting" and "scaaared": letters said twice are read once. */
function squeeze(word: string): string {
	return word.length < 4 ? word : word.replace(/(.)\1+/gu, '$1');
}

export function plainForm(word: string): string {
	return squeeze(otherForms.get(word) ?? otherForms.get(squeeze(word)) ?? word);
}

function withoutOneLetter(word: string): string[] {
	return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

export function readWords(original: string): Read[] {
	const copy = plainCopy(original);
	const read = [...copy.text.matchAll(words)].map(({ 0: found, index }): Read => {
		const word = spelled(found);
		const place = copy.place(index, index + found.length);

		return { word, means: meaningsOf(word), known: isKnown(word), ...place, through: place.end };
	});
	for (const [at, one] of read.entries())
		for (const length of [2, 3, 4]) {
			const means = together(read, at, length);
			if (means.length === 0) continue;
			one.means = [...new Set([...one.means, ...means])];
			one.through = read[at + length - 1]?.end ?? one.through;
		}

	return read;
}

export function isEnd({ word }: Read): boolean {
	return word === end;
}

function spelled(found: string): string {
	if (/^[.!?;\n]/.test(found)) return end;
	if (/^\p{Extended_Pictographic}/u.test(found)) return found;
	const word = found
		.toLowerCase()
		.replace(/[' ._-]/g, '')
		.replaceAll('*', 'i');
	if (vocabulary.has(word) || !/[a-z]/.test(word)) return plainForm(word) || end;

	return plainForm(word.replace(/[013457@$]/g, (sign) => digitLetters.get(sign) ?? sign)) || end;
}

const remembered = new Map<string, string>();
const mostRemembered = 5000;

/** The form of the word that is in the list, if any: as it is, without its ending, or with one letter put right. */
function listed(word: string): string {
	const before = remembered.get(word);
	if (before !== undefined) return before;
	const found = inList(word) ?? (everyday.has(word) ? undefined : slip(word)) ?? word;
	if (remembered.size > mostRemembered) remembered.clear();
	remembered.set(word, found);

	return found;
}

function inList(word: string): string | undefined {
	if (vocabulary.has(word)) return word;
	for (const ending of endings) {
		if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
		const base = word.slice(0, -ending.length);
		const found = [base, `${base}e`, base.replace(/i$/, 'y')].find((form) => vocabulary.has(form));
		if (found) return found;
	}

	return undefined;
}

function slip(word: string): string | undefined {
	if (word.length < longEnoughToSlip - 1 || word.length > 20) return undefined;
	const near = [word, ...withoutOneLetter(word)].map((form) => slips.get(form)).find(Boolean);

	return (
		near ?? withoutOneLetter(word).find((form) => form.length >= longEnoughToSlip - 1 && vocabulary.has(form))
	);
}

function meaningsOf(word: string): Meaning[] {
	const known = vocabulary.get(listed(word)) ?? [];
	const begun = beginnings.filter(([beginning]) => word.startsWith(beginning)).map(([, meaning]) => meaning);

	return [...known, ...begun];
}

function isKnown(word: string): boolean {
	return everyday.has(word) || vocabulary.has(listed(word)) || /^\d+$/.test(word);
}

/** Words that mean something only together, such as "not safe", at the first of them. */
function together(read: Read[], at: number, length: number): Meaning[] {
	const some = read.slice(at, at + length).map(({ word }) => word);
	if (some.length < length || some.includes(end)) return [];

	return vocabulary.get(some.join('_')) ?? vocabulary.get(some.map(listed).join('_')) ?? [];
}

const fewestWords = 20;
const fewestAlone = 4;
const mostWords = 36;
const step = 18;

/** Sentences, short ones also with what follows them, long ones in overlapping pieces. */
export function stretches(read: Read[]): Read[][] {
	const sentences: Read[][] = [[]];
	for (const one of read)
		if (isEnd(one)) sentences.push([]);
		else sentences.at(-1)?.push(one);
	const spoken = sentences.filter(({ length }) => length > 0);

	return spoken.flatMap((sentence, at) => {
		const whole = [...sentence];
		for (const next of spoken.slice(at + 1)) {
			if (whole.length >= fewestWords) break;
			whole.push(...next);
		}
		if (whole.length <= mostWords)
			return whole.length > sentence.length && sentence.length >= fewestAlone ? [sentence, whole] : [whole];

		return Array.from({ length: Math.ceil((whole.length - step) / step) }, (_, piece) =>
			whole.slice(piece * step, piece * step + mostWords)
		);
	});
}
