/**
 * Which letters a TrueType font has a shape for, read from its own table of characters: OpenType specification,
 * "cmap", format 4, which every font of the basic plane has.
 */
export function letterTest(font: Buffer): (letter: string) => boolean {
	const cmap = tableAt(font, 'cmap');
	const segments = cmap === undefined ? [] : segmentsOf(font, cmap);
	return (letter) => {
		const code = letter.codePointAt(0) ?? 0;
		return segments.some(({ first, last, hasShape }) => code >= first && code <= last && hasShape(code));
	};
}

type Segment = { first: number; last: number; hasShape: (code: number) => boolean };

function tableAt(font: Buffer, name: string): number | undefined {
	const count = font.readUInt16BE(4);
	for (let at = 12; at < 12 + count * 16; at += 16) {
		if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
	}
	return undefined;
}

function segmentsOf(font: Buffer, cmap: number): Segment[] {
	const count = font.readUInt16BE(cmap + 2);
	for (let record = cmap + 4; record < cmap + 4 + count * 8; record += 8) {
		const subtable = cmap + font.readUInt32BE(record + 4);
		if (font.readUInt16BE(subtable) === 4) return readFormat4(font, subtable);
	}
	return [];
}

/** Four lists one after the other: last codes, (a pad), first codes, deltas, and where a shape is looked up. */
function readFormat4(font: Buffer, subtable: number): Segment[] {
	const bytes = font.readUInt16BE(subtable + 6);
	const lasts = subtable + 14;
	const firsts = lasts + bytes + 2;
	const deltas = firsts + bytes;
	const offsets = deltas + bytes;
	return Array.from({ length: bytes / 2 }, (_, at) => {
		const first = font.readUInt16BE(firsts + at * 2);
		const delta = font.readUInt16BE(deltas + at * 2);
		const offset = font.readUInt16BE(offsets + at * 2);
		const hasShape = (code: number) => {
			if (offset === 0) return ((code + delta) & 0xffff) !== 0;
			return font.readUInt16BE(offsets + at * 2 + offset + (code - first) * 2) !== 0;
		};
		return { first, last: font.readUInt16BE(lasts + at * 2), hasShape };
	});
}
