import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { letterTest } from './letters.ts';

test.each(['400', '800'])(
	'weight %s of our font has the letters of Europe, and says so of no others',
	(weight) => {
		const font = readFileSync(join(import.meta.dirname, 'fonts', `atkinson-hyperlegible-next-${weight}.ttf`));
		const isKnown = letterTest(font);
		const known = 'azAZ09 .,;:!?“”‘’–…€£éüłşčñøßÞ[]#*_/\\';
		expect([...known].filter((letter) => !isKnown(letter))).toEqual([]);
		expect([...'😀中ع\u0007\ue000\ufdfa'].filter(isKnown)).toEqual([]);
	}
);

test('a file that is no font has no letters', () => {
	expect(letterTest(Buffer.alloc(64))('a')).toBe(false);
});
