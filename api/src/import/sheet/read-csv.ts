import { parse } from 'csv-parse/sync';

const separators = [',', ';', '\t'] as const;

/** The rows of a CSV file, whatever parts its cells and however its letters are kept. */
export function readCsv(content: Uint8Array): string[][] {
	const text = decoded(content);
	return parse(text, {
		delimiter: separatorOf(text),
		bom: true,
		relax_column_count: true,
		// A quotation mark in the middle of a cell is one that somebody typed.
		relax_quotes: true,
		skip_empty_lines: false,
		max_record_size: 1_000_000
	}) as string[][];
}

/** UTF-8 where it is that; otherwise the Windows letters that Excel still writes. UTF-16 says so itself. */
function decoded(content: Uint8Array): string {
	const [first, second] = content;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(content);
	} catch {
		return new TextDecoder('windows-1252').decode(content);
	}
}

/** The one that the first line with any holds most of, outside quotation marks. */
function separatorOf(text: string): string {
	const start = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
	// Excel writes this line where the separator is not the country's own.
	const said = /^sep=(.)\r?\n/.exec(text)?.[1];
	if (said) return said;
	const line = start.split(/\r?\n/).find((each) => separators.some((one) => each.includes(one))) ?? '';
	const count = (separator: string) => line.split(separator).length;
	return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}
