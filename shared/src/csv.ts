/** What leaves for a spreadsheet is text in every cell: nothing in it is worked out, fetched or run. */
/** A spreadsheet takes a cell that begins so for a formula, and runs it. */
const startsFormula = /^[=+\-@\t\r]/;

/** Text as a cell that no spreadsheet works out. */
export const safeCell = (text: string) => (startsFormula.test(text) ? `'${text}` : text);

/** One row, as RFC 4180 has it. */
export function csvRow(cells: readonly string[]): string {
	const quoted = cells.map((cell) => {
		const safe = safeCell(cell);
		return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	});
	return `${quoted.join(',')}\r\n`;
}
