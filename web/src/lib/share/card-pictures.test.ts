import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cards } from '@sd/shared/phone/cards';
import { cardPictures } from './card-pictures.ts';

const drawings = readFileSync(new URL('../ui/pictograms.svg', import.meta.url), 'utf8');

test('every card has a drawing of its own', () => {
	const used = cards.map((card) => cardPictures[card]);
	expect(new Set(used).size).toBe(cards.length);
	for (const id of used) expect(drawings, id).toContain(` id="${id}" `);
});

test('no two drawings are the same lines', () => {
	const lines = [...drawings.matchAll(/<symbol[^>]*>(.*)<\/symbol>/g)].map(([, inside]) => inside);
	expect(lines.length).toBeGreaterThan(60);
	expect(new Set(lines).size).toBe(lines.length);
});
