/**
 * What a released table says, in a title of few words and one sentence. Everything here is worked out from
 * the rounded numbers that were published: where one is hidden, nothing is said that depends on it.
 */
import type { ReportNumbers } from '@sd/shared/report';

export type ReportTable = ReportNumbers['tables'][number];
type Shown = { key: string; label: string; count: number };

export type Finding = {
	title: string;
	sentence: string;
	shown: Shown[];
	/** The labels of what is hidden: said in words, never drawn as empty cells. */
	hidden: string[];
};

/** The face beside each row of how it felt. */
export const faces: Record<string, string> = { bad: 'face-2', mixed: 'face-3', good: 'face-4' };

/** Categories that are no answer to the question: shown, but never the finding. */
const asides = new Set(['not said', 'not sure']);

/** Undefined when there is nothing in the table that may be shown. */
export function findingOf({ name, title, status, cells }: ReportTable): Finding | undefined {
	const shown = cells.filter((cell): cell is Shown => cell.count !== 'hidden');
	if (status === 'withheld' || shown.length === 0) return undefined;
	const hidden = cells.filter(({ count }) => count === 'hidden').map(({ label }) => inSentence(name, label));
	const answers = shown.filter(({ key }) => !asides.has(key));
	const most = answers.filter(({ count }) => count === Math.max(...answers.map((cell) => cell.count)));
	return {
		title: most.length === 1 && answers.length > 1 ? titleOf(name, most[0]!.label) : title,
		sentence: sentenceOf(
			name,
			shown.toSorted((a, b) => b.count - a.count)
		),
		shown,
		hidden
	};
}

function titleOf(name: string, label: string): string {
	switch (name) {
		case 'contributor':
			return `We heard most from ${label.toLowerCase()}`;
		case 'feeling':
			return `It felt ${label.toLowerCase()} more often than anything else`;
		case 'phase':
			return `Most often about ${label.toLowerCase()}`;
		case 'place':
			return `We heard most from ${label}`;
		default:
			return `Said most often: ${inSentence(name, label)}`;
	}
}

/** How many rows a sentence says; a theme is a sentence itself, so one is enough. */
const rowsSaid = (name: string) => (name === 'theme' ? 1 : 3);

function sentenceOf(name: string, largestFirst: Shown[]): string {
	const parts = largestFirst
		.slice(0, rowsSaid(name))
		.map(({ label, count }) => `${inSentence(name, label)}: about ${count}`);
	const rest = largestFirst.length - parts.length;
	const more = rest === 0 ? '' : ` The other ${rest === 1 ? 'one is' : `${rest} are`} below.`;
	return `${parts.join('. ')}.${more}`;
}

/** What somebody wrote as a sentence stands in quotation marks, without its full stop. */
function inSentence(name: string, label: string): string {
	return name === 'theme' ? `“${label.replace(/\.$/, '')}”` : label;
}

/** "About 240 people", or why there is no number. */
export function peopleOf(total: number | 'hidden'): string {
	return total === 'hidden' ? 'Too few to show safely' : `About ${total.toLocaleString('en-GB')} people`;
}
