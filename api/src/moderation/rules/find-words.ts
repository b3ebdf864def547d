/** Finds every place where the typed words stand in a text, so that they can be hidden in all of them. */
import { sealedFields, type Stretch } from '@sd/shared/moderation';
import { doOverlap } from './redaction.ts';
import type { Words } from './suggestions.ts';

export type Place = { startsAt: number; endsAt: number };

/** Capitals, the width of a gap and the shape of an apostrophe do not matter. Only whole words: "Ann" is not in "planned". */
export function findWords(text: string, typed: string): Place[] {
	const words = typed.normalize('NFC').trim().split(/\s+/);
	if (words[0] === '') return [];
	const source = words.map(asPattern).join('\\s+');
	const before = isLetter(words[0]!.at(0)) ? String.raw`(?<![\p{L}\p{N}])` : '';
	const after = isLetter(words.at(-1)!.at(-1)) ? String.raw`(?![\p{L}\p{N}])` : '';
	return [...text.matchAll(new RegExp(before + source + after, 'giu'))].map(({ 0: found, index }) => ({
		startsAt: index,
		endsAt: index + found.length
	}));
}

function asPattern(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’‘]/g, "['’‘]");
}

function isLetter(letter: string | undefined): boolean {
	return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}

/** Everywhere in both fields. */
export function placesOf(words: Words, typed: string): Stretch[] {
	return sealedFields.flatMap((field) =>
		findWords(words[field] ?? '', typed).map((place) => ({ field, ...place }))
	);
}

/** Where else the words of one stretch stand. */
export function samePlaces(words: Words, stretch: Stretch): Stretch[] {
	const typed = (words[stretch.field] ?? '').slice(stretch.startsAt, stretch.endsAt);
	return placesOf(words, typed).filter(
		(place) => place.field !== stretch.field || !doOverlap(place, stretch)
	);
}
