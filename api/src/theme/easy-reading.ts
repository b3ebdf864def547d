/**
 * How hard the Easy Read words are: the age that can read them, the longest sentence, and the words to say in another
 * way. It only advises: whether they are easy, young readers say.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** From this school grade to the age that reads it in Britain. */
const ageAtGradeNone = 5;
export const oldestEasy = 9;
export const longestEasy = 15;
const hardFrom = 3;

/** Short, and hard all the same: what only those who work here say. */
const insideWords = new Set(
	'camhs cpd ehcp ehcps ehc ep eotas impact liaise nhs pathway salt senco send sen sendiass slt threshold tier'.split(
		' '
	)
);
/** Long, and known to every reader. */
const knownWords = new Set(
	'anybody anyone another animal animals different everybody everyone everything family families hospital important library saturday somebody somewhere tomorrow remember yesterday'.split(
		' '
	)
);

export type EasyReading = { age: number; longestSentence: number; hardWords: string[] };

/** Nothing while there are no words. */
export function easyReading(text: string): EasyReading | null {
	const sentences = text
		.split(/[.!?\n]+/)
		.map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
		.filter(({ length }) => length);
	const words = sentences.flat();
	if (!words.length) return null;
	const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
	const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
	return {
		age: Math.max(ageAtGradeNone, Math.ceil(grade) + ageAtGradeNone),
		longestSentence: Math.max(...sentences.map(({ length }) => length)),
		hardWords: [...new Set(words.filter(isHard).map((word) => word.toLowerCase()))]
	};
}

function isHard(word: string): boolean {
	const small = word.toLowerCase();
	if (insideWords.has(small)) return true;
	return !knownWords.has(small) && syllable(small) >= hardFrom;
}
