import { z } from 'zod';
import { optionalText, text } from './text.ts';

export const answerKinds = ['we did', 'we are doing', 'we will', 'we cannot'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const dispositions = [
	'incorporated',
	'redirected',
	'already happening',
	'not now',
	'declined'
] as const;
export type Disposition = (typeof dispositions)[number];

/** How far the partnership says it is. It never says whether it helped. */
export const deliveries = ['off track', 'behind', 'on track', 'finished'] as const;
export type Delivery = (typeof deliveries)[number];

/** Kind and disposition combine only so: a no is never dressed as a plan. */
export const kindsOfDisposition = {
	incorporated: ['we did', 'we are doing', 'we will'],
	redirected: ['we will'],
	'already happening': ['we did', 'we are doing'],
	'not now': ['we cannot'],
	declined: ['we cannot']
} as const satisfies Record<Disposition, readonly AnswerKind[]>;

/** No answer speaks of a day before the forums began; a mistyped year is caught here. */
const day = (error: string) => z.iso.date({ error }).refine((date) => date >= '2000-01-01', { error });

const common = {
	themeId: z.guid({ error: 'Choose which theme you answer' }),
	disposition: z.enum(dispositions, { error: 'Choose what becomes of it' }),
	easyRead: optionalText(600),
	unchanged: optionalText(600),
	ownerName: text(120, 'Write who is answering, by name'),
	ownerTeam: text(120, 'Write the team that answers'),
	delivery: z.enum(deliveries).optional()
};

/** The partnership's answer to a theme. "We cannot, because" is an answer; "noted" is not one. */
export const GiveAnswer = z
	.discriminatedUnion(
		'kind',
		[
			z.strictObject({
				kind: z.literal('we did'),
				wording: text(1200, 'Say what you did'),
				doneOn: day('Say when it was done'),
				...common
			}),
			z.strictObject({
				kind: z.literal('we are doing'),
				wording: text(1200, 'Say what you are doing'),
				dueOn: day('Say when it will be done'),
				...common
			}),
			z.strictObject({
				kind: z.literal('we will'),
				wording: text(1200, 'Say what you will do'),
				dueOn: day('Say by when'),
				...common
			}),
			z.strictObject({ kind: z.literal('we cannot'), wording: text(1200, 'Say why you cannot'), ...common })
		],
		{ error: 'Choose how you answer' }
	)
	.refine(
		({ kind, disposition }) => (kindsOfDisposition[disposition] as readonly AnswerKind[]).includes(kind),
		{
			path: ['disposition'],
			message: 'What becomes of it does not fit the answer. A "no" is "not now" or "declined".'
		}
	);
export type GiveAnswer = z.infer<typeof GiveAnswer>;
