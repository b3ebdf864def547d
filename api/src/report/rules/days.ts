/** A day and a period as people say them. */

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** 21 November 2026. */
export function sayDay(day: string): string {
	return `${Number(day.slice(8, 10))} ${monthOf(day)} ${yearOf(day)}`;
}

/** September to November 2026. */
export function sayMonths(startsOn: string, endsOn: string): string {
	const until = `${monthOf(endsOn)} ${yearOf(endsOn)}`;
	if (startsOn.slice(0, 7) === endsOn.slice(0, 7)) return until;
	const from = yearOf(startsOn) === yearOf(endsOn) ? '' : ` ${yearOf(startsOn)}`;
	return `${monthOf(startsOn)}${from} to ${until}`;
}

const monthOf = (day: string) => months[Number(day.slice(5, 7)) - 1] ?? '';
const yearOf = (day: string) => Number(day.slice(0, 4));
