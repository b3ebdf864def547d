import { expect, test } from 'vitest';
import { groupsOf } from './groups.ts';
import { likenessOf } from './likeness.ts';

const texts = [
	'The minibus broke down',
	'My taxi never came',
	'Mae speech therapy stopped when the therapist left',
	'No speech sessions since Easter, only a programme by e-mail',
	'The toilets at school are locked'
];

test('two who speak of the same thing are alike, though they share no word', () => {
	const { between } = likenessOf(texts);

	expect(between(0, 1)).toBeGreaterThan(0.3);
	expect(between(0, 4)).toBeLessThan(0.1);
	expect(between(0, 1)).toBe(between(1, 0));
});

test('what they share is said in words', () => {
	expect(likenessOf(texts).shared(0, 1)).toContain('transport');
	expect(likenessOf(texts).shared(0, 4)).toEqual([]);
});

test('texts that are alike come together, and one that is like no other stays by itself', () => {
	expect(groupsOf(texts.length, likenessOf(texts).between)).toEqual([[0, 1], [2, 3], [4]]);
});

test('nothing, and a text without a word, are groups of nothing and of itself', () => {
	expect(groupsOf(0, () => 0)).toEqual([]);
	expect(groupsOf(2, likenessOf(['', '!']).between)).toEqual([[0], [1]]);
});

test('three in a chain, of whom the ends have nothing in common, are not one group', () => {
	const near = [
		[1, 0.5, 0],
		[0.5, 1, 0.49],
		[0, 0.49, 1]
	];

	expect(groupsOf(3, (one, other) => near[one]![other]!)).toEqual([[0, 1], [2]]);
});
