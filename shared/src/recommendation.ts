import type { Citation } from './group.ts';

/** When an answer is due, and the sum that says so, so that a reader can check it. */
export type ResponseClock = {
	/** The paper's exact words. */
	rule: string;
	/** Absent when the paper does not give the day the clock starts. */
	startsOn?: string;
	dueOn?: string;
	working: string;
	note?: string;
	source: Citation;
};

/** How long the committee is told of progress. */
export type ProgressUpdates = { rule: string; until?: string; note?: string; source: Citation };

/** What a scrutiny committee asked for, in its own words. */
export type Recommendation = {
	id: string;
	key: string;
	setName: string;
	number: number;
	title: string;
	wording: string;
	parts: string[];
	addressee: string;
	respondent: { id: string; key: string; name: string } | null;
	committees: { id: string; key: string; name: string }[];
	responseRequired: boolean;
	legalBasis: string | null;
	clock: ResponseClock | null;
	updates: ProgressUpdates | null;
	note: string | null;
	source: Citation;
};
