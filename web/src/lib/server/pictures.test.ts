import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addressesOf, readPictureSet } from './pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['noise.svg', 'face-2.png', 'LICENCE.txt', '.hidden.svg', 'A b.svg']) {
	writeFileSync(join(folder, name), '<svg/>');
}

test('only files that are named like one of our drawings are a picture of the set', () => {
	const set = readPictureSet(folder);
	expect(addressesOf(set)).toEqual({ noise: '/pictures/noise.svg', 'face-2': '/pictures/face-2.png' });
	expect(set.get('noise.svg')?.type).toBe('image/svg+xml');
});

test('without a set of its own a place shows our drawings', () => {
	expect(addressesOf(readPictureSet(undefined))).toEqual({});
});

test('a folder that is not there stops the start, and does not leave people without pictures', () => {
	expect(() => readPictureSet(join(folder, 'nowhere'))).toThrow('no such file');
});
