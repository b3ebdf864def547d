import { z } from 'zod';

export const moderationDecisions = ['accept', 'hold', 'decline', 'reopen'] as const;
export type ModerationDecision = (typeof moderationDecisions)[number];

export const submissionStatuses = ['received', 'held', 'accepted', 'declined'] as const;
export type SubmissionStatus = (typeof submissionStatuses)[number];

/**
 * The parts of the queue a coordinator can look at. "risky" may be in danger; "new" is in nobody's hands and nobody
 * has looked at it; "second" waits for another pair of eyes; "returned" was held with a question to whoever sent it.
 */
export const moderationLanes = ['all', 'risky', 'new', 'mine', 'second', 'returned'] as const;
export type ModerationLane = (typeof moderationLanes)[number];

/** What is done on the way to a decision. */
export const moderationSteps = [
	'recommended accept',
	'recommended decline',
	'differed',
	'undone',
	'repeat',
	'not a repeat',
	'covered',
	'uncovered'
] as const;
export type ModerationStep = (typeof moderationSteps)[number];

export const sealedFields = ['story', 'better'] as const;
export type SealedField = (typeof sealedFields)[number];

export const redactionKinds = [
	'name',
	'place',
	'school',
	'service',
	'date',
	'age',
	'contact',
	'diagnosis',
	'other'
] as const;
export type RedactionKind = (typeof redactionKinds)[number];

/** What stands where something was hidden. */
export const placeholders: Record<RedactionKind, string> = {
	name: '[a name]',
	place: '[a place]',
	school: '[a school]',
	service: '[a service]',
	date: '[a date]',
	age: '[an age]',
	contact: '[contact details]',
	diagnosis: '[a diagnosis]',
	other: '[taken out]'
};

const id = z.guid({ error: 'Choose one from the list' });

const place = (error: string) => z.int({ error }).min(0, error).max(100_000, error);

/** A part of the words as they were sent, counted as JavaScript counts: in UTF-16 code units. */
const stretch = {
	field: z.enum(sealedFields, { error: 'Choose which words you mean' }),
	startsAt: place('Choose the words to hide'),
	endsAt: place('Choose the words to hide')
};
export const Stretch = z.strictObject(stretch);
export type Stretch = z.infer<typeof Stretch>;

export const ModerationItem = z.strictObject({ id });
export type ModerationItem = z.infer<typeof ModerationItem>;

/** Where a page of the queue ends, so that the next goes on from there whatever has happened since. */
const QueueCursor = z
	.string()
	.regex(/^[01]\.\d\.\d{4}-\d\d-\d\d\.[0-9a-f-]{36}$/, 'Go back to the first page')
	.transform((text, context) => {
		const [first, worryRank, receivedOn, last] = text.split('.');
		const read = z
			.tuple([z.coerce.number(), z.iso.date(), z.guid()])
			.safeParse([worryRank, receivedOn, last]);
		if (read.success) {
			return { isFirst: first === '1', worryRank: read.data[0], receivedOn: read.data[1], id: read.data[2] };
		}
		context.addIssue({ code: 'custom', message: 'Go back to the first page' });
		return z.NEVER;
	});
export type QueueCursor = z.infer<typeof QueueCursor>;

export const ReadQueue = z.strictObject({
	lane: z.enum(moderationLanes, { error: 'Choose a part of the list' }).default('all'),
	after: QueueCursor.optional()
});
export type ReadQueue = z.infer<typeof ReadQueue>;

/** The moment, in millionths of a second since 1970, and the decision that the page before ended with. */
const SettledCursor = z
	.string()
	.regex(/^\d{1,16}\.[0-9a-f-]{36}$/, 'Go back to the first page')
	.transform((text, context) => {
		const [moment, last] = text.split('.');
		const read = z.tuple([z.coerce.number().int(), z.guid()]).safeParse([moment, last]);
		if (read.success) return { moment: read.data[0], id: read.data[1] };
		context.addIssue({ code: 'custom', message: 'Go back to the first page' });
		return z.NEVER;
	});
export type SettledCursor = z.infer<typeof SettledCursor>;

export const ReadSettled = z.strictObject({
	after: SettledCursor.optional(),
	/** Only what was decided since midnight. */
	isToday: z.boolean({ error: 'Choose a part of the list' }).default(false)
});
export type ReadSettled = z.infer<typeof ReadSettled>;

const kind = z.enum(redactionKinds, { error: 'Choose what it is that you hide' });

export const Redact = z
	.strictObject({
		id,
		...stretch,
		kind,
		/** The same words everywhere in what they sent, at once. */
		everywhere: z.boolean({ error: 'Choose if it is hidden everywhere' }).default(false)
	})
	.refine(({ startsAt, endsAt }) => startsAt < endsAt, {
		path: ['endsAt'],
		message: 'Choose the words to hide'
	});
export type Redact = z.infer<typeof Redact>;

/** Words typed or pasted: hidden in all the places where they stand. */
export const HideWords = z.strictObject({
	id,
	words: z.string().trim().min(1, 'Type the words to hide').max(500, 'Type fewer words at a time'),
	kind
});
export type HideWords = z.infer<typeof HideWords>;

export const Unredact = z.strictObject({
	id,
	redactionId: z.guid({ error: 'Choose which one to show again' })
});
export type Unredact = z.infer<typeof Unredact>;

export const Retag = z.strictObject({
	id,
	areas: z.array(z.guid({ error: 'Choose what it is about' })).max(9, 'Choose 9 or fewer')
});
export type Retag = z.infer<typeof Retag>;

export const MarkRepeat = z.strictObject({
	id,
	isRepeat: z.boolean({ error: 'Choose if it is the same again' })
});
export type MarkRepeat = z.infer<typeof MarkRepeat>;

/** A form that has only one button for each decision still sends its other boxes: an empty one is no note. */
const note = z.string().trim().max(500, 'Keep the note to 500 letters or fewer').optional();

export const Decide = z
	.strictObject({
		id,
		/** The version the coordinator has read. A decision on another one is refused. */
		version: z.int({ error: 'Open it again, then decide' }),
		decision: z.enum(moderationDecisions, { error: 'Choose what becomes of it' }),
		ruleId: z.guid({ error: 'Choose the rule, so that they can be told why' }).optional(),
		note,
		/** Goes to them as a message, when it is held. */
		question: z.string().trim().max(2000, 'Keep the question to 2,000 letters or fewer').optional(),
		/** The suggestions that the coordinator has looked at and chosen to leave as they are. */
		leave: z.array(Stretch).max(500, 'This has too many suggestions to leave').optional()
	})
	.superRefine(({ decision, ruleId, note, question }, context) => {
		const problem = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		if (decision === 'decline' && !ruleId) problem('ruleId', 'Choose the rule, so that they can be told why');
		if (decision !== 'hold' && question) {
			problem('question', 'A question goes with holding it. Choose that, or write it as a message.');
		}
		if (decision !== 'decline' && note) {
			problem(
				'note',
				'A note reaches them only when you do not use what they sent. Take the note out, or choose that.'
			);
		}
	});
export type Decide = z.infer<typeof Decide>;

/** What a first reader says should become of one that may be dangerous. A second person decides. */
export const Recommend = Decide.safeExtend({
	decision: z.enum(['accept', 'decline'], { error: 'Choose what you recommend' })
});
export type Recommend = z.infer<typeof Recommend>;
