/** A working day in England is a day that is not a Saturday, a Sunday or a bank holiday. */

// From "Bank holidays in England and Wales" on GOV.UK: only the years that the papers' clocks run in.
export const englandBankHolidays: Record<string, string[]> = {
	'2023': [
		'2023-01-02',
		'2023-04-07',
		'2023-04-10',
		'2023-05-01',
		'2023-05-08',
		'2023-05-29',
		'2023-08-28',
		'2023-12-25',
		'2023-12-26'
	],
	'2024': [
		'2024-01-01',
		'2024-03-29',
		'2024-04-01',
		'2024-05-06',
		'2024-05-27',
		'2024-08-26',
		'2024-12-25',
		'2024-12-26'
	],
	'2025': [
		'2025-01-01',
		'2025-04-18',
		'2025-04-21',
		'2025-05-05',
		'2025-05-26',
		'2025-08-25',
		'2025-12-25',
		'2025-12-26'
	],
	'2026': [
		'2026-01-01',
		'2026-04-03',
		'2026-04-06',
		'2026-05-04',
		'2026-05-25',
		'2026-08-31',
		'2026-12-25',
		'2026-12-28'
	]
};

/** The first day counted is the day after `start`. */
export function addWorkingDays(start: string, count: number): string {
	let day = start;
	let left = count;
	while (left > 0) {
		day = dayAfter(day);
		if (isWorkingDay(day)) left -= 1;
	}
	return day;
}

/** The same day of a later month, or that month's last day if it is shorter. */
export function addMonths(start: string, count: number): string {
	const date = new Date(`${start}T00:00:00Z`);
	const wanted = date.getUTCDate();
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() + count);
	const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
	date.setUTCDate(Math.min(wanted, last));
	return isoDay(date);
}

function dayAfter(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return isoDay(date);
}

function isWorkingDay(day: string): boolean {
	const holidays = englandBankHolidays[day.slice(0, 4)];
	if (!holidays) throw new RangeError(`No bank holidays are listed for ${day.slice(0, 4)}: add them first.`);
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}

function isoDay(date: Date): string {
	return date.toISOString().slice(0, 10);
}
