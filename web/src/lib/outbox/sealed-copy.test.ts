import { expect, test } from 'vitest';
import { readCopy, writeCopy } from './sealed-copy.ts';
import type { Item } from './item.ts';

const item: Item = {
	key: '3f1f8d4e-58d1-4a44-9f0e-2a8f2f3b7c11',
	receipt: 'a'.repeat(64),
	keyId: 'intake-2026-11-25',
	sealed: 'v1.AAAA.BBBB.CC-_',
	attachments: ['v1.AAAA.BBBB.DDDD'],
	addedOn: '2026-11-25',
	tries: 0
};

test('a sealed copy that is opened again is the item that was saved', () => {
	expect(readCopy(writeCopy(item))).toEqual(item);
});

test('how often it was tried, and a refusal, do not travel with the copy', () => {
	expect(readCopy(writeCopy({ ...item, tries: 9, refused: 'No', waitUntil: 5 }))).toEqual(item);
});

test.each([
	['a text', 'hello'],
	['nothing', 'null'],
	['a list', '[]'],
	['a copy of another version', JSON.stringify({ ...item, version: 2 })],
	['a copy without what was sealed', JSON.stringify({ ...item, version: 1, sealed: undefined })],
	['a copy whose parts are no texts', JSON.stringify({ ...item, version: 1, attachments: [1] })]
])('%s is not taken for a sealed copy', (_, text) => {
	expect(readCopy(text)).toBeUndefined();
});
