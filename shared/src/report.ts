import { z } from 'zod';
import type { AnswerKind, Delivery, Disposition } from './answer.ts';

export const forumViews = ['better', 'mixed', 'no change', 'worse'] as const;
export type ForumView = (typeof forumViews)[number];

/** What the dial "does it help?" shows: a step of the impact scale, or why there is none. */
export type FeltRating =
	'worse' | 'the same' | 'a bit better' | 'much better' | 'too soon to say' | 'too few to show';

/** "You said, we did, did it help?" for one theme, as a signed report froze it. */
export type PublishedPair = {
	themeId: string;
	slug: string;
	forumName: string;
	said: {
		sentence: string;
		easyRead: string;
		/** In words, from a release: "about 40 people", or why there is no number. */
		howMany: string;
		quotes: { wording: string; label?: string }[];
		/** How many quotes people took back since the version before. */
		quotesWithdrawn: number;
	};
	areas: { plain: string; pictogram: string; wording: string }[];
	groups: string[];
	sentOn: string;
	/** Absent while nobody has answered: that is shown too. */
	done?: {
		kind: AnswerKind;
		disposition: Disposition;
		wording: string;
		easyRead: string;
		unchanged: string;
		ownerName: string;
		ownerTeam: string;
		dueOn?: string;
		doneOn?: string;
		givenOn: string;
		delivery?: Delivery;
	};
	felt: { forumView?: ForumView; rating: FeltRating };
};

export const signatureViews = ['agree', 'agree with a note', 'disagree'] as const;
export type SignatureView = (typeof signatureViews)[number];

/** The numbers a report shows: cells of one release, never worked out from anything else. */
export type ReportNumbers = {
	releaseNumber: number;
	termName: string;
	total: number | 'hidden';
	tables: {
		name: string;
		title: string;
		isMultiValued: boolean;
		status: 'shown' | 'withheld';
		cells: { key: string; label: string; count: number | 'hidden' }[];
	}[];
};

/** The whole of a report. What is frozen when it is published is exactly this. */
export type ReportBody = {
	title: string;
	summary: string;
	easyRead: string;
	startsOn: string;
	endsOn: string;
	/** The theme group it is for, or nothing when it is for all. */
	groupName?: string;
	pairs: PublishedPair[];
	numbers: ReportNumbers[];
	/** What changed since the version before, in sentences. */
	changes: string[];
};

export const DraftReport = z.strictObject({
	groupId: z.guid().optional(),
	startsOn: z.iso.date({ error: 'Choose the first day of the period' }),
	endsOn: z.iso.date({ error: 'Choose the last day of the period' }),
	/** To make the next version of a published report. */
	replaces: z.guid().optional()
});
export type DraftReport = z.infer<typeof DraftReport>;

export const EditReport = z.strictObject({
	id: z.guid(),
	title: z.string().trim().min(1, 'Give the report a title').max(160),
	summary: z.string().trim().min(1, 'Write one short paragraph for the top').max(1500),
	easyRead: z
		.string()
		.trim()
		.min(1, 'Write the Easy Read words too: nothing is published without them')
		.max(1500)
});
export type EditReport = z.infer<typeof EditReport>;

export const SignReport = z.strictObject({
	id: z.guid(),
	/** The content the signer has read. A signature on other content is refused. */
	contentHash: z.string().length(64),
	view: z.enum(signatureViews, { error: 'Choose how you sign' }),
	words: z.string().trim().max(1000, 'Keep it to 1,000 letters or fewer').default('')
});
export type SignReport = z.infer<typeof SignReport>;
