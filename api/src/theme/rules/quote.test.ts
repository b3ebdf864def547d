import { consents } from '@sd/shared/phone/answers';
import { expect, test } from 'vitest';
import { checkQuote } from './quote.ts';

const source = {
	consent: 'exact words' as const,
	story: 'It was unhelpful to wait. [a name] said the name of a school [the name of a school] was wrong.',
	better: 'Ring us before we set off'
};

test('a stretch of whole words from either box is a quote', () => {
	for (const wording of [
		'It was unhelpful to wait.',
		'unhelpful to wait',
		'Ring us before we set off',
		'said the name of a school'
	]) {
		expect(() => checkQuote(wording, source)).not.toThrow();
	}
});

test('only somebody who allowed their exact words is quoted', () => {
	for (const consent of consents) {
		const check = expect(() => checkQuote('It was unhelpful', { ...source, consent }));
		if (consent === 'exact words') check.not.toThrow();
		else check.toThrow('did not agree to be quoted');
	}
});

test('a quote never reaches over or into a place where something was taken out', () => {
	for (const wording of [
		'wait. [a name] said',
		'[a name] said the',
		'said the name of a school [the',
		'a name] said the name'
	]) {
		expect(() => checkQuote(wording, source)).toThrow('nothing taken out');
	}
	const hidden = { ...source, story: 'We went to [the name of a school] on Monday' };
	expect(() => checkQuote('the name of a school', hidden)).toThrow('exactly as they stand');
});

test('words that were changed, joined across the boxes or cut in the middle are no quote', () => {
	for (const wording of [
		'helpful to wait',
		'It was unhelpful to wai',
		'it was unhelpful',
		'was wrong. Ring us before',
		'It was unhelpful and slow'
	]) {
		expect(() => checkQuote(wording, source)).toThrow('exactly as they stand');
	}
});

test('a stretch that is cut in one place and whole in another is a quote', () => {
	expect(() =>
		checkQuote('helpful to us', { ...source, story: 'unhelpful to us, not helpful to us' })
	).not.toThrow();
});
