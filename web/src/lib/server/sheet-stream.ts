import { csvRow } from '@sd/shared/csv';
import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A sheet whose rows come one after the other, so that none of it has to be held whole. */
export type StreamedSheet = {
	name: string;
	headers: readonly string[];
	rows: AsyncIterable<readonly string[]>;
};

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** An Excel file of these sheets. Every cell is text, so that no program works anything out of it. */
export function xlsxStream(names: readonly string[], sheets: AsyncIterable<StreamedSheet>) {
	return zipped(async function* () {
		yield whole('[Content_Types].xml', contentTypes(names.length));
		yield whole('_rels/.rels', relations([[1, 'officeDocument', 'xl/workbook.xml']]));
		yield whole('xl/workbook.xml', workbook(names));
		yield whole(
			'xl/_rels/workbook.xml.rels',
			relations([
				...names.map((_, at) => [at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
				[names.length + 1, 'styles', 'styles.xml']
			])
		);
		yield whole('xl/styles.xml', styles);
		let at = 0;
		for await (const sheet of sheets) {
			at += 1;
			yield { path: `xl/worksheets/sheet${at}.xml`, text: worksheet(sheet) };
		}
	});
}

/** The same as CSV files, one for each sheet, in one zip. */
export function csvStream(sheets: AsyncIterable<StreamedSheet>) {
	return zipped(async function* () {
		for await (const { name, headers, rows } of sheets) {
			const path = `${name.toLowerCase().replaceAll(' ', '-')}.csv`;
			yield {
				path,
				text: (async function* () {
					// The mark makes Excel read it as UTF-8.
					yield `\ufeff${csvRow(headers)}`;
					for await (const row of rows) yield csvRow(row);
				})()
			};
		}
	});
}

type Part = { path: string; text: AsyncIterable<string> };

const whole = (path: string, text: string): Part => ({
	path,
	text: (async function* () {
		yield xml + text;
	})()
});

/** Packed while it is read: the next piece is made when the one before has been taken. */
function zipped(parts: () => AsyncIterable<Part>): ReadableStream<Uint8Array> {
	const ready: Uint8Array[] = [];
	let broken: Error | undefined;
	const zip = new Zip((error, chunk) => {
		if (error) broken = error;
		else ready.push(chunk);
	});
	const pieces = (async function* () {
		for await (const { path, text } of parts()) {
			const file = new ZipDeflate(path, { level: 6 });
			zip.add(file);
			for await (const piece of text) {
				file.push(strToU8(piece));
				yield;
			}
			file.push(new Uint8Array(), true);
			yield;
		}
		zip.end();
	})();
	return new ReadableStream({
		async pull(controller) {
			while (ready.length === 0) {
				const { done } = await pieces.next();
				if (broken) throw broken;
				if (done && ready.length === 0) return controller.close();
			}
			for (const chunk of ready.splice(0)) controller.enqueue(chunk);
		},
		async cancel() {
			await pieces.return();
		}
	});
}

async function* worksheet({ headers, rows }: StreamedSheet): AsyncGenerator<string> {
	const widths = headers.map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="24" customWidth="1"/>`);
	yield `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
	yield rowXml(1, headers, 1);
	let number = 1;
	for await (const row of rows) {
		number += 1;
		yield rowXml(number, row, 0);
	}
	yield '</sheetData></worksheet>';
}

function rowXml(number: number, cells: readonly string[], style: number): string {
	const filled = cells.map((text, at) =>
		text === ''
			? ''
			: `<c r="${columnOf(at)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
	);
	return `<row r="${number}">${filled.join('')}</row>`;
}

/** Wide enough for every sheet of ours. */
const columnOf = (at: number) => String.fromCharCode(65 + at);

/** What XML cannot hold is left out, and what Excel would take for a letter's number is kept from it. */
function escaped(text: string): string {
	return (
		text
			.toWellFormed()
			// eslint-disable-next-line no-control-regex
			.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
			.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
	);
}

function contentTypes(sheets: number): string {
	const of = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	const each = Array.from(
		{ length: sheets },
		(_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${of}.worksheet+xml"/>`
	);
	return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${of}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${of}.styles+xml"/>${each.join('')}</Types>`;
}

function relations(all: readonly (readonly [number, string, string])[]): string {
	const each = all.map(
		([id, type, target]) => `<Relationship Id="rId${id}" Type="${documents}/${type}" Target="${target}"/>`
	);
	return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
	const each = names.map(
		(name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`
	);
	return `<workbook xmlns="${main}" xmlns:r="${documents}"><sheets>${each.join('')}</sheets></workbook>`;
}

const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;
