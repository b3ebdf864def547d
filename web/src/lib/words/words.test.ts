import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '#lib/listen/sentences.ts';
import { voices, type Voice } from './voices.ts';
import { wordsIn } from './words.server.ts';

type Text = { at: string; text: string };

/** Every text of a list, each with the way to it. */
function textsOf(list: unknown, at: string): Text[] {
	if (typeof list === 'string') return [{ at, text: list }];
	return Object.entries(list as object).flatMap(([key, inner]) => textsOf(inner, `${at}.${key}`));
}

const sentences = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));
const wordsOf = (text: string) => text.replace(/\{\w+\}/g, '7').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** The school grade somebody needs. It tells little about a label of a few words, so those count only together. */
function grade(texts: string[]): number {
	const all = texts.flatMap(sentences);
	const words = all.flatMap(wordsOf);
	const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
	return fleschKincaid({ sentence: all.length, word: words.length, syllable: syllables });
}

const fewWords = 8;

describe.each(voices)('the words of contributors, in the voice "%s"', (voice: Voice) => {
	const texts = textsOf(wordsIn(voice), voice);

	it('are at most fifteen words a sentence', () => {
		const long = texts.flatMap(({ at, text }) =>
			sentences(text)
				.filter((sentence) => wordsOf(sentence).length > 15)
				.map((sentence) => `${at}: ${sentence}`)
		);
		expect(long).toEqual([]);
	});

	it('do not shout, and do not call anything easy or a pity', () => {
		const never = /!|\b(simply|just|easy|easily|unfortunately|please note)\b/i;
		// "Easy Read" is the name of a way to write.
		const wrong = texts.filter(({ text }) => never.test(text.replaceAll('Easy Read', '')));
		expect(wrong).toEqual([]);
	});

	it('can be read at nine years old', () => {
		const most = voice === 'easy' ? 4 : 5.5;
		expect(grade(texts.map(({ text }) => text))).toBeLessThanOrEqual(most);
	});
});

describe('Easy Read', () => {
	it('stays plain in each text that is more than a label', () => {
		const hard = textsOf(wordsIn('easy'), 'easy')
			.filter(({ text }) => wordsOf(text).length >= fewWords)
			.map(({ at, text }) => ({ at, text, grade: grade([text]) }))
			.filter((each) => each.grade > 4);
		expect(hard).toEqual([]);
	});

	it('is not the usual words over again', () => {
		const usual = new Map(textsOf(wordsIn('en-gb'), '').map(({ at, text }) => [at, text]));
		const easy = textsOf(wordsIn('easy'), '');
		const told = easy.filter(({ text }) => wordsOf(text).length >= fewWords);
		const same = told.filter(({ at, text }) => usual.get(at) === text);
		expect(same.length / told.length).toBeLessThan(0.35);
	});

	it('says something wherever the usual words do', () => {
		const usual = new Map(textsOf(wordsIn('en-gb'), '').map(({ at, text }) => [at, text]));
		const silent = textsOf(wordsIn('easy'), '').filter(({ at, text }) => !text && usual.get(at));
		expect(silent).toEqual([]);
	});

	it('names the same numbers and dates as the usual words', () => {
		const holes = (voice: Voice) =>
			textsOf(wordsIn(voice), '')
				.map(({ at, text }) => [at, (text.match(/\{\w+\}/g) ?? []).toSorted()] as const)
				.filter(([, found]) => found.length > 0);
		expect(holes('easy')).toEqual(holes('en-gb'));
	});
});
