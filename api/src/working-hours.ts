/** Somebody is there from nine to five in London, Monday to Friday, but for bank holidays: that is how waiting is counted. */
import { englandBankHolidays } from '@sd/db/seed/starter/clock';
import { addDays, dayOf, momentInLondon } from './clock.ts';

/** In a year whose bank holidays are not listed yet, weekends alone are free: somebody is told too early, never too late. */
export function isWorkingDay(day: string): boolean {
	const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
	return weekday !== 0 && weekday !== 6 && !englandBankHolidays[day.slice(0, 4)]?.includes(day);
}

/** The first day counted is the day after. */
export function addWorkingDays(start: string, count: number): string {
	let day = start;
	for (let left = count; left > 0;) {
		day = addDays(day, 1);
		if (isWorkingDay(day)) left -= 1;
	}
	return day;
}

export function workingMinutesBetween(from: Date, to: Date): number {
	let milliseconds = 0;
	const last = dayOf(to);
	for (let day = dayOf(from); day <= last; day = addDays(day, 1)) {
		if (!isWorkingDay(day)) continue;
		const opens = Math.max(momentInLondon(day, '09:00').getTime(), from.getTime());
		const closes = Math.min(momentInLondon(day, '17:00').getTime(), to.getTime());
		milliseconds += Math.max(0, closes - opens);
	}
	return Math.floor(milliseconds / 60_000);
}
