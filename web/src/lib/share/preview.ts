import type { Mark } from './marks.ts';

/** A stretch of a text as others would see it: words as they are, or what stands where something is taken out. */
export type Stretch = { text: string; isHidden: boolean };

/** The text with a chip where each mark stands, and where its author has already taken something out. */
export function previewOf(text: string, marks: readonly Mark[], label: (type: string) => string): Stretch[] {
	const hidden = [
		...marks.map(({ start, end, type }) => ({ start, end, text: label(type) })),
		...[...text.matchAll(/\[([^[\]\n]{1,40})\]/g)].map(({ 0: found, 1: inside, index }) => ({
			start: index,
			end: index + found.length,
			text: inside ?? ''
		}))
	].toSorted((a, b) => a.start - b.start);
	const stretches: Stretch[] = [];
	let at = 0;
	for (const each of hidden) {
		if (each.start < at) continue;
		if (each.start > at) stretches.push({ text: text.slice(at, each.start), isHidden: false });
		stretches.push({ text: each.text, isHidden: true });
		at = each.end;
	}
	if (at < text.length) stretches.push({ text: text.slice(at), isHidden: false });
	return stretches;
}
