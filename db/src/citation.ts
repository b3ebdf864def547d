import type { Citation, Quotation } from '@sd/shared/group';
import { sources, type Source } from '../seed/starter/source.ts';

/** A row keeps the key of its paper; a reader needs the paper's title and date. */
export function citationOf(source: unknown): Citation {
	const { paper, section } = source as Source;
	const { title, date } = sources[paper];
	return { paper, title, date, section };
}

export function quotationOf(quote: unknown): Quotation | null {
	if (quote === null) return null;
	const { words, source } = quote as { words: string; source: unknown };
	return { words, source: citationOf(source) };
}
