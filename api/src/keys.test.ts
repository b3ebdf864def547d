import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeKeys, placeOf } from './keys.ts';

const secret = 'a secret for tests alone, 32 bytes or more';
const keys = makeKeys(secret);
const place = placeOf('story', randomUUID());
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`Keys, seed ${seed}: run it again with SEED=${seed}`);

test('what is locked opens again, letter for letter', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
			expect(keys.unlock('words', keys.lock('words', text, place), place)).toBe(text);
		}),
		{ seed, numRuns: 200 }
	);
});

describe('what is locked does not open', () => {
	const locked = keys.lock('words', 'The taxi did not come', place);

	test.each([
		['in another row', () => keys.unlock('words', locked, placeOf('story', randomUUID()))],
		['in another column', () => keys.unlock('words', locked, place.replace('|story|', '|better|'))],
		['with the key for something else', () => keys.unlock('intake', locked, place)],
		['with the keys of another secret', () => makeKeys(`${secret}!`).unlock('words', locked, place)],
		['with a shorter tag', () => keys.unlock('words', locked.slice(0, -6), place)],
		['without a tag', () => keys.unlock('words', locked.split('.').slice(0, 4).join('.'), place)],
		['under another version', () => keys.unlock('words', locked.replace('v1.', 'v2.'), place)],
		['under a key that is not known', () => keys.unlock('words', locked.replace('.k1.', '.k2.'), place)],
		['as anything else', () => keys.unlock('words', 'plain words', place)]
	])('%s', (_, attempt) => {
		expect(attempt).toThrow();
	});

	test('with any one bit of it changed', () => {
		const parts = locked.split('.');
		fc.assert(
			fc.property(fc.constantFrom(2, 3, 4), fc.nat(), (part, at) => {
				const bytes = Buffer.from(parts[part]!, 'base64url');
				const bit = at % (bytes.length * 8);
				bytes[bit >> 3]! ^= 1 << (bit & 7);
				const changed = parts.with(part, bytes.toString('base64url')).join('.');
				expect(() => keys.unlock('words', changed, place)).toThrow();
			}),
			{ seed, numRuns: 300 }
		);
	});
});

test('the same words are locked differently each time, so that nobody sees that they are the same', () => {
	const nonces = Array.from({ length: 5000 }, () => keys.lock('words', 'same', place).split('.')[2]);
	expect(new Set(nonces).size).toBe(5000);
});

test('a receipt is kept as a hash that only this secret makes, and always the same', () => {
	const derived = 'a'.repeat(64);
	expect(keys.hashReceipt(derived)).toEqual(makeKeys(secret).hashReceipt(derived));
	expect(keys.hashReceipt(derived)).not.toEqual(makeKeys(`${secret}!`).hashReceipt(derived));
	expect(keys.hashReceipt(derived).toString('hex')).not.toContain(derived);
	expect(keys.hashReceipt(derived)).toHaveLength(32);
});

test('a voice note or a picture opens byte for byte, and only where it is kept', () => {
	const here = `attachment|content_sealed|${randomUUID()}`;
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), (content, at) => {
			const locked = keys.lockBytes(content, here);
			expect(keys.unlockBytes(locked, here).equals(content)).toBe(true);
			expect(() => keys.unlockBytes(locked, `${here}|`)).toThrow();
			expect(() => keys.unlockBytes(locked.subarray(0, -1), here)).toThrow();
			expect(() => makeKeys(`${secret}!`).unlockBytes(locked, here)).toThrow();
			locked[Math.floor(at / 8) % locked.length]! ^= 1 << (at & 7);
			expect(() => keys.unlockBytes(locked, here)).toThrow();
		}),
		{ seed, numRuns: 200 }
	);
});
