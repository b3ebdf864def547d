// A process of its own for one spreadsheet: it has no address of the network, no secret, no other file, and it
// is ended when it takes too long. It answers with one line of JSON: the table, or why there is none.
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { tableOf, type NoTable, type Table } from './table.ts';

export type SheetAnswer =
	| (Table & { sheet: string | null; others: number })
	| { why: NoTable | 'too big' | 'old Excel' | 'macros' | 'not a spreadsheet' };

const chunks: Buffer[] = [];
for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
process.stdout.write(JSON.stringify(await answer(Buffer.concat(chunks))));

async function answer(content: Buffer): Promise<SheetAnswer> {
	const start = content.subarray(0, 8).toString('latin1');
	// The form that Excel kept files in until 2007, and keeps those with a password in still.
	if (start.startsWith('\xd0\xcf\x11\xe0')) return { why: 'old Excel' };
	if (!start.startsWith('PK')) return looksBinary(content) ? { why: 'not a spreadsheet' } : fromCsv(content);
	if (content.includes('xl/vbaProject.bin')) return { why: 'macros' };
	try {
		const read = await readXlsx(new Uint8Array(content));
		if (read === 'too big') return { why: 'too big' };
		const table = tableOf(read.rows);
		return typeof table === 'string' ? { why: table } : { ...table, sheet: read.sheet, others: read.others };
	} catch {
		return { why: 'not a spreadsheet' };
	}
}

function fromCsv(content: Buffer): SheetAnswer {
	try {
		const table = tableOf(readCsv(content));
		return typeof table === 'string' ? { why: table } : { ...table, sheet: null, others: 0 };
	} catch {
		return { why: 'not a spreadsheet' };
	}
}

/** Text has no NUL in it, but for the two-byte letters that say so at the start. */
function looksBinary(content: Buffer): boolean {
	const isWide = /^(\xff\xfe|\xfe\xff)/.test(content.subarray(0, 2).toString('latin1'));
	return !isWide && content.subarray(0, 4000).includes(0);
}
