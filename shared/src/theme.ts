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
	/** The most like what stands under the theme first, instead of the newest. */
	alike: z.boolean().optional(),
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

export const GatherEvidence = z.strictObject({ id: theme, add: submissions, remove: submissions });
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
