/** Every date and deadline is computed from an injected clock, in Europe/London. */
export type Clock = { now: () => Date };

export const systemClock: Clock = { now: () => new Date() };

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The calendar day in London, as YYYY-MM-DD. */
export function today(clock: Clock): string {
	return dayOf(clock.now());
}

/** The calendar day in London of a moment, as YYYY-MM-DD. */
export function dayOf(moment: Date): string {
	return londonDay.format(moment);
}

/** The day that many days after (or, with a minus, before) another. */
export function addDays(day: string, days: number): string {
	const date = new Date(`${day}T12:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}
