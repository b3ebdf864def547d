import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { textRow, workbook } from '../../testing/sheets.ts';
import { openSheet } from './open-sheet.ts';

const csv = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

describe('a CSV file', () => {
	test.each([
		['UTF-8', csv('Date,You said\n1/3/2024,"It’s late, again"')],
		['UTF-8 with a mark', csv('\ufeffDate,You said\r\n1/3/2024,"It’s late, again"\r\n')],
		[
			'Windows letters',
			Buffer.concat([csv('Date,You said\n1/3/2024,"It'), Buffer.of(0x92), csv('s late, again"')])
		],
		['UTF-16', csv('\ufeffDate\tYou said\r\n1/3/2024\tIt’s late, again', 'utf16le')],
		['semicolons', csv('Date;You said\n1/3/2024;It’s late, again')],
		['tabs', csv('Date\tYou said\n1/3/2024\tIt’s late, again')],
		['a line that names the separator', csv('sep=;\nDate;You said\n1/3/2024;It’s late, again')]
	])('in %s is read', async (_, content) => {
		const { headers, rows } = await openSheet(content);
		expect(headers).toEqual(['Date', 'You said']);
		expect(rows.map(({ cells }) => cells)).toEqual([['1/3/2024', 'It’s late, again']]);
	});

	test('keeps lines inside a cell, and the numbers of its rows', async () => {
		const { rows } = await openSheet(csv('A,B\n"one\r\ntwo",x\n,\nthree,"say ""hi"""\n'));
		expect(rows).toEqual([
			{ number: 2, cells: ['one\ntwo', 'x'] },
			{ number: 4, cells: ['three', 'say "hi"'] }
		]);
	});

	test('with rows of different lengths, and a title above, is read from its names', async () => {
		const { headers, rows } = await openSheet(
			csv('Our tracker\n\nDate,Words,Done\n1/1/2024,Late\n2/1/2024,Early,Yes,more')
		);
		expect(headers).toEqual(['Date', 'Words', 'Done', '']);
		expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
			[4, '1/1/2024', 'Late', '', ''],
			[5, '2/1/2024', 'Early', 'Yes', 'more']
		]);
	});

	test('holds no letter that nothing can keep', async () => {
		const { rows } = await openSheet(csv('A,B\nx\u0007\u202ey,b'));
		expect(rows[0]?.cells).toEqual(['xy', 'b']);
	});
});

describe('an Excel file', () => {
	test('is read as it shows: days, numbers, yes and no', async () => {
		const day = { value: new Date('2024-03-09T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' };
		const content = await writeXlsxFile([
			['Date', 'How many', 'Quote', 'Words'],
			[day, 14, true, 'Late & again']
		]).toBuffer();
		const opened = await openSheet(content);
		expect(opened.headers).toEqual(['Date', 'How many', 'Quote', 'Words']);
		expect(opened.rows).toEqual([{ number: 2, cells: ['2024-03-09', '14', 'Yes', 'Late & again'] }]);
	});

	test('of several sheets is read from the one that holds most, and says so', async () => {
		const content = await writeXlsxFile([
			{ sheet: 'Read me', data: [['Hello']] },
			{
				sheet: 'Tracker',
				data: [
					['A', 'B'],
					['1', '2'],
					['3', '4']
				]
			},
			{ sheet: 'Empty', data: [] }
		]).toBuffer();
		expect(await openSheet(content)).toMatchObject({ sheet: 'Tracker', others: 1, headers: ['A', 'B'] });
	});

	test('gives what a formula came to, and never works one out', async () => {
		const formula =
			'<row r="2"><c r="A2" t="str"><f>WEBSERVICE("http://127.0.0.1:9")</f><v>shown</v></c><c r="B2"><f>1+1</f></c></row>';
		const { rows } = await openSheet(workbook(textRow(1, ['A', 'B']) + formula));
		expect(rows).toEqual([{ number: 2, cells: ['shown', ''] }]);
	});

	test('of ten thousand rows is read', async () => {
		const rows = Array.from({ length: 10_000 }, (_, at) => [
			`Row ${at}`,
			'Words that somebody said '.repeat(8)
		]);
		const opened = await openSheet(await writeXlsxFile([['A', 'B'], ...rows]).toBuffer());
		expect(opened.rows).toHaveLength(10_000);
	});
});

describe('is refused with a sentence that says what to do:', () => {
	const rows = textRow(1, ['A', 'B']) + textRow(2, ['1', '2']);
	const strings = () =>
		strToU8(
			`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${'<si><t>aaaaaaaaaa</t></si>'.repeat(4_000_000)}</sst>`
		);

	/** The size that the table of contents gives is changed to a small one; what is packed stays. */
	function lying(content: Uint8Array, name: string): Uint8Array {
		const bytes = Buffer.from(content);
		for (
			let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
			at >= 0;
			at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
		) {
			if (bytes.subarray(at + 46, at + 46 + name.length).toString() === name)
				bytes.writeUInt32LE(100, at + 24);
		}
		return bytes;
	}

	test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
		['no rows', () => csv('A,B\n,\n'), /no rows/],
		['nothing at all', () => csv('\n\n'), /no rows/],
		['names alone', () => workbook(textRow(1, ['A', 'B'])), /no rows/],
		['more rows than we take', () => csv(`A,B\n${'1,2\n'.repeat(10_001)}`), /10,000 rows at most/],
		['more columns than we take', () => csv(`${'a,'.repeat(61)}a\n${'1,'.repeat(61)}1`), /60 columns/],
		['macros', () => workbook(rows, { 'xl/vbaProject.bin': strToU8('x') }), /macros/],
		['an old Excel file', () => Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex'), /old Excel/],
		['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /could not read/],
		['a zip of something else', () => zipSync({ 'a.txt': strToU8('hello') }), /could not read/],
		['a file that broke off', async () => workbook(rows).subarray(0, 300), /could not read/],
		[
			'100 MB of words in a small file',
			() => workbook(rows, { 'xl/sharedStrings.xml': strings() }),
			/too big/
		],
		[
			'the same, which lies about its size',
			() => lying(workbook(rows, { 'xl/sharedStrings.xml': strings() }), 'xl/sharedStrings.xml'),
			/could not read|too big/
		],
		[
			'a cell at the far corner of the sheet',
			() => workbook(`${rows}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>`),
			/too big|too many|columns at most/
		],
		[
			'words that unfold into a billion',
			() =>
				workbook('', {
					'xl/worksheets/sheet1.xml': strToU8(
						'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>'
					)
				}),
			/no rows|could not read/
		]
	])(
		'%s',
		async (_, make, sentence) => {
			await expect(openSheet(await make())).rejects.toThrow(sentence);
		},
		60_000
	);
});
