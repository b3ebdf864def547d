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
	photo: string;
	photoName: string;
	code: string;
	codeHide: string;
	codeMore: string;
	codeSave: string;
	print: string;
	readOut: string;
	keep: string;
	keepMore: string;
	kept: string;
	notKept: string;
	forget: string;
	forgotten: string;
	saved: string;
	yes: string;
	again: string;
	good: string;
	lost: string;
	lostMore: string;
	reach: string;
	/** Asked when a link would leave the page that shows the receipt. */
	leaving: string;
	goOn: string;
	how: string;
	next: string;
	nextMore: Record<Step, string>;
};

/** One way it can stand: in short, as the heading, and what to do. The heading of a refusal is its own sentence. */
type StateWords = { label: string; title: string; more?: string };
