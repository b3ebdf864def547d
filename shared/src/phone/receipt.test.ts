import { pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictureWords, type PictureWord } from './picture-words.ts';
import { deriveReceipt, makeReceipt, readReceipt, writeReceipt } from './receipt.ts';

const mine: PictureWord[] = ['tiger', 'lamp', 'river', 'cake', 'boat', 'drum'];

test('a receipt is six of the 128 picture-words', () => {
	const receipt = makeReceipt();

	expect(receipt).toHaveLength(6);
	expect(new Set(pictureWords).size).toBe(128);
	expect(receipt.every((word) => pictureWords.includes(word))).toBe(true);
});

test('every word can come up in every place', () => {
	const seen = Array.from({ length: 6 }, () => new Set<string>());

	for (let made = 0; made < 3000; made++) makeReceipt().forEach((word, place) => seen[place]?.add(word));

	expect(seen.map((words) => words.size)).toEqual([128, 128, 128, 128, 128, 128]);
});

test('a receipt comes from a source nobody can guess', () => {
	const source = readFileSync(new URL('./receipt.ts', import.meta.url), 'utf8');

	expect(source).toContain('crypto.getRandomValues');
	expect(source).not.toContain('Math.random');
});

test.each([
	'tiger lamp river cake boat drum',
	'  Tiger, LAMP; river.\nCake -- boat / drum ',
	'tiger-lamp-river-cake-boat-drum',
	'1. tiger 2. lamp 3. river 4. cake 5. boat 6. drum',
	'ｔｉｇｅｒ　lamp river cake boat drum',
	'ti\u200bger lamp river cake boat drum\ufeff'
])('a receipt is read however it is typed: %j', (typed) => {
	expect(readReceipt(typed)).toEqual(mine);
});

test.each([
	'',
	'tiger lamp river cake boat',
	'tiger lamp river cake boat drum kite',
	'tiger lamp river cake boat drums',
	'tiger lamp river cake boat constructor',
	'tigér lamp river cake boat drum'
])('what is not six known words is no receipt: %j', (typed) => {
	expect(readReceipt(typed)).toBeUndefined();
});

test('a written receipt reads back the same', () => {
	expect(writeReceipt(mine)).toBe('tiger lamp river cake boat drum');
	expect(readReceipt(writeReceipt(mine))).toEqual(mine);
});

test('what the server is given is PBKDF2 as the standard has it', async () => {
	const salt = 'said-and-done receipt v1|oxfordshire';
	const standard = pbkdf2Sync('tiger lamp river cake boat drum', salt, 600_000, 32, 'sha256').toString('hex');

	expect(await deriveReceipt(mine, 'oxfordshire')).toBe(standard);
});

test('another deployment or another order of words gives something else', async () => {
	const derived = await deriveReceipt(mine, 'oxfordshire');

	expect(await deriveReceipt(mine, 'elsewhere')).not.toBe(derived);
	expect(await deriveReceipt(mine.toReversed(), 'oxfordshire')).not.toBe(derived);
});
