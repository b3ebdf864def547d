/** Whether a word is a first name, a name that is a word too, or an ordinary English word. */
import { cached, nameSound, wordStem, hasNameShape } from './name-shapes.ts';
import type { NameData } from './name-data.ts';
import { names } from './packed-names.ts';
import { unpack } from './packed-set.ts';
import {
	anySchool,
	famous,
	mistakenForNames,
	neverNames,
	rareConditions,
	wordNames,
	words
} from './packed-words.ts';

const lists = cached(() => ({
	name: unpack(names),
	mistaken: unpack(mistakenForNames),
	nameWord: unpack(wordNames),
	word: unpack(words),
	never: unpack(neverNames),
	school: unpack(anySchool),
	famous: unpack(famous),
	condition: unpack(rareConditions)
}));

type Known = (word: string) => boolean;
let more: Record<'name' | 'mistaken' | 'word', Known> | undefined;

/** Until this is called only the commonest names are known, and the commonest words. */
export function knowMoreNames(data: NameData): void {
	more = { name: unpack(data.names), mistaken: unpack(data.mistaken), word: unpack(data.words) };
}

/** Of a double name, such as "ngozi-chukwu", one half is enough. */
export function isFirstName(key: string): boolean {
	return [key, ...(key.includes('-') ? key.split('-').filter((half) => half.length > 3) : [])].some(
		(name) =>
			name.length > 1 &&
			(hasNameShape(name) || (lists().name(nameSound(name)) && !lists().mistaken(name)) || isRareName(name))
	);
}

/** Only by the lists that are fetched: a word spelled wrongly is now and then taken for one. */
export function isRareName(name: string): boolean {
	const sound = nameSound(name);

	return (
		more !== undefined &&
		!name.includes('-') &&
		more.name(sound) &&
		!more.mistaken(name) &&
		!lists().name(sound)
	);
}

export function isNameWord(key: string): boolean {
	return lists().nameWord(key);
}

const endings =
	/(?:ing|tion|sion|ness|ment|ally|ical|ology|ism|ship|ably|ibly|able|ible|ous|ful|less|ity|ance|ence|ician|ists?|wards?|ised|ized|room|time|book|work|shop|land|shire)$/;

export function isOrdinary(key: string): boolean {
	const isWord = more?.word ?? lists().word;

	const isOne = (word: string) => isWord(wordStem(word)) || isWord(word) || endings.test(word);

	return isOne(key) || (key.includes('-') && key.split('-').every(isOne));
}

/** A word that is written with a capital, or in a hurry without its apostrophe: nobody's name. */
export function isNoName(key: string): boolean {
	return lists().never(key);
}

/** "Primary" and "our" before "school" make it no particular one. */
export function isAnySchool(word: string): boolean {
	return lists().school(word);
}

/** People, books and games that everybody knows, by their first two words. */
export function isFamous(pair: string): boolean {
	return lists().famous(pair);
}

export function isRareCondition(word: string): boolean {
	return lists().condition(word);
}
