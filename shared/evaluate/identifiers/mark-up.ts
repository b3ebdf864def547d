/** A made-up sentence says itself where its identifiers are: "My son <name.polish|Jan> waits". This reads it. */
export type Span = { start: number; end: number; type: string; group?: string };
export type Item = { id: string; register: string; text: string; spans: Span[] };

const marked = /<([a-z_]+)(?:\.([a-z-]+))?\|([^>]*)>/g;

export function readMarkUp(line: string): Pick<Item, 'text' | 'spans'> {
	const spans: Span[] = [];
	let text = '';
	let at = 0;
	for (const { 0: whole, 1: type = '', 2: group, 3: words = '', index } of line.matchAll(marked)) {
		text += line.slice(at, index);
		spans.push({ start: text.length, end: text.length + words.length, type, ...(group && { group }) });
		text += words;
		at = index + whole.length;
	}

	return { text: text + line.slice(at), spans };
}
