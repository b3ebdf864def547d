import type { Citation } from '@sd/shared/group';

/** Where in the paper: "section 8", or the paper's own name of the place. */
export const sayPlace = ({ section }: Citation): string =>
	/^\d/.test(section) ? `section ${section}` : section;

/** Each paper once, in the order of their keys: what a short "S0" in a note stands for. */
export function papersIn(citations: readonly Citation[]): Pick<Citation, 'paper' | 'title' | 'date'>[] {
	const papers = new Map(citations.map(({ paper, title, date }) => [paper, { paper, title, date }]));
	return [...papers.values()].sort((one, other) => one.paper.localeCompare(other.paper));
}
