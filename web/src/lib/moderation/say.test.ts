import { describe, expect, test } from 'vitest';
import { doneSentence, feltSentence, fromWhom, whoChose } from './say.ts';

describe('What is said of somebody who told us', () => {
	test('is who they are and never a name', () => {
		const young = { contributor: 'young person', headCount: null };
		expect(fromWhom({ ...young, teller: 'self' })).toBe('A young person');
		expect(fromWhom({ ...young, teller: 'helper' })).toBe('A young person, with a helper');
		expect(fromWhom({ contributor: 'parent carer', teller: 'group', headCount: 12 })).toBe(
			'A group of 12 parents and carers'
		);
	});

	test('is how it felt, and nothing where they did not say', () => {
		expect(feltSentence({ feeling: 'very bad' })).toBe('It felt very bad.');
		expect(feltSentence({ feeling: 'ok' })).toBe('It felt OK.');
		expect(feltSentence({ feeling: null })).toBe('');
	});
});

test('An address can ask only for the sentences that there are', () => {
	expect(doneSentence('accepted')).toBe('Accepted. It can go into a theme now.');
	expect(doneSentence('constructor')).toBeUndefined();
	expect(doneSentence(null)).toBeUndefined();
});

test('what the person chose, what was chosen together and what was chosen for them are three sentences', () => {
	expect(whoChose({ about: 'helper', feeling: 'me', cards: 'together', story: 'me' })).toEqual([
		'They chose themselves: the face, the story',
		'Chosen with help: the cards',
		'Chosen by the helper: what it is about'
	]);
});

test('where nobody helped, nothing is said about it', () => {
	expect(whoChose({})).toEqual([]);
});
