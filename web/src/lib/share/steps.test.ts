import { expect, test } from 'vitest';
import { modes } from '@sd/shared/phone/answers';
import {
	cardsLaid,
	feelingIn,
	progressAt,
	stepAfter,
	stepBefore,
	steps,
	stepsFor,
	type Answers
} from './steps.ts';

const nothing: Answers = { about: [] };

test('a group is asked how many it is, and nobody else is', () => {
	expect(stepsFor({ about: [], who: 'group' })).toContain('group');
	expect(stepsFor({ about: [], who: 'young' })).not.toContain('group');
});

test('only the cards way and the helped way show cards', () => {
	const shown = modes.filter((mode) => stepsFor({ about: [], mode }).includes('cards'));
	expect(shown).toEqual(['pictures', 'helped']);
});

test('in pictures fewer pages are asked than in words', () => {
	const inWords = stepsFor({ about: [], who: 'young', mode: 'words' });
	const inPictures = stepsFor({ about: [], who: 'young', mode: 'pictures' });
	expect(inWords).toEqual(expect.arrayContaining(['better', 'you']));
	expect(inPictures).not.toContain('better');
	expect(inPictures).not.toContain('you');
});

test('a parent is not asked how old they are', () => {
	expect(stepsFor({ about: [], who: 'parent' })).not.toContain('age');
	expect(stepsFor({ about: [], who: 'group', groupOf: 'parents' })).not.toContain('age');
	expect(stepsFor({ about: [], who: 'helper' })).toContain('age');
});

test('whose phone it is is asked only where a phone could keep a draft', () => {
	expect(stepsFor(nothing)).not.toContain('phone');
	expect(stepsFor({ about: [], asksPhone: 'yes' })).toContain('phone');
});

test('we ask to use words only when there are words that will be sent', () => {
	expect(stepsFor(nothing)).not.toContain('consent');
	expect(stepsFor({ about: [], story: '  ' })).not.toContain('consent');
	expect(stepsFor({ about: [], story: 'The bus is late' })).toContain('consent');
	expect(stepsFor({ about: [], mode: 'pictures', better: 'Written before' })).not.toContain('consent');
});

test('going on and going back pass the same pages, in each way of answering', () => {
	for (const mode of modes) {
		const answers: Answers = { about: ['a'], who: 'group', mode, story: 'x', time: 'looking back' };
		for (const step of stepsFor(answers).slice(0, -1)) {
			expect(stepBefore(stepAfter(step, answers), answers), mode).toBe(step);
		}
	}
});

test('"of how many" is said only where no answer can change it any more', () => {
	const answers: Answers = { about: ['a'], who: 'young', mode: 'words', story: 'x', time: 'now' };
	for (const step of stepsFor(answers)) {
		const { number, count } = progressAt(step, answers);
		expect(stepsFor(answers)[number - 1]).toBe(step);
		expect(count === undefined, step).toBe(steps.indexOf(step) <= steps.indexOf('time'));
		if (count !== undefined) expect(count).toBe(stepsFor(answers).length);
	}
});

test('a face chosen among five keeps its meaning among three, and comes back as it was', () => {
	expect(feelingIn({ about: [], mode: 'pictures', feeling: 'very bad' })).toBe('bad');
	expect(feelingIn({ about: [], mode: 'helped', feeling: 'very good' })).toBe('good');
	expect(feelingIn({ about: [], mode: 'words', feeling: 'very bad' })).toBe('very bad');
	expect(feelingIn({ about: [], mode: 'pictures', feeling: 'not known' })).toBe('not known');
});

test('a card that was skipped lies nowhere', () => {
	expect(cardsLaid({ about: [], cards: { noise: 'bad', friends: '' } })).toEqual([
		{ card: 'noise', feeling: 'bad' }
	]);
});
