import { expect, test } from 'vitest';
import { worryRank } from '@sd/shared/worries';
import { isWorry, isWorryAt } from './worry.ts';
import type { Answers } from './steps.ts';

const laid: Answers = { about: [], mode: 'pictures', cards: { 'feeling safe': 'bad', noise: 'bad' } };

test('help is shown for the card that was just laid, and not again for one that was laid before', () => {
	expect(isWorryAt('cards', 'feeling safe', laid, worryRank)).toBe(true);
	expect(isWorryAt('mat', 'feeling safe', laid, worryRank)).toBe(true);
	expect(isWorryAt('cards', 'noise', laid, worryRank)).toBe(false);
	expect(isWorryAt('feeling', undefined, laid, worryRank)).toBe(false);
});

test('help is shown for what was just written, and for nothing on a page where nothing is said', () => {
	const told: Answers = { about: [], story: 'dad hits me every night', better: 'A quiet room' };
	expect(isWorryAt('story', undefined, told, worryRank)).toBe(true);
	expect(isWorryAt('better', undefined, told, worryRank)).toBe(false);
	expect(isWorryAt('check', undefined, told, worryRank)).toBe(false);
	expect(isWorryAt('story', undefined, { about: [], story: ' ' }, () => 2)).toBe(false);
});

test('after sending, a card, words or asking for help is enough to show help once more', () => {
	expect(isWorry(laid, worryRank)).toBe(true);
	expect(isWorry({ about: [], better: 'I want to kill myself' }, worryRank)).toBe(true);
	expect(isWorry({ about: [], wantsHelp: 'yes' }, worryRank)).toBe(true);
	expect(isWorry({ about: [], story: 'The taxi was late' }, worryRank)).toBe(false);
});
