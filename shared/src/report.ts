import { z } from 'zod';
import type { AnswerKind, Delivery, Disposition } from './answer.ts';
import { optionalText, text } from './text.ts';

export const forumViews = ['better', 'mixed', 'no change', 'worse'] as const;
export type ForumView = (typeof forumViews)[number];

/** What the dial "does it help?" shows: a step of the impact scale, or why there is none. */
export const feltRatings = [
	'worse',
	'the same',
	'a bit better',
	'much better',
	'too soon to say',
	'too few to show'
] as const;
export type FeltRating = (typeof feltRatings)[number];

/** "You said, we did, did it help?" for one theme, as a signed report froze it. */
export type PublishedPair = {
	themeId: string;
	slug: string;
	forumName: string;
	said: {
		sentence: string;
		easyRead: string;
		/** In words, from a release: "About 40 people", or why there is no number. */
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

export const reportStatuses = ['draft', 'signing', 'published', 'superseded'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** What a person may do next with a report. */
export type ReportStep = 'edit' | 'refresh' | 'offer' | 'sign' | 'publish' | 'replace';

/** Who signed, for which side, how, and what they wrote: dissent is kept and shown. */
export type ReportSignature = {
	name: string;
	/** The forum they signed for; null for the partnership. */
	forumName: string | null;
	view: SignatureView;
	words: string;
	signedOn: string;
};

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

const id = z.guid({ error: 'Choose a report' });

export const DraftReport = z
	.strictObject({
		groupId: z.guid({ error: 'Choose a group, or leave it out for all of them' }).optional(),
		startsOn: z.iso.date({ error: 'Choose the first day of the period' }),
		endsOn: z.iso.date({ error: 'Choose the last day of the period' }),
		/** To make the next version of a published report. */
		replaces: z.guid({ error: 'Choose the report that this one takes the place of' }).optional()
	})
	.refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
		path: ['endsOn'],
		message: 'Choose a last day that is not before the first'
	});
export type DraftReport = z.infer<typeof DraftReport>;

export const EditReport = z.strictObject({
	id,
	title: text(160, 'Give the report a title'),
	summary: text(1500, 'Write one short paragraph for the top'),
	easyRead: text(1500, 'Write the Easy Read words too: nothing is published without them')
});
export type EditReport = z.infer<typeof EditReport>;

export const SignReport = z
	.strictObject({
		id,
		/** The content the signer has read. A signature on other content is refused. */
		contentHash: z.string().regex(/^[0-9a-f]{64}$/, 'Open the report again, read it, then sign'),
		view: z.enum(signatureViews, { error: 'Choose how you sign' }),
		words: optionalText(1000)
	})
	.refine(({ view, words }) => view === 'agree' || words !== '', {
		path: ['words'],
		message: 'Say in a sentence what you do not agree with: it is printed in the report'
	});
export type SignReport = z.infer<typeof SignReport>;

export const ChooseReport = z.strictObject({ id });
export type ChooseReport = z.infer<typeof ChooseReport>;

/** Which of the published pairs to show. */
export const FindChanges = z.strictObject({
	/** Where the area stands in the plan, counted from 1. */
	area: z.int('Choose an area').min(1, 'Choose an area').max(99, 'Choose an area').optional(),
	unanswered: z.boolean().optional()
});
export type FindChanges = z.infer<typeof FindChanges>;

export const ReadChange = z.strictObject({ slug: text(120, 'Choose one of the changes') });
export type ReadChange = z.infer<typeof ReadChange>;
