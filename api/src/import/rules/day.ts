/** A day is read as people write it in a spreadsheet; one that could be two days is read as the rest of its column is. */

/** Which number of 03/04/2024 is the day. */
export type DayOrder = 'day first' | 'month first';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The month in which each starts, as schools here count them. */
const seasons: Record<string, number> = { spring: 1, summer: 4, autumn: 9, fall: 9, winter: 12 };

/** The six terms of a school year, and whether each is in the year after the one it began in. */
const sixTerms = [9, 11, 1, 2, 4, 6];

const slashed = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const serial = /^\d{5}(\.\d+)?$/;
const firstSerial = 20_000;
const lastSerial = 80_000;

/** British unless the column itself shows that it is not: a 13th month somewhere in it, and never a 13th day. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
	const read = cells.flatMap((cell) => {
		const [, first, second] = slashed.exec(withoutTime(cell)) ?? [];
		return first && second ? [{ first: Number(first), second: Number(second) }] : [];
	});
	if (read.some(({ first }) => first > 12)) return 'day first';
	return read.some(({ second }) => second > 12) ? 'month first' : 'day first';
}

/** The day as YYYY-MM-DD; the first day of what is only a month, a term or a year. Undefined when it is no day. */
export function readDay(cell: string, order: DayOrder): string | undefined {
	const text = withoutTime(cell)
		.toLowerCase()
		.replace(/,/g, ' ')
		.replace(/\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b\.?/g, ' ')
		.replace(/\bof\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return (
		isoDay(text) ??
		slashedDay(text, order) ??
		serialDay(text) ??
		namedDay(text) ??
		termDay(text) ??
		yearOnly(text)
	);
}

function withoutTime(cell: string): string {
	return cell
		.trim()
		.replace(/[T ]\d{1,2}[:.]\d{2}(:\d{2}(\.\d+)?)?\s*(am|pm)?(Z|[+-]\d{2}:?\d{2})?$/i, '')
		.trim();
}

function isoDay(text: string): string | undefined {
	const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
	return year && month && day ? dayOf(Number(year), Number(month), Number(day)) : undefined;
}

function slashedDay(text: string, order: DayOrder): string | undefined {
	const [, first, second, year] = slashed.exec(text) ?? [];
	if (!first || !second || !year) return undefined;
	const [day, month] = order === 'day first' ? [first, second] : [second, first];
	return dayOf(wholeYear(year), Number(month), Number(day));
}

/** Days since 1900 as Excel counts them, with the 29 February 1900 that never was. */
function serialDay(text: string): string | undefined {
	if (!serial.test(text)) return undefined;
	const days = Math.floor(Number(text));
	if (days < firstSerial || days > lastSerial) return undefined;
	return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function namedDay(text: string): string | undefined {
	const word = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
	const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
	const year = String.raw`'?(\d{4}|\d{2})`;
	const gap = String.raw`[\s\-/.]*`;
	const british = new RegExp(`^${day}${gap}${word}${gap}${year}$`).exec(text);
	if (british) return dayOf(wholeYear(british[3]!), monthOf(british[2]!), Number(british[1]));
	const american = new RegExp(`^${word}${gap}${day}[\\s]+${year}$`).exec(text);
	if (american) return dayOf(wholeYear(american[3]!), monthOf(american[1]!), Number(american[2]));
	const monthAlone = new RegExp(`^${word}${gap}${year}$`).exec(text);
	if (monthAlone) return dayOf(wholeYear(monthAlone[2]!), monthOf(monthAlone[1]!), 1);
	const numbers = /^(\d{1,2})[/\-.](\d{4})$/.exec(text);
	return numbers ? dayOf(Number(numbers[2]), Number(numbers[1]), 1) : undefined;
}

/** "Spring 2024", "Autumn term 2023/24", "Term 3 2023-24": the month in which such a term begins. */
function termDay(text: string): string | undefined {
	const years = String.raw`(\d{4})(?:\s*[/\-]\s*(\d{4}|\d{2}))?`;
	const named = new RegExp(`^(spring|summer|autumn|fall|winter)(?: term)?(?: \\d)?[\\s\\-]*${years}$`).exec(
		text
	);
	const turned = new RegExp(`^${years}\\s*(spring|summer|autumn|fall|winter)(?: term)?$`).exec(text);
	if (named) return inSchoolYear(named[2]!, named[3], seasons[named[1]!]!);
	if (turned) return inSchoolYear(turned[1]!, turned[2], seasons[turned[3]!]!);
	const counted = new RegExp(`^(?:term|t) ?([1-6])[\\s\\-]*${years}$`).exec(text);
	if (!counted) return undefined;
	// A term that is only counted stands in a school year; with one year alone, that is the year itself.
	return inSchoolYear(counted[2]!, counted[3], sixTerms[Number(counted[1]) - 1]!);
}

/** In a year written as 2023/24, what begins before September is in the second. */
function inSchoolYear(first: string, second: string | undefined, month: number): string | undefined {
	return dayOf(Number(first) + (second && month < 9 ? 1 : 0), month, 1);
}

function yearOnly(text: string): string | undefined {
	const [, year, second] = /^(\d{4})(?:\s*[/-]\s*(\d{4}|\d{2}))?$/.exec(text) ?? [];
	return year ? dayOf(Number(year), second ? 9 : 1, 1) : undefined;
}

const monthOf = (word: string) => months.indexOf(word.slice(0, 3)) + 1;

/** Nobody's tracker is older than this. */
const firstYear = 1950;

function wholeYear(year: string): number {
	return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function dayOf(year: number, month: number, day: number): string | undefined {
	if (year < firstYear || year > 2199) return undefined;
	const made = new Date(Date.UTC(year, month - 1, day));
	// The 31st of June would be taken for the 1st of July.
	if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return undefined;
	return made.toISOString().slice(0, 10);
}
