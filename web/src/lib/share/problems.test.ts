import { expect, test } from 'vitest';
import { contactProblem, firstUnfinished, problemsAt } from './problems.ts';
import type { Answers } from './steps.ts';

test('5,000 letters are enough and 5,001 are too many, counted without the spaces around them', () => {
	const long = 'a'.repeat(5000);
	const story = (text: string): Answers => ({ about: [], mode: 'words', story: text });
	expect(problemsAt('story', story(` ${long} `))).toEqual({});
	expect(problemsAt('story', story(`${long}a`))).toEqual({ story: 'tooLong' });
});

test('a face, a card or some words: one of them has to be there', () => {
	expect(problemsAt('story', { about: [], mode: 'pictures' })).toEqual({ story: 'story' });
	expect(problemsAt('story', { about: [], mode: 'pictures', feeling: 'bad' })).toEqual({});
	expect(problemsAt('story', { about: [], mode: 'pictures', cards: { noise: 'ok' } })).toEqual({});
	expect(problemsAt('better', { about: [], mode: 'words' })).toEqual({ better: 'story' });
});

test('cards that were laid in another way of answering do not stand in for words', () => {
	expect(problemsAt('better', { about: [], mode: 'words', cards: { noise: 'ok' } })).toEqual({
		better: 'story'
	});
});

test('with a helper, every answer that is given is asked who chose it, and one that is skipped is not', () => {
	const helped: Answers = { about: ['a'], mode: 'helped', feeling: 'bad', cards: { noise: 'ok' } };
	expect(problemsAt('about', helped)).toEqual({ 'chosenBy:about': 'chosenBy' });
	expect(problemsAt('mat', helped)).toEqual({ 'chosenBy:cards': 'chosenBy' });
	expect(problemsAt('feeling', helped)).toEqual({ 'chosenBy:feeling': 'chosenBy' });
	expect(problemsAt('story', helped)).toEqual({});
	expect(problemsAt('feeling', { ...helped, chosenBy: { feeling: 'together' } })).toEqual({});
	expect(problemsAt('feeling', { ...helped, feeling: '' })).toEqual({});
	expect(problemsAt('feeling', { ...helped, mode: 'words' })).toEqual({});
});

test('a way to be found has to be one, but only from somebody who wants help', () => {
	expect(contactProblem({ about: [], wantsHelp: 'yes', contact: 'my mum' })).toEqual({ contact: 'contact' });
	expect(contactProblem({ about: [], wantsHelp: 'yes', contact: '07700 900123' })).toEqual({});
	expect(contactProblem({ about: [], wantsHelp: 'yes', contact: ' ' })).toEqual({});
	expect(contactProblem({ about: [], contact: 'my mum' })).toEqual({});
});

test('the first page with something missing is found, and nothing is missing from a whole one', () => {
	expect(firstUnfinished({ about: [] })).toBe('who');
	const whole: Answers = { about: ['a'], who: 'young', mode: 'pictures', feeling: 'good', time: 'now' };
	expect(firstUnfinished(whole)).toBeUndefined();
});
