import { expect, test } from 'vitest';
import { addressOf, wishIn } from './search-address.ts';

test('what was looked for comes back whole from its address', () => {
	const wish = {
		words: 'taxi & bus',
		areaId: '7f0c5c1e-2f7e-4d0e-8f39-3a2f1d0b9a11',
		after: '2026-11-20.7f0c5c1e-2f7e-4d0e-8f39-3a2f1d0b9a11',
		notYetThemed: true
	};
	expect(wishIn(new URLSearchParams(addressOf(wish)))).toEqual(wish);
	expect(wishIn(new URLSearchParams(addressOf({ words: 'taxi' })))).toEqual({
		words: 'taxi',
		notYetThemed: false
	});
});

test('nothing is looked for unasked', () => {
	expect(wishIn(new URLSearchParams('words=taxi'))).toBeUndefined();
});
