import { expect, test } from 'vitest';
import { clockBar, clockWords } from './clock-words.ts';

const clock = { daysWaited: 12, dueOn: '2027-01-08', isWaiting: true, isLate: false };

test('what waits says how long so far, and by when it is due', () => {
	expect(clockWords(clock, 56)).toBe('12 days so far. An answer is due by 8 January 2027.');
	expect(clockWords({ ...clock, daysWaited: 1 }, 56)).toContain('1 day so far');
});

test('what is late says what was promised and when it was due', () => {
	const late = { ...clock, daysWaited: 97, isLate: true };
	expect(clockWords(late, 56)).toBe(
		'97 days so far, and 56 days were promised. It was due on 8 January 2027.'
	);
});

test('the bar stops short of the mark until the promise is broken, and then runs past it', () => {
	const waiting = clockBar({ daysWaited: 12 }, 56);
	expect(waiting.end).toBeLessThan(waiting.mark);
	expect(waiting.filled).toBe(waiting.end);

	const late = clockBar({ daysWaited: 97 }, 56);
	expect(late.filled).toBe(late.mark);
	expect(late.end).toBeGreaterThan(late.mark);
	expect(late.end).toBeLessThanOrEqual(198);
});
