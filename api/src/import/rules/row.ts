/** One row of a forum's own spreadsheet becomes one contribution, or a sentence that says why it does not. */
import { outcomeLimit, themeLimit, type ColumnUse } from '@sd/shared/import';
import { storyLimit, type Consent, type LongAgo, type Teller, type Time } from '@sd/shared/phone/answers';
import { areaWordsIn, findArea, type Area, type AreaWords } from './area.ts';
import { readDay, type DayOrder } from './day.ts';
import { RowProblem } from './row-problem.ts';
import { readSpeaker } from './speaker.ts';

export type ReadRow = {
	story: string;
	better: string;
	outcome: string;
	toldOn: string | null;
	happenedOn: string | null;
	time: Time;
	longAgo: LongAgo | null;
	areaIds: string[];
	/** Words in the column for areas that nobody has matched with one. */
	unknownAreas: string[];
	themes: string[];
	teller: Teller;
	headCount: number | null;
	consent: Consent;
	/** Of one that was taken out of here as a spreadsheet: it is here already. */
	key: string | null;
};

/** What every row of one spreadsheet is read with. */
export type Reading = {
	uses: readonly ColumnUse[];
	areas: readonly Area[];
	areaWords: AreaWords;
	orders: { 'told on': DayOrder; 'happened on': DayOrder };
	today: string;
};

export function readRow(cells: readonly string[], reading: Reading): ReadRow {
	const { uses, areas, areaWords } = reading;
	const all = (use: ColumnUse) => cells.filter((cell, at) => uses[at] === use && cell.trim() !== '');
	const one = (use: ColumnUse) => (all(use)[0] ?? '').trim();

	const story = wordsIn(one('story'), 'What was said', storyLimit);
	const better = wordsIn(one('better'), 'What would make it better', storyLimit);
	if (story === '' && better === '')
		throw new RowProblem('There are no words in this row. Write what was said, or take the row out.');
	const outcome = wordsIn(one('outcome'), 'What was done', outcomeLimit);
	const toldOn = dayIn(one('told on'), 'told on', reading);
	const happenedOn = dayIn(one('happened on'), 'happened on', reading);
	if (toldOn && happenedOn && happenedOn > toldOn)
		throw new RowProblem('It says that it happened after it was told. Check the two dates.');

	const found = all('area')
		.flatMap((cell) => areaWordsIn(cell, areas, areaWords))
		.map((said) => ({ said, id: findArea(said, areas, areaWords) }));
	return {
		story,
		better,
		outcome,
		toldOn,
		happenedOn,
		...timeOf(toldOn ?? reading.today, happenedOn),
		areaIds: [...new Set(found.flatMap(({ id }) => id ?? []))],
		unknownAreas: found.filter(({ id }) => id === undefined).map(({ said }) => said),
		themes: [...new Set(all('theme').flatMap(themesIn))],
		...readSpeaker(one('speaker'), one('head-count')),
		consent: saysYes.test(one('may quote')) ? 'exact words' : 'own words',
		key: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(one('key')) ? one('key') : null
	};
}

/** Only a plain yes: "yes, but ask her first" is none. */
const saysYes = /^(y|yes|true|ok|okay|agreed|ok to quote|exact words|x|1|✓|✔)[.!]?$/i;

const brokenCell = /^#(REF|N\/A|VALUE|NAME|DIV\/0|NUM|NULL|SPILL|CALC)[!?]?$/i;

function wordsIn(cell: string, what: string, most: number): string {
	if (brokenCell.test(cell))
		throw new RowProblem(`${what} holds ${cell}, an error of the spreadsheet. Write the words instead.`);
	if (cell.length > most)
		throw new RowProblem(
			`${what} is longer than ${most.toLocaleString('en-GB')} letters. Shorten it, or make two rows of it.`
		);
	return cell;
}

/** A cell that says that nobody knows the day is an empty one. */
const noDay = /^(n\/?a|unknown|not known|tbc|none|\?+|-+)$/i;
const earliest = '1990-01-01';

function dayIn(cell: string, use: 'told on' | 'happened on', { orders, today }: Reading): string | null {
	if (cell === '' || noDay.test(cell)) return null;
	const shown = cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
	const day = readDay(cell, orders[use]);
	if (!day) throw new RowProblem(`“${shown}” is not a date that we know. Write it like 9 March 2024.`);
	if (day > today) throw new RowProblem(`The date “${shown}” has not come yet. Check the year.`);
	if (day < earliest) throw new RowProblem(`The date “${shown}” is before 1990. Check the year.`);
	return day;
}

/** Told within a year of what happened is about now; later, it is looking back. */
function timeOf(toldOn: string, happenedOn: string | null): { time: Time; longAgo: LongAgo | null } {
	if (!happenedOn) return { time: 'now', longAgo: null };
	const years = (Date.parse(toldOn) - Date.parse(happenedOn)) / (365.25 * 86_400_000);
	if (years < 1) return { time: 'now', longAgo: null };
	return { time: 'looking back', longAgo: years <= 3 ? '1 to 3 years ago' : 'more than 3 years ago' };
}

function themesIn(cell: string): string[] {
	const themes = cell
		.split(/[;|\n]/)
		.map((theme) => theme.replace(/\s+/g, ' ').trim())
		.filter((theme) => theme !== '' && !brokenCell.test(theme));
	if (themes.some((theme) => theme.length > themeLimit))
		throw new RowProblem(`A theme is longer than ${themeLimit} letters. Shorten it.`);
	return themes;
}
