import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test('an address is made of the first words of the sentence', () => {
	expect(slugOf('Nobody told us the clinic had moved, and we went to the old one twice', 'theme')).toBe(
		'nobody-told-us-the-clinic-had-moved-and'
	);
	expect(slugOf('We’re asked twice at the café', 'theme')).toBe('were-asked-twice-at-the-cafe');
});

test('a sentence without letters we can write in an address still gets one', () => {
	expect(slugOf('…', 'theme')).toBe('theme');
	expect(slugOf('学校', 'theme', 3)).toBe('theme-3');
});

test('an address that is taken gets a number', () => {
	expect(slugOf('Taxis come late', 'theme', 2)).toBe('taxis-come-late-2');
});

test('an address is never too long to read out', () => {
	expect(slugOf('a'.repeat(300), 'theme').length).toBeLessThanOrEqual(60);
	expect(slugOf(`${'b'.repeat(50)} ${'c'.repeat(50)}`, 'theme')).toBe('b'.repeat(50));
});
