import { expect, test } from 'vitest';
import { addWorkingDays, isWorkingDay, workingMinutesBetween } from './working-hours.ts';

const minutes = (from: string, to: string) => workingMinutesBetween(new Date(from), new Date(to));

test.each([
	['within one day', '2026-11-25T10:00:00Z', '2026-11-25T12:30:00Z', 150],
	['from before nine', '2026-11-25T06:00:00Z', '2026-11-25T10:00:00Z', 60],
	['after five nothing goes by', '2026-11-25T17:00:00Z', '2026-11-26T09:00:00Z', 0],
	['over a night', '2026-11-25T16:00:00Z', '2026-11-26T10:00:00Z', 120],
	['over a weekend', '2026-11-27T16:30:00Z', '2026-11-30T09:30:00Z', 60],
	[
		'over Christmas, which is a Friday, and the Monday after it',
		'2026-12-24T16:00:00Z',
		'2026-12-29T10:00:00Z',
		120
	],
	['a whole week', '2026-11-23T00:00:00Z', '2026-11-30T00:00:00Z', 5 * 8 * 60],
	['not a minute before it began', '2026-11-25T12:00:00Z', '2026-11-25T10:00:00Z', 0],
	// On 29 March 2026 the clocks go forward: nine in London is eight in Greenwich from then on.
	['in summer', '2026-07-01T07:00:00Z', '2026-07-01T09:00:00Z', 60],
	['over the change to summer', '2026-03-27T16:00:00Z', '2026-03-30T09:00:00Z', 120],
	['over the change to winter', '2026-10-23T15:00:00Z', '2026-10-26T10:00:00Z', 120]
])('waiting is counted in working hours of London: %s', (_, from, to, expected) => {
	expect(minutes(from, to)).toBe(expected);
});

test('weekends and bank holidays are no working days', () => {
	expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-12-25', '2026-12-28'].map(isWorkingDay)).toEqual([
		true,
		false,
		false,
		false,
		false
	]);
});

test('a year whose bank holidays are not listed yet has weekends all the same', () => {
	expect([isWorkingDay('2031-01-04'), isWorkingDay('2031-01-06')]).toEqual([false, true]);
});

test.each([
	['2026-11-25', 1, '2026-11-26'],
	['2026-11-27', 1, '2026-11-30'],
	['2026-11-27', 3, '2026-12-02'],
	['2026-12-24', 1, '2026-12-29']
])('counted from %s, working day %i is %s', (start, count, day) => {
	expect(addWorkingDays(start, count)).toBe(day);
});
