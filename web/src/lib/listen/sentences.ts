/**
 * Cuts a text into the pieces that are read aloud one after the other: its sentences, and the parts of a
 * sentence that is too long for a phone's voice, which stalls on long ones.
 */
export type Span = { start: number; end: number };

export const longest = 200;

// A full stop after these ends nothing.
const shortForms = new Set(
	'mr mrs ms mx dr prof st rev e.g eg i.e ie etc vs no nos p pp approx dept tel ext jan feb mar apr jun jul aug sept sep oct nov dec'.split(
		' '
	)
);

const end = /[.!?…]+["'”’)\]]*(?=\s|$)/gu;

export function sentencesIn(text: string): Span[] {
	const spans: Span[] = [];
	let from = 0;
	for (const found of text.matchAll(end)) {
		const to = found.index + found[0].length;
		if (endsNothing(text.slice(from, found.index), found[0], text.slice(to))) continue;
		spans.push({ start: from, end: to });
		from = to;
	}
	spans.push({ start: from, end: text.length });
	return spans.map((span) => trim(text, span)).flatMap((span) => short(text, span));
}

/** The words before a full stop tell whether it ends a sentence, or only a short form or an initial. */
function endsNothing(before: string, mark: string, after: string): boolean {
	if (mark !== '.') return false;
	if (/^\s+\p{Ll}/u.test(after)) return true;
	const last = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
	return /^\s+\S/u.test(after) && (shortForms.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last));
}

function trim(text: string, { start, end: stop }: Span): Span {
	const piece = text.slice(start, stop);
	const lead = piece.length - piece.trimStart().length;
	return { start: start + lead, end: Math.max(start + lead, start + piece.trimEnd().length) };
}

/** Cuts at the last comma that fits, else at the last space, else in the middle of a word. */
function short(text: string, span: Span): Span[] {
	const { start, end: stop } = span;
	if (stop === start) return [];
	if (stop - start <= longest) return [span];
	const fits = text.slice(start, start + longest);
	const at =
		Math.max(0, ...[...fits.matchAll(/[,;:–—]\s/gu)].map(({ index }) => index + 1)) || fits.search(/\s\S*$/u);
	const cut = start + (at > 0 ? at : longest);
	return [trim(text, { start, end: cut }), ...short(text, trim(text, { start: cut, end: stop }))];
}
