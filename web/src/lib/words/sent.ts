import type { Step } from '#lib/track/steps.ts';

/** The receipt, and what happens next. */
export type SentWords = {
	state: Record<'safe' | 'way' | 'phone' | 'page' | 'refused' | 'gone' | 'deleted', StateWords>;
	sendNow: string;
	tellAgain: string;
	nothing: { title: string; why: string; look: string; tell: string };
	pageTitle: string;
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

/** One way it can stand: in short, as the heading, and what to do. The heading of a refusal is its own sentence. */
type StateWords = { label: string; title: string; more?: string };
