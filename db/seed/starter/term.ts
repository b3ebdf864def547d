export type Term = { name: string; startsOn: string; endsOn: string };

/**
 * The three terms of a school year as this place counts them: autumn to the end of December, spring to the
 * end of March, summer to the end of August. They are data: a forum may keep others.
 */
export function termOf(day: string): Term {
	const year = Number(day.slice(0, 4));
	const month = Number(day.slice(5, 7));
	if (month >= 9) return { name: `Autumn ${year}`, startsOn: `${year}-09-01`, endsOn: `${year}-12-31` };
	if (month >= 4) return { name: `Summer ${year}`, startsOn: `${year}-04-01`, endsOn: `${year}-08-31` };
	return { name: `Spring ${year}`, startsOn: `${year}-01-01`, endsOn: `${year}-03-31` };
}

/** The terms up to and including today's, oldest first. */
export function termsUpTo(day: string, count: number): Term[] {
	const last = termOf(day);
	if (count <= 1) return [last];
	const dayBefore = new Date(`${last.startsOn}T12:00:00Z`);
	dayBefore.setUTCDate(dayBefore.getUTCDate() - 1);
	return [...termsUpTo(dayBefore.toISOString().slice(0, 10), count - 1), last];
}
