/** Whether a word is a first name, a name that is a word too, or an ordinary English word. */
import { cached, nameSound, wordStem, hasNameShape } from './name-shapes.ts';
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

/** Of a double name, such as "ngozi-chukwu", one half is enough. */
export function isFirstName(key: string): boolean {
	return [key, ...(key.includes('-') ? key.split('-').filter((half) => half.length > 3) : [])].some(
		(name) =>
			name.length > 1 && (hasNameShape(name) || (lists().name(nameSound(name)) && !lists().mistaken(name)))
	);
}

export function isNameWord(key: string): boolean {
	return lists().nameWord(key);
}

const endings =
	/(?:ing|tion|sion|ness|ment|ally|ical|ology|ism|ship|ably|ibly|able|ible|ous|ful|less|ity|ance|ence|ician|ists?|wards?|ised|ized|room|time|book|work|shop|land|shire)$/;

export function isOrdinary(key: string): boolean {
	return lists().word(wordStem(key)) || lists().word(key) || endings.test(key);
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
