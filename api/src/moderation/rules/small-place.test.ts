import { expect, test } from 'vitest';
import { fewestAlike, isSmallPlace } from './small-place.ts';

const told = { place: 'Witney', ageBand: '13 to 15', alike: 1 };

test('fewer than five of one place and age who told about the same are easy to work out', () => {
	expect(isSmallPlace(told)).toBe(true);
	expect(isSmallPlace({ ...told, alike: fewestAlike - 1 })).toBe(true);
	expect(isSmallPlace({ ...told, alike: fewestAlike })).toBe(false);
});

test('who did not say where or how old they are is not pointed out', () => {
	expect(isSmallPlace({ ...told, place: null })).toBe(false);
	expect(isSmallPlace({ ...told, ageBand: null })).toBe(false);
});
