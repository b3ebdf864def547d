import { z } from 'zod';
import { forumViews } from './report.ts';
import { optionalText, text } from './text.ts';

/** The groups that can answer a theme. A committee asks questions of them; a partner organisation answers through them. */
export const answeringGroupKinds = ['theme group', 'task and finish', 'delivery group', 'board'] as const;

/** Shorter than this, words taken from a story say too little to be a quote. */
export const shortestQuote = 10;
const longestQuote = 600;
const mostAtOnce = 200;

const theme = z.guid({ error: 'Choose a theme' });
const submissions = z
	.array(z.guid({ error: 'Choose from what was found' }))
	.max(mostAtOnce, `Choose ${mostAtOnce} at once at most`)
	.default([]);

const wording = {
	sentence: text(300, 'Write what people said, in one sentence'),
	/** May wait while the theme is being written; a theme without it is not sent. */
	easyRead: optionalText(600),
	areas: z
		.array(z.guid({ error: 'Choose what it is about' }), { error: 'Choose what it is about' })
		.min(1, 'Choose at least one area that it is about')
		.max(9)
};

/** "You said": the forum's sentence over what people told it. */
export const CreateTheme = z.strictObject(wording);
export type CreateTheme = z.infer<typeof CreateTheme>;

/** A theme over a group that was offered: what of it a person chose. */
export const StartTheme = z.strictObject({
	...wording,
	add: submissions.pipe(z.array(z.string()).min(1, 'Choose at least one that belongs')),
	offered: submissions
});
export type StartTheme = z.infer<typeof StartTheme>;

/** One theme becomes part of another. */
export const MergeTheme = z.strictObject({
	id: theme,
	into: z.guid({ error: 'Choose the theme to put it into' })
});
export type MergeTheme = z.infer<typeof MergeTheme>;

/** A part of what stands under a theme becomes one of its own. */
export const SplitTheme = z.strictObject({
	id: theme,
	...wording,
	move: submissions.pipe(z.array(z.string()).min(1, 'Choose at least one for the new theme'))
});
export type SplitTheme = z.infer<typeof SplitTheme>;

/** Young readers said that the Easy Read words are easy. Never a child's own name. */
export const RecordReader = z
	.strictObject({
		id: theme,
		groupOf: z.int('Write how many, as a number').min(2, 'A group is 2 or more').max(100).optional(),
		madeUpName: optionalText(40),
		saidOn: z.iso.date('Choose the day they said so')
	})
	.refine(({ groupOf, madeUpName }) => Boolean(groupOf) !== Boolean(madeUpName), {
		path: ['groupOf'],
		message: 'Write how many they were, or a made-up name. Not both'
	});
export type RecordReader = z.infer<typeof RecordReader>;

/** What of the shelf was decided on, and why. */
export const DecideShelf = z.strictObject({
	termId: z.guid({ error: 'Choose a term' }),
	submissions,
	themes: submissions,
	reason: text(500, 'Say why, so that others can see it next term')
});
export type DecideShelf = z.infer<typeof DecideShelf>;

export const ReadAlike = z.strictObject({ key: z.guid({ error: 'Choose a group' }) });
export type ReadAlike = z.infer<typeof ReadAlike>;

export const EditTheme = z.strictObject({
	id: theme,
	/** The version that was on the page, so that nobody writes over what somebody else has just written. */
	version: z.int().positive(),
	...wording,
	/** Left out, it stays as it is; null takes it away. */
	forumView: z.enum(forumViews, { error: 'Choose how the forum sees it' }).nullish()
});
export type EditTheme = z.infer<typeof EditTheme>;

export const FindEvidence = z.strictObject({
	id: theme,
	words: optionalText(200),
	areaId: z.guid({ error: 'Choose an area' }).optional(),
	notYetThemed: z.boolean().optional(),
	/** Where the page before ended, as it was sent. */
	after: z
		.string()
		.regex(/^[12]\d{3}-\d{2}-\d{2}\.[0-9a-f-]{36}$/, 'Go back to the first page')
		.refine(
			(after) =>
				z.iso.date().safeParse(after.slice(0, 10)).success && z.guid().safeParse(after.slice(11)).success,
			{
				message: 'Go back to the first page'
			}
		)
		.optional()
});
export type FindEvidence = z.infer<typeof FindEvidence>;

export const GatherEvidence = z.strictObject({
	id: theme,
	add: submissions,
	remove: submissions,
	/** What a suggestion put on the page. Of these, what is added was taken; the rest was left. */
	offered: submissions
});
export type GatherEvidence = z.infer<typeof GatherEvidence>;

export const QuoteSubmission = z.strictObject({
	id: theme,
	submissionId: z.guid({ error: 'Choose whose words they are' }),
	wording: text(longestQuote, 'Choose the words to quote').pipe(
		z.string().min(shortestQuote, `Choose a longer stretch: ${shortestQuote} letters or more`)
	)
});
export type QuoteSubmission = z.infer<typeof QuoteSubmission>;

export const RemoveQuote = z.strictObject({ id: theme, quoteId: z.guid({ error: 'Choose a quote' }) });
export type RemoveQuote = z.infer<typeof RemoveQuote>;

export const SendTheme = z.strictObject({
	id: theme,
	groups: z
		.array(z.guid({ error: 'Choose who should answer' }), { error: 'Choose who should answer' })
		.min(1, 'Choose at least one group that should answer')
		.max(12)
});
export type SendTheme = z.infer<typeof SendTheme>;

export const ReadTheme = z.strictObject({ id: theme });
export type ReadTheme = z.infer<typeof ReadTheme>;
