const long = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'Europe/London'
});
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'Europe/London' });

/** A day as people say it: 21 November 2026. */
export const sayDay = (day: string) => long.format(new Date(`${day}T12:00:00Z`));

/** Without the year, where the page already says which. */
export const sayShortDay = (day: string) => short.format(new Date(`${day}T12:00:00Z`));
