const formatOf = (how: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...how, timeZone: 'Europe/London' });

const long = formatOf({ day: 'numeric', month: 'long', year: 'numeric' });
const short = formatOf({ day: 'numeric', month: 'long' });
const abbreviated = formatOf({ day: 'numeric', month: 'short', year: 'numeric' });
const clock = formatOf({ hour: '2-digit', minute: '2-digit' });
const clockToTheSecond = formatOf({ hour: '2-digit', minute: '2-digit', second: '2-digit' });
// Sweden writes a date as the database does.
const asKept = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

export const todayInLondon = () => asKept.format(new Date());

/** A day as people say it: 21 November 2026. */
export const sayDay = (day: string) => long.format(new Date(`${day}T12:00:00Z`));

/** Without the year, where the page already says which. */
export const sayShortDay = (day: string) => short.format(new Date(`${day}T12:00:00Z`));

/** 10.42 */
export const sayTime = (moment: string) => clock.format(new Date(moment)).replace(':', '.');

/** Today at 10.42, or 21 November at 10.42. */
export function sayMoment(moment: string, now = new Date()): string {
	const on = short.format(new Date(moment));
	return `${on === short.format(now) ? 'Today' : on} at ${sayTime(moment)}`;
}

/** 21 Nov 2026, 10:42:07: to the second, as a record needs it. */
export const sayExactly = (moment: string) =>
	`${abbreviated.format(new Date(moment))}, ${clockToTheSecond.format(new Date(moment))}`;
