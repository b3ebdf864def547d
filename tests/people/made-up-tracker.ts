import writeXlsxFile from 'write-excel-file/node';

// A forum's tracker as one might keep it: its own names for columns and areas, dates in many ways, gaps, and
// forty rows that cannot come in. Everything in it is made up, and the same every time.

const headers = ['Ref', 'Date', 'Area', 'Theme', 'You said', 'We did', 'Who', 'How many', 'OK to quote?'];

const themes = [
	'Buses and taxis come late',
	'Nobody rings back',
	'Plans come after the deadline',
	'Meetings are at times when parents work',
	'Lessons are too loud',
	'Letters are hard to read',
	'Waiting for a first appointment',
	'Moving up to a new school'
];
const openings = [
	'The taxi came late',
	'Nobody told us about the change',
	'It took weeks to hear anything',
	'The letter was hard to understand',
	'The room was too loud to think',
	'We were sent from one office to the next',
	'The meeting was moved twice',
	'The plan did not say what we asked for'
];
const endings = [
	'and we had to find our own way home',
	'and school did not know either',
	'so we stopped asking',
	'and it was better the week after',
	'and others in the group said the same',
	'which made the whole day harder',
	'but one person did listen',
	'and that is why we say it here'
];
const feelings = [
	'slow',
	'long',
	'cold',
	'loud',
	'lonely',
	'rushed',
	'odd',
	'unfair',
	'heavy',
	'new',
	'sad',
	'hard',
	'late'
];
const areas = ['Being listened to', '2', 'Area 3', 'Getting the right help', 'Transport', ''];
const speakers = ['Parent', 'Young person', '', 'Support worker', 'Carer'];

type Cell = string | number | { value: Date; type: typeof Date; format: string };
const bad: Record<number, (row: Cell[]) => Cell[]> = {
	0: (row) => row.with(4, ''),
	1: (row) => row.with(1, 'soon'),
	2: (row) => row.with(7, 'lots'),
	3: (row) => row.with(6, 'Coffee morning').with(7, '')
};

export const badRows = 40;

/** One row in fifty is bad, in four ways. */
export async function madeUpTracker(rows: number): Promise<Buffer> {
	const step = rows / badRows;
	const all = Array.from({ length: rows }, (_, at) => {
		const row = goodRow(at);
		const isBad = at % step === step - 1;
		return isBad ? bad[Math.floor(at / step) % 4]!(row) : row;
	});
	return writeXlsxFile([['Our tracker'], headers, ...all] as never).toBuffer();
}

function goodRow(at: number): Cell[] {
	const of = <Each>(list: readonly Each[], by: number) => list[Math.floor(at / by) % list.length]!;
	const isGroup = at % 97 === 5;
	return [
		`T${at + 1}`,
		dayCell(at),
		of(areas, 1),
		of(themes, 3),
		`${of(openings, 1)} ${of(endings, 8)}. It felt ${of(feelings, 1)}, ${of(feelings, 13)} and ${of(feelings, 169)}.${at % 250 === 7 ? ' Ring me on 07700 900123.' : ''}`,
		at % 3 === 0 ? 'A line was opened for families to ring.' : '',
		isGroup ? 'Coffee morning' : of(speakers, 1),
		isGroup ? 8 + (at % 9) : '',
		at % 4 === 0 ? 'Yes' : 'No'
	];
}

function dayCell(at: number): Cell {
	const [day, month, year] = [1 + (at % 28), 1 + (at % 12), 2023 + (at % 3)];
	const ways: Cell[] = [
		{ value: new Date(Date.UTC(year, month - 1, day)), type: Date, format: 'dd/mm/yyyy' },
		`${day}/${month}/${year}`,
		`Spring ${year}`,
		'',
		`${day} March ${year}`
	];
	return ways[at % ways.length]!;
}
