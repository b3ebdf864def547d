import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldTermsIn, subjects } from './field-terms.ts';
import { groupAlike } from './groups.ts';
import { makingWords } from './making-words.ts';
import { moreLikeThese } from './more-like-these.ts';
import { packVector, unpackVector } from './packed-vector.ts';
import { likenesses, placeTexts } from './place.ts';
import { soundAlike } from './sound-alike.ts';
import { tellingWords } from './telling-words.ts';

const late = [
	'My bus is late',
	'The taxi never turned up',
	'The minibus takes an hour',
	'Late school transport'
];
const loud = ['The hall is too loud', 'Noise hurts my ears', 'I need a quiet room', 'The bell is noisy'];
const texts = [...late, ...loud].map((text) => ({ text }));

describe('the words of the field', () => {
	const saidIn = (text: string) => fieldTermsIn(text).map(({ term }) => term);

	test('are found as words and as phrases, however they are marked', () => {
		expect(saidIn('PICK-UP was in Section F!')).toEqual(expect.arrayContaining(['pick up', 'section f']));
		expect(saidIn('I can’t pick a section')).not.toContain('pick up');
	});

	test('have an open end only where a star says so', () => {
		expect(saidIn('two minibuses')).toContain('minibus*');
		expect(saidIn('a cabinet')).not.toContain('cab');
	});

	test('each belong to subjects that there are', () => {
		for (const { subjects: of } of fieldTermsIn('The taxi was late and the driver shouted')) {
			for (const subject of of) expect(subjects[subject]).toBeTypeOf('string');
		}
	});
});

describe('groups', () => {
	test('are of what speaks of the same, and the same texts give the same groups', () => {
		const labels = groupAlike(likenesses(placeTexts(texts)));
		expect(new Set(labels.slice(0, 4)).size).toBe(1);
		expect(new Set(labels.slice(4)).size).toBe(1);
		expect(labels[0]).not.toBe(labels[4]);
		expect(groupAlike(likenesses(placeTexts(texts)))).toEqual(labels);
	});

	test('come with words that the others do not use, and leave out what fits nowhere', () => {
		const groups = soundAlike([...texts, { text: 'Zebra xylophone' }]);
		expect(groups.map(({ told }) => told.length)).toEqual([4, 4]);
		const words = groups.flatMap(({ words: own }) => own);
		expect(words).toEqual(expect.arrayContaining(['late', 'loud']));
		expect(new Set(words).size).toBe(words.length);
	});

	test('are made of any texts, each in exactly one', () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { maxLength: 20 }), (any) => {
				const labels = groupAlike(likenesses(placeTexts(any.map((text) => ({ text })))));
				expect(labels).toHaveLength(any.length);
				for (const label of labels) expect(label).toBeGreaterThanOrEqual(0);
			}),
			{ seed: 26, numRuns: 200 }
		);
	});
});

describe('more like these', () => {
	test('come nearest first, and what is unlike is not offered', () => {
		const found = moreLikeThese(texts.slice(0, 2), texts.slice(2), { most: 5 });
		expect(found.map(({ text }) => text).toSorted()).toEqual(late.slice(2).toSorted());
	});

	test('are none while there is nothing to be like', () => {
		expect(moreLikeThese([], texts, { most: 5 })).toEqual([]);
	});

	test('are found by what a text means, where its words say nothing', () => {
		const [one, other, third] = [
			[1, 0.1, 0],
			[0.9, 0, 0.1],
			[-1, 0.2, 0.4]
		].map((vector) => ({ text: '', vector }));
		expect(moreLikeThese([one!], [third!, other!], { most: 1 })).toEqual([other]);
	});
});

test('a vector keeps its direction in 512 bytes', () => {
	const vector = Array.from({ length: 512 }, (_, at) => Math.sin(at) / 20);
	const back = unpackVector(packVector(vector))!;
	const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
		Array.from(a).reduce((sum, value, at) => sum + value * b[at]!, 0);
	expect(packVector(vector)).toHaveLength(512);
	expect(dot(vector, back) / Math.sqrt(dot(vector, vector) * dot(back, back))).toBeGreaterThan(0.999);
	expect(unpackVector(null)).toBeUndefined();
});

test('telling words are those said here and not elsewhere, as they are spelt', () => {
	expect(tellingWords(['Two buses', 'My bus', 'Our buses'], ['My room', 'Two rooms'], { most: 1 })).toEqual([
		'buses'
	]);
	expect(tellingWords([], [], { most: 3 })).toEqual([]);
	expect(tellingWords(['A zebra', 'My bus'], ['My room'], { most: 3 })).toEqual([]);
});

test('a group whose texts share no word is named by what they call their subject', () => {
	expect(makingWords(['My taxi', 'The minibus', 'A coach'], ['My room'], { most: 3 })).toEqual([
		'coach',
		'minibus',
		'taxi'
	]);
});
