/** Reads a text word by word for what its words mean, however they are spelt. */
import { plainCopy } from './plain-copy.ts';
import type { Vocabulary } from './worry-vocabulary.ts';

/** What a word may mean, alone or with those after it up to `through`; where it stands in the text as typed. */
export type Read = {
	word: string;
	means: string[];
	known: boolean;
	start: number;
	end: number;
	through: number;
};

/** Letters somebody has spaced out, a word, an end of a sentence, an emoji. */
const words =
	/(?<!\p{L})\p{L}(?:[ ._-]\p{L}(?!\p{L})){2,}|[\p{L}\p{N}@$'*]+(?:[:&]\p{N}+)?|[.!?;\n]+|\p{Extended_Pictographic}/gu;
const end = '.';
const mostTogether = 4;

const digitLetters = new Map(
	['0o', '1i', '3e', '4a', '5s', '7t', '@a', '$s'].map(([sign, letter]) => [sign, letter])
);

export function readWords(original: string, vocabulary: Vocabulary): Read[] {
	const copy = plainCopy(original);
	const read = [...copy.text.matchAll(words)].map(({ 0: found, index }): Read => {
		const word = spelled(found, vocabulary);
		const place = copy.place(index, index + found.length);

		return {
			word,
			means: vocabulary.meaningsOf(word),
			known: vocabulary.isKnown(word),
			...place,
			through: place.end
		};
	});
	for (const [at, one] of read.entries()) {
		if (!vocabulary.begins(one.word)) continue;
		for (let length = 2; length <= mostTogether; length++) {
			const some = read.slice(at, at + length).map(({ word }) => word);
			if (some.length < length || some.includes(end)) break;
			const means = vocabulary.meaningsTogether(some);
			if (means.length === 0) continue;
			one.means = [...new Set([...one.means, ...means])];
			one.through = read[at + length - 1]?.end ?? one.through;
		}
	}

	return read;
}

export function isEnd({ word }: Read): boolean {
	return word === end;
}

function spelled(found: string, { plainForm, has }: Vocabulary): string {
	if (/^[.!?;\n]/.test(found)) return end;
	if (/^\p{Extended_Pictographic}/u.test(found)) return found;
	const word = found
		.toLowerCase()
		.replace(/[' ._-]/g, '')
		.replaceAll('*', 'i');
	if (has(word) || !/[a-z]/.test(word)) return plainForm(word) || end;

	return plainForm(word.replace(/[013457@$]/g, (sign) => digitLetters.get(sign) ?? sign)) || end;
}

export function sentencesOf(read: Read[]): Read[][] {
	const sentences: Read[][] = [[]];
	for (const one of read)
		if (isEnd(one)) sentences.push([]);
		else sentences.at(-1)!.push(one);

	return sentences.filter(({ length }) => length > 0);
}
