import { expect, test } from 'vitest';
import { openSuggestions, unresolved } from './suggestions.ts';

const today = '2026-11-25';
const story = 'Write to amina@example.org';
const stretch = { field: 'story', startsAt: 9, endsAt: 26 } as const;

test('an e-mail address is pointed out, with what it may be and what to call it', () => {
	const [suggestion, ...others] = openSuggestions({ story, better: null }, [], today);

	expect(suggestion).toMatchObject({ ...stretch, kind: 'contact', isStrong: true });
	expect(others).toEqual([]);
});

test('places are right after emoji and characters nobody can see', () => {
	const before = '😀👨‍👩‍👧\u200b é ';
	const hiddenIn = `${before}am\u200bina@example.org`;
	const [suggestion] = openSuggestions({ story: null, better: `${hiddenIn} 🙂` }, [], today);

	expect(suggestion).toMatchObject({ field: 'better', startsAt: before.length, endsAt: hiddenIn.length });
});

test('one that is hidden whole is done with; one hidden in part is not', () => {
	const words = { story, better: null };

	expect(openSuggestions(words, [stretch], today)).toEqual([]);
	expect(openSuggestions(words, [{ ...stretch, startsAt: 0, endsAt: 99 }], today)).toEqual([]);
	expect(openSuggestions(words, [{ ...stretch, endsAt: 25 }], today)).toHaveLength(1);
	expect(openSuggestions(words, [{ ...stretch, startsAt: 10 }], today)).toHaveLength(1);
	expect(openSuggestions(words, [{ ...stretch, field: 'better' }], today)).toHaveLength(1);
});

test('two hidden stretches side by side cover it, two with a gap do not', () => {
	const words = { story, better: null };
	const parts = (gap: number) => [
		{ ...stretch, startsAt: 15 + gap },
		{ ...stretch, endsAt: 15 }
	];

	expect(openSuggestions(words, parts(0), today)).toEqual([]);
	expect(openSuggestions(words, parts(1), today)).toHaveLength(1);
});

test('leaving one resolves exactly that one', () => {
	const suggestions = openSuggestions({ story, better: story }, [], today);

	expect(suggestions).toHaveLength(2);
	expect(unresolved(suggestions, [stretch]).map(({ field }) => field)).toEqual(['better']);
	expect(unresolved(suggestions, [{ ...stretch, startsAt: 8 }])).toHaveLength(2);
});
