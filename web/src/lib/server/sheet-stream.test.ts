import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { csvStream, xlsxStream, type StreamedSheet } from './sheet-stream.ts';

async function* sheetsOf(
	all: { name: string; headers: string[]; rows: string[][] }[]
): AsyncGenerator<StreamedSheet> {
	for (const { rows, ...sheet } of all)
		yield {
			...sheet,
			rows: (async function* () {
				yield* rows;
			})()
		};
}

async function unzipped(stream: ReadableStream<Uint8Array>): Promise<Record<string, string>> {
	const bytes = new Uint8Array(
		await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer()
	);
	return Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([path, file]) => [path, Buffer.from(file).toString()])
	);
}

const odd = ['=1+1', 'a & b < c', 'two\nlines', '_x000D_', 'bell\u0007', ''];

test('an Excel file has a sheet for each, and every cell is text as it stands', async () => {
	const files = await unzipped(
		xlsxStream(
			['One', 'Two'],
			sheetsOf([
				{ name: 'One', headers: ['A', 'B', 'C', 'D', 'E', 'F'], rows: [odd] },
				{ name: 'Two', headers: ['A'], rows: [] }
			])
		)
	);
	expect(Object.keys(files).toSorted()).toEqual([
		'[Content_Types].xml',
		'_rels/.rels',
		'xl/_rels/workbook.xml.rels',
		'xl/styles.xml',
		'xl/workbook.xml',
		'xl/worksheets/sheet1.xml',
		'xl/worksheets/sheet2.xml'
	]);
	const cells = [
		...files['xl/worksheets/sheet1.xml']!.matchAll(/<c r="([A-Z]\d)"[^>]*t="inlineStr"><is><t[^>]*>([^<]*)</g)
	];
	expect(cells.slice(6).map(([, at, text]) => [at, text])).toEqual([
		['A2', '=1+1'],
		['B2', 'a &amp; b &lt; c'],
		['C2', 'two\nlines'],
		['D2', '_x005F_x000D_'],
		['E2', 'bell']
	]);
	expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f>');
});

test('the same as CSV has a file for each, and nothing in it begins a formula', async () => {
	const files = await unzipped(
		csvStream(sheetsOf([{ name: 'What was said', headers: ['A', 'B'], rows: [['=1+1', 'x, y']] }]))
	);
	expect(files).toEqual({ 'what-was-said.csv': '\ufeffA,B\r\n\'=1+1,"x, y"\r\n' });
});

test('the next row is asked for when the one before has been taken, and none after the reader has gone', async () => {
	let asked = 0;
	async function* endless(): AsyncGenerator<StreamedSheet> {
		yield {
			name: 'One',
			headers: ['A'],
			rows: (async function* () {
				for (;;) yield [String((asked += 1)).repeat(40_000)];
			})()
		};
	}
	const reader = csvStream(endless()).getReader();
	await reader.read();
	const soFar = asked;
	await reader.cancel();
	expect(soFar).toBeLessThan(100);
	expect(asked).toBe(soFar);
});

test('a download that breaks is broken for whoever downloads it, and never looks whole', async () => {
	async function* broken(): AsyncGenerator<StreamedSheet> {
		yield { name: 'One', headers: ['A'], rows: (async function* () {})() };
		throw new Error('away');
	}
	await expect(unzipped(csvStream(broken()))).rejects.toThrow('away');
});
