import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';
import { chooseByWord, sentencesOf, spokenOf, textOf, type Step } from './sentences.ts';

const story = 'Mrs Bell shouted. Oliver cried! Then we left';
const plain = sentencesOf(piecesOf(story, []));

test('a text comes in blocks of one sentence each', () => {
	expect(plain.map(textOf)).toEqual(['Mrs Bell shouted. ', 'Oliver cried! ', 'Then we left']);
});

test('what is hidden stays in one block', () => {
	const hidden = piecesOf(story, [{ startsAt: 4, endsAt: 24, as: 'hidden', word: 'a name' }]);
	expect(sentencesOf(hidden).map(textOf)).toEqual(['Mrs Bell shouted. Oliver cried! ', 'Then we left']);
});

test('read out, what is hidden says so, and as what', () => {
	const hidden = piecesOf(story, [{ startsAt: 0, endsAt: 8, as: 'hidden', word: 'a name' }]);
	expect(spokenOf(sentencesOf(hidden)[0]!)).toBe('Mrs Bell hidden as a name shouted. ');
});

test('put together again, the blocks are the text, and each piece says where it begins', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, a, b) => {
			const [startsAt = 0, endsAt = 0] = [Math.min(a, text.length), Math.min(b, text.length)].toSorted(
				(x, y) => x - y
			);
			const marks = startsAt < endsAt ? [{ startsAt, endsAt, as: 'worry' as const }] : [];
			const blocks = sentencesOf(piecesOf(text, marks));
			expect(blocks.map(textOf).join('')).toBe(text);
			for (const { at, text: part } of blocks.flat()) expect(text.slice(at, at + part.length)).toBe(part);
		})
	);
});

function choose(block: number, ...steps: Step[]): string {
	let chosen: { startsAt: number; endsAt: number } | undefined;
	for (const step of steps) chosen = chooseByWord(plain[block]!, chosen, step);
	return chosen ? story.slice(chosen.startsAt, chosen.endsAt) : '';
}

test('words are chosen one by one, from either end', () => {
	expect(choose(0, 'ArrowRight')).toBe('Mrs');
	expect(choose(0, 'ArrowRight', 'ArrowRight')).toBe('Mrs Bell');
	expect(choose(0, 'ArrowRight', 'ArrowRight', 'ArrowLeft')).toBe('Mrs');
	expect(choose(0, 'ArrowRight', 'ArrowRight', 'ArrowDown')).toBe('Bell');
	expect(choose(0, 'ArrowRight', 'ArrowDown', 'ArrowUp')).toBe('Mrs Bell');
	expect(choose(1, 'ArrowRight')).toBe('Oliver');
});

test('no step leaves the sentence, and at least one word stays chosen', () => {
	const steps = fc.array(fc.constantFrom<Step>('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'), {
		minLength: 1
	});
	fc.assert(
		fc.property(steps, (walked) => {
			const words = choose(0, ...walked);
			expect(words).not.toBe('');
			expect('Mrs Bell shouted').toContain(words);
		})
	);
});

test('a sentence without a word has nothing to choose', () => {
	expect(chooseByWord(sentencesOf(piecesOf('?!', []))[0]!, undefined, 'ArrowRight')).toBeUndefined();
});
