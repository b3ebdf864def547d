/** Finds dates that could be somebody's date of birth: next to a word such as "born", or recent enough to be a young person's. */
import type { Mark } from './identifier-mark.ts';

/** Young people up to 25 use this: a date further back is not theirs. */
const youngestYears = 26;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
	'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = "(?:,? (?:in )?'?(\\d{4}|\\d{2})(?![\\d:]))?";

const numeric =
	/(?<!\d)(?<![\d][./-])(\d{1,4}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{4}|\d{1,2})(?!\d)(?! ?[./-]\d)/g;
const dayFirst = new RegExp(`(?<!\\d)${day} ?(?:of )?[-/ ]?${month}\\b[-/]?${year}`, 'gi');
const monthFirst = new RegExp(`\\b${month} (?:the )?${day}(?!\\d)${year}`, 'gi');
const unbroken = /(?<!\d)(\d{2})[ .]?(\d{2})[ .]?(\d{4}|\d{2})(?!\d)/g;

const birthBefore = /(?:born|birth|b-?day|\bd\.?o\.?b\b|turn(?:s|ed|ing)?\b)[^\n]{0,40}$/i;
const birthAfter = /^[^.\n]{0,25}(?:born|birth|b-?day|\bd\.?o\.?b\b|turn(?:s|ed|ing)? \d)/i;
const unbrokenBefore =
	/(?:\bborn(?: on)?|birth(?:day)?|b-?day|\bd\.?o\.?b\.?)[ :.-]{0,3}(?:(?:is|was|on) )?$/i;

type FoundDate = { from: number; to: number; day: number; month: number; year: string | undefined };

export function findBirthDates(text: string, today?: string): Mark[] {
	const dates = [...numericDates(text), ...wordedDates(text)];
	const nearBirth = dates.filter(({ from, to }) => isNearBirth(text, from, to));
	const recent = dates.filter((date) => !nearBirth.includes(date) && isYoung(date, today));

	return [
		...[...nearBirth, ...unbrokenDates(text)].map((date) => mark(date, 'strong')),
		...recent.map((date) => mark(date, 'weak'))
	];
}

export function numericDates(text: string): FoundDate[] {
	return [...text.matchAll(numeric)].flatMap((match) => {
		const [, first = '', second = '', third = ''] = match;
		const yearFirst = first.length === 4;
		if (first.length === 3 || (yearFirst && third.length === 4) || (!yearFirst && third.length === 1))
			return [];

		return yearFirst ? dated(match, third, second, first) : dated(match, first, second, third);
	});
}

function wordedDates(text: string): FoundDate[] {
	return [
		...[...text.matchAll(dayFirst)].flatMap((match) =>
			dated(match, match[1], monthNumber(match[2]), match[3])
		),
		...[...text.matchAll(monthFirst)].flatMap((match) =>
			dated(match, match[2], monthNumber(match[1]), match[3])
		)
	];
}

function unbrokenDates(text: string): FoundDate[] {
	return [...text.matchAll(unbroken)]
		.filter(({ index }) => unbrokenBefore.test(text.slice(Math.max(0, index - 30), index)))
		.flatMap((match) => dated(match, match[1], match[2], match[3]));
}

function monthNumber(name = ''): string {
	return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** A month above twelve is taken for an American day, so that 03/14/2012 is seen too. */
function dated(match: RegExpMatchArray, first = '', second = '', year?: string): FoundDate[] {
	const [month = 0, day = 0] =
		Number(second) > 12 ? [Number(first), Number(second)] : [Number(second), Number(first)];
	if (month < 1 || month > 12 || day < 1 || day > 31) return [];
	const from = match.index ?? 0;

	return [{ from, to: from + match[0].length, day, month, year }];
}

function isNearBirth(text: string, from: number, to: number): boolean {
	return (
		birthBefore.test(text.slice(Math.max(0, from - 50), from)) || birthAfter.test(text.slice(to, to + 40))
	);
}

function isYoung({ day, month, year }: FoundDate, today: string | undefined): boolean {
	if (today === undefined || year === undefined) return false;
	const now =
		Number(today.slice(0, 4)) * 372 + (Number(today.slice(5, 7)) - 1) * 31 + Number(today.slice(8, 10));
	const age = now - (fullYear(year, today) * 372 + (month - 1) * 31 + day);

	return age >= 0 && age <= youngestYears * 372;
}

/** Two digits are this century unless that has not come yet. */
function fullYear(year: string, today: string): number {
	if (year.length === 4) return Number(year);

	return Number(year) + (2000 + Number(year) > Number(today.slice(0, 4)) ? 1900 : 2000);
}

function mark({ from, to }: FoundDate, strength: Mark['strength']): Mark {
	return { type: 'date-of-birth', strength, from, to };
}
