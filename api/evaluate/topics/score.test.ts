import { expect, test } from 'vitest';
import { adjustedRand, f1, nearestTopics, readTexts, type Text } from './score.ts';

const text = (topic: string, also: string[] = []): Text => ({
	id: topic,
	voice: '',
	text: topic,
	topic,
	also
});

test('a guess that is one of the other right topics is right', () => {
	expect(
		f1([
			{ text: text('bus'), guess: 'bus' },
			{ text: text('noise', ['bus']), guess: 'bus' }
		])
	).toBe(1);
	expect(
		f1([
			{ text: text('bus'), guess: 'noise' },
			{ text: text('noise'), guess: 'bus' }
		])
	).toBe(0);
	expect(f1([])).toBe(0);
});

test('one wrong guess costs the topic it was and the topic it was taken for', () => {
	const guessed = [
		{ text: text('bus'), guess: 'bus' },
		{ text: text('bus'), guess: 'noise' },
		{ text: text('noise'), guess: 'noise' }
	];
	expect(f1(guessed)).toBeCloseTo(2 / 3);
});

test('groups that are the topics agree wholly, whatever they are called, and random ones not at all', () => {
	expect(adjustedRand(['a', 'a', 'b', 'b'], ['2', '2', '1', '1'])).toBe(1);
	expect(adjustedRand(['a', 'a', 'b', 'b'], ['1', '2', '1', '2'])).toBeCloseTo(-0.5);
	// The worked example of Hubert and Arabie's index in common use.
	expect(adjustedRand(['0', '0', '1', '1'], ['0', '0', '1', '2'])).toBeCloseTo(0.5714, 4);
});

test('a text’s own label is not among those that say what it is about', () => {
	const texts = [text('a'), text('b'), text('b')];
	const near = (one: number, other: number) => (one > 0 && other > 0 ? 1 : 0.1);
	expect(nearestTopics(texts, near, 5)).toEqual(['b', 'b', 'b']);
	expect(nearestTopics(texts, () => 1, 5)[0]).toBe('b');
});

test('a line that cannot be read is named, and "also" may be a word or missing', () => {
	const { texts, unread } = readTexts('{"id":1,"text":"x","topic":"a","also":"b"}\nnonsense\n{"text":"y"}\n');
	expect(texts).toEqual([{ id: '1', voice: '', text: 'x', topic: 'a', also: ['b'] }]);
	expect(unread).toEqual(['line 2: is not JSON', 'line 3: has no topic']);
});
