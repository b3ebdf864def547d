import { expect, test } from 'vitest';
import { acceptedWords, mayKeepWords } from './accepted-words.ts';

const words = { story: 'Oliver waited', better: 'Tell Oliver' };
const redactions = [
	{ field: 'story', startsAt: 0, endsAt: 6, kind: 'name' },
	{ field: 'better', startsAt: 5, endsAt: 11, kind: 'name' }
] as const;

test('each part loses what was hidden in it', () => {
	const shown = { story: '[a name] waited', better: 'Tell [a name]' };

	expect(acceptedWords(words, { consent: 'exact words', redactions })).toEqual(shown);
	expect(acceptedWords(words, { consent: 'own words', redactions })).toEqual(shown);
});

test('of somebody who said "only count it" no words are kept', () => {
	expect(mayKeepWords('count only')).toBe(false);
	expect(acceptedWords(words, { consent: 'count only', redactions: [] })).toEqual({ story: '', better: '' });
});

test('who wrote nothing has nothing shown', () => {
	expect(acceptedWords({ story: null, better: null }, { consent: 'exact words', redactions: [] })).toEqual({
		story: '',
		better: ''
	});
});
