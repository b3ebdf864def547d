import { expect, test } from 'vitest';
import { firstChase, nextChase } from './chase.ts';

const days = { first: '2026-11-30', second: '2026-12-02' };

test('what was handed on is asked after on the first of the two days, then on the second, then no more', () => {
	const first = firstChase('referred', days);
	expect(first).toBe(days.first);
	const second = nextChase(first, days);
	expect(second).toBe(days.second);
	expect(nextChase(second, days)).toBeNull();
});

test('an emergency is asked after; advice and no action are not', () => {
	expect(firstChase('emergency', days)).toBe(days.first);
	expect(firstChase('advice', days)).toBeNull();
	expect(firstChase('no action', days)).toBeNull();
	expect(nextChase(null, days)).toBeNull();
});
