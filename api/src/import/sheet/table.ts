/** A spreadsheet is a row of names and rows under it; titles above it and empty rows between are left out. */
import { sheetLimits } from '@sd/shared/import';

export type Table = { headers: string[]; rows: { number: number; cells: string[] }[] };
export type NoTable = 'no rows' | 'too many rows' | 'too many columns';

/** How far down the names of the columns may begin. */
const mostTitles = 20;

export function tableOf(read: readonly (readonly string[])[]): Table | NoTable {
	const cleaned = read.map((row) => row.map(clean));
	const named = headerRow(cleaned);
	if (named < 0) return 'no rows';
	const rows = cleaned
		.map((cells, at) => ({ number: at + 1, cells }))
		.slice(named + 1)
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	if (rows.length === 0) return 'no rows';
	if (rows.length > sheetLimits.rows) return 'too many rows';
	const width = Math.max(...[cleaned[named] ?? [], ...rows.map(({ cells }) => cells)].map(lengthOf));
	if (width > sheetLimits.columns) return 'too many columns';
	const toWidth = (cells: string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
	return {
		headers: toWidth(cleaned[named] ?? []).map((name) => name.replace(/\s+/g, ' ').slice(0, 100)),
		rows: rows.map(({ number, cells }) => ({ number, cells: toWidth(cells) }))
	};
}

const lengthOf = (cells: string[]) => cells.findLastIndex((cell) => cell !== '') + 1;

/** The first row with as many filled cells as any of the first ones has: a title above it has fewer. */
function headerRow(rows: readonly string[][]): number {
	const filled = rows.slice(0, mostTitles).map((row) => row.filter((cell) => cell !== '').length);
	const widest = Math.max(0, ...filled);
	if (widest === 0) return -1;
	// One name may be missing over a column that nobody named.
	return filled.findIndex((count) => count >= Math.max(1, Math.min(2, widest), widest - 1));
}

/** What no database and no page can hold is left out: NUL, half letters and marks that turn the line round. */
function clean(cell: string): string {
	return (
		cell
			.toWellFormed()
			// eslint-disable-next-line no-control-regex
			.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g, '')
			.replace(/\r\n?/g, '\n')
			.normalize('NFC')
			.trim()
	);
}
