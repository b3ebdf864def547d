import type { Step } from '#lib/track/steps.ts';

/** The receipt, and what happens next. */
export type SentWords = {
	key: string;
	use: string;
	print: string;
	readOut: string;
	saved: string;
	yes: string;
	notYet: string;
	good: string;
	how: string;
	next: string;
	nextMore: Record<Step, string>;
};
