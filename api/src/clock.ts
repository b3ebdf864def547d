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

const londonMinute = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/London',
	dateStyle: 'short',
	timeStyle: 'short'
});

/** The moment when clocks in London show that day and time (HH:MM). Of the hour that happens twice, the first. */
export function momentInLondon(day: string, time: string): Date {
	const asInWinter = new Date(`${day}T${time}:00Z`);
	const asInSummer = new Date(asInWinter.getTime() - 3_600_000);
	return londonMinute.format(asInSummer) === `${day} ${time}` ? asInSummer : asInWinter;
}
