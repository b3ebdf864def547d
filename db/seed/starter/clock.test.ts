import { expect, test } from 'vitest';
import { addMonths, addWorkingDays, englandBankHolidays } from './clock.ts';

test('a working day is never a weekend or a bank holiday', () => {
	expect(addWorkingDays('2023-12-22', 1)).toBe('2023-12-27');
	expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-29');
});

test('a year whose bank holidays are not listed is refused, not guessed', () => {
	expect(() => addWorkingDays('2026-12-31', 1)).toThrow('No bank holidays are listed for 2027');
});

test('every bank holiday listed is a weekday of its own year', () => {
	for (const [year, days] of Object.entries(englandBankHolidays)) {
		expect(days.filter((day) => !day.startsWith(year) || isWeekend(day))).toEqual([]);
	}
});

test('a month that is too short ends on its last day', () => {
	expect(addMonths('2025-12-31', 2)).toBe('2026-02-28');
});

function isWeekend(day: string): boolean {
	return [0, 6].includes(new Date(day).getUTCDay());
}
