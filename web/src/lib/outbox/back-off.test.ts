import { expect, test } from 'vitest';
import { askedPause, hasWaitedADay, isDue, pauseAfter } from './back-off.ts';

test('the pauses double from one second up to five minutes and stay there', () => {
	const pauses = [1, 2, 3, 4, 9, 10, 11, 1000].map((tries) => pauseAfter(tries, 0) / 1000);
	expect(pauses).toEqual([1, 2, 4, 8, 256, 300, 300, 300]);
});

test('chance shortens a pause by half at most', () => {
	expect(pauseAfter(4, 0.999)).toBeGreaterThanOrEqual(4000);
	expect(pauseAfter(4, 0.5)).toBe(6000);
});

test('what a server asks for is read in seconds and as a date, and an hour is the most', () => {
	const now = Date.parse('2026-11-25T10:00:00Z');
	expect(askedPause('120', now)).toBe(120_000);
	expect(askedPause('Wed, 25 Nov 2026 10:01:00 GMT', now)).toBe(60_000);
	expect(askedPause('Wed, 25 Nov 2026 09:00:00 GMT', now)).toBe(0);
	expect(askedPause('999999', now)).toBe(3_600_000);
	expect(askedPause('soon', now)).toBeUndefined();
	expect(askedPause('', now)).toBeUndefined();
	expect(askedPause(null, now)).toBeUndefined();
});

test('an item waits for its pause, and not for a clock that was set back', () => {
	expect(isDue({}, 5000)).toBe(true);
	expect(isDue({ waitUntil: 5000 }, 4999)).toBe(false);
	expect(isDue({ waitUntil: 5000 }, 5000)).toBe(true);
	expect(isDue({ waitUntil: 10 * 365 * 86_400_000 }, 0)).toBe(true);
});

test('what was there yesterday has waited a day', () => {
	expect(hasWaitedADay({ addedOn: '2026-11-24' }, '2026-11-25')).toBe(true);
	expect(hasWaitedADay({ addedOn: '2026-11-25' }, '2026-11-25')).toBe(false);
});
