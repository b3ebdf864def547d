import { strToU8, zipSync } from 'fflate';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The smallest workbook that a reader takes, with the given XML for the rows of its one sheet. */
export function workbook(rows: string, extra: Record<string, Uint8Array> = {}): Uint8Array {
	return zipSync({
		'[Content_Types].xml': strToU8(`${xml}<Types/>`),
		'xl/workbook.xml': strToU8(
			`${xml}<workbook ${main} xmlns:r="r"><sheets><sheet name="Tracker" sheetId="1" r:id="rId1"/></sheets></workbook>`
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			`${xml}<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
		),
		'xl/worksheets/sheet1.xml': strToU8(
			`${xml}<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`
		),
		...extra
	});
}

/** A row whose cells hold text as it stands. */
export function textRow(number: number, cells: readonly string[]): string {
	const kept = cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`);
	return `<row r="${number}">${kept.map((cell, at) => cell.replace('<c ', `<c r="${String.fromCharCode(65 + at)}${number}" `)).join('')}</row>`;
}
