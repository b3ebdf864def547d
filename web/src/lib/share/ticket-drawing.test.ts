import { expect, test } from 'vitest';
import { qrPath } from '#lib/ui/qr.ts';
import { drawCode, drawTicket } from './ticket-drawing.ts';

const six = ['tiger', 'lamp', 'river', 'cake', 'boat', 'drum'] as const;

test('the photo shows six numbered pictures with their words, in their order', () => {
	const drawing = drawTicket('Your key', six, new Map(six.map((word) => [word, `<path d="${word}"/>`])));

	const shown = [...drawing.matchAll(/>([a-z0-9]+)<\/text>/gi)].map(([, words]) => words);
	expect(shown).toEqual(six.flatMap((word, at) => [`${at + 1}`, word]));
	for (const word of six) expect(drawing).toContain(`<path d="${word}"/>`);
});

test('the photo asks for nothing from outside, so that nobody learns that it was made', () => {
	const drawing = drawTicket('A & <B>', six, new Map());

	expect(drawing).not.toMatch(/href|url\(|@import/);
	expect(drawing).toContain('A &#38; &#60;B&#62;');
});

test('the saved code is a drawing of its own, with all its dark squares', () => {
	const { size, path } = qrPath('https://example.org/track#w=tiger.lamp.river.cake.boat.drum');
	const drawing = drawCode(path, size);

	expect(drawing).toContain(path);
	expect(drawing).toContain(`viewBox="0 0 ${size} ${size}"`);
});
