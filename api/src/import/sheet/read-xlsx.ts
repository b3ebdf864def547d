import { unzipSync, zipSync } from 'fflate';
import { toldSheet } from '@sd/shared/import';
import readXlsxFile, { type Row } from 'read-excel-file/universal';

const mostUnpacked = 60 * 1024 * 1024;
const mostParts = 400;

export type ReadXlsx = { rows: string[][]; sheet: string; others: number };

/**
 * The rows of the sheet that holds most of them, or of ours where it is an export of ours. What is not cells (pictures, macros, links to elsewhere) is
 * never unpacked, and a part is never larger than it says it is: a small file cannot become a huge one.
 */
export async function readXlsx(content: Uint8Array): Promise<ReadXlsx | 'too big'> {
	let [bytes, parts] = [0, 0];
	let isTooBig = false;
	const cells = unzipSync(content, {
		filter({ name, originalSize }) {
			if (!/\.(xml|rels)$/i.test(name) || isTooBig) return false;
			bytes += originalSize;
			parts += 1;
			isTooBig = bytes > mostUnpacked || parts > mostParts;
			return !isTooBig;
		}
	});
	if (isTooBig) return 'too big';
	// Packed again without pressing, so that the reader needs no second process to unpack it.
	const clean = zipSync(cells, { level: 0 });
	const sheets = await readXlsxFile(clean.buffer as ArrayBuffer);
	const filled = sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(textOf)) }));
	const own = filled.find(({ sheet, rows }) => sheet === toldSheet && countOf(rows) > 0);
	const largest =
		own ?? filled.reduce((best, each) => (countOf(each.rows) > countOf(best.rows) ? each : best));
	return { ...largest, others: filled.filter(({ rows }) => countOf(rows) > 0).length - 1 };
}

const countOf = (rows: string[][]) => rows.filter((row) => row.some((cell) => cell !== '')).length;

function textOf(value: Row[number]): string {
	if (value === null || value === undefined) return '';
	// A day in a spreadsheet has no place on earth: it is kept as midnight of nowhere.
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value);
}
