import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeness, leastAlike, tellingWords } from './near-duplicate.ts';

const story = 'Nobody told us that the clinic in town had moved to another building in September';

test('the same words are the same, whatever the capitals and the marks', () => {
	expect(alikeness(story, `${story.toUpperCase()}!!`)).toBe(1);
});

test('a few words added or changed are still nearly the same', () => {
	expect(alikeness(story, `${story} and we waited`)).toBeGreaterThan(leastAlike);
	expect(alikeness(story, story.replace('September', 'October'))).toBeGreaterThan(leastAlike);
});

test('another story about the same thing is not the same', () => {
	expect(alikeness(story, 'The clinic moved and we were never told where it had gone to')).toBeLessThan(0.1);
});

test('a few words that anybody could say are not taken for a repeat', () => {
	expect(alikeness('It was very bad', 'It was very bad')).toBe(0);
});

test('how alike two texts are does not depend on which comes first, and is a part of one', () => {
	fc.assert(
		fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 20 }), (one, other) => {
			const alike = alikeness(one, other);
			expect(alike).toBe(alikeness(other, one));
			expect(alike).toBeGreaterThanOrEqual(0);
			expect(alike).toBeLessThanOrEqual(1);
		})
	);
});

test('the longest words are looked for, three at a time', () => {
	expect(tellingWords(story)).toEqual([
		['september', 'building', 'another'],
		['clinic', 'nobody', 'moved']
	]);
	expect(tellingWords('bad')).toEqual([]);
});
