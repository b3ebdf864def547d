import { expect, test } from 'vitest';
import { cards, cardsOf, isWorryingCard } from './cards.ts';

const areas = ['voice-heard', 'told', 'plan', 'support', 'chain'];

test('every area has 4 to 8 cards, none of them twice, and ends with feeling safe', () => {
	for (const area of [...areas, 'a drawing with no set']) {
		const shown = cardsOf([area]);
		expect(shown.length, area).toBeGreaterThanOrEqual(4);
		expect(shown.length, area).toBeLessThanOrEqual(8);
		expect(new Set(shown).size, area).toBe(shown.length);
		expect(shown.at(-1), area).toBe('feeling safe');
	}
});

test('somebody who is not sure what it is about has cards too', () => {
	expect(cardsOf([])).toContain('school or college');
});

test('with every area chosen there are still 8 cards at most, and each area has one of its own', () => {
	const shown = cardsOf(areas);
	expect(shown).toHaveLength(8);
	for (const first of ['people listen', 'being told', 'my plan', 'getting help', 'promises']) {
		expect(shown).toContain(first);
	}
});

test('feeling unsafe, hurt, scared, alone, a secret or home as bad is a worry; noise as bad is not', () => {
	expect(cards.filter((card) => isWorryingCard(card, 'bad'))).toEqual([
		'home',
		'feeling safe',
		'hurt',
		'scared',
		'alone',
		'secret'
	]);
	expect(cards.filter((card) => isWorryingCard(card, 'ok'))).toEqual([]);
});
