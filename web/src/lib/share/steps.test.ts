import { expect, test } from 'vitest';
import { firstUnfinished, problemsAt, stepAfter, stepBefore, stepsFor, type Answers } from './steps.ts';

const nothing: Answers = { about: [] };

test('a group is asked how many it is, and nobody else is', () => {
	expect(stepsFor({ about: [], who: 'group' })).toContain('group');
	expect(stepsFor({ about: [], who: 'young' })).not.toContain('group');
});

test('somebody who answers in pictures is not asked to write what would be better', () => {
	expect(stepsFor({ about: [], mode: 'pictures' })).not.toContain('better');
	expect(stepsFor({ about: [], mode: 'words' })).toContain('better');
});

test('we ask to use words only when there are words', () => {
	expect(stepsFor(nothing)).not.toContain('consent');
	expect(stepsFor({ about: [], story: '  ' })).not.toContain('consent');
	expect(stepsFor({ about: [], story: 'The bus is late' })).toContain('consent');
});

test('going on and going back pass the same pages', () => {
	const answers: Answers = { about: ['a'], who: 'group', mode: 'words', story: 'x', time: 'looking back' };
	for (const step of stepsFor(answers).slice(0, -1)) {
		expect(stepBefore(stepAfter(step, answers), answers)).toBe(step);
	}
});

test('5,000 letters are enough and 5,001 are too many, counted without the spaces around them', () => {
	const long = 'a'.repeat(5000);
	expect(problemsAt('story', { about: [], story: ` ${long} ` })).toEqual({});
	expect(problemsAt('story', { about: [], story: `${long}a` })).toEqual({ story: 'tooLong' });
});

test('a face or some words: one of them has to be there', () => {
	expect(problemsAt('story', { about: [], mode: 'pictures' })).toEqual({ story: 'story' });
	expect(problemsAt('story', { about: [], mode: 'pictures', feeling: 'bad' })).toEqual({});
	expect(problemsAt('better', { about: [], mode: 'words' })).toEqual({ better: 'story' });
});

test('the first page with something missing is found, and nothing is missing from a whole one', () => {
	expect(firstUnfinished(nothing)).toBe('who');
	const whole: Answers = { about: ['a'], who: 'young', mode: 'pictures', feeling: 'good', time: 'now' };
	expect(firstUnfinished(whole)).toBeUndefined();
});
