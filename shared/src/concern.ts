import { z } from 'zod';
import { optionalText, text } from './text.ts';

export const concernStatuses = [
	'flagged',
	'claimed',
	'triaged',
	'advice',
	'referred',
	'emergency',
	'no action',
	'outcome',
	'closed'
] as const;
export type ConcernStatus = (typeof concernStatuses)[number];

export const concernCategories = [
	'hurt by somebody',
	'sexual harm',
	'hurt with words',
	'not looked after',
	'used by somebody',
	'self-harm or suicide',
	'online',
	'somebody who works with children',
	'something else'
] as const;
export type ConcernCategory = (typeof concernCategories)[number];

export const peopleAtRisk = ['child', 'adult', 'not known'] as const;
export const reportingDuties = ['yes', 'no', 'not sure'] as const;
export type ReportingDuty = (typeof reportingDuties)[number];

export const concernDecisions = ['advice', 'referred', 'emergency', 'no action'] as const;
export type ConcernDecision = (typeof concernDecisions)[number];

/** Whom a concern is handed to. LADO is the local authority's officer for allegations about people who work with children. */
export const referrals = ['MASH', 'adult MASH', 'LADO', 'police', 'somebody else'] as const;
export const referenceGivers = ['police', 'local authority'] as const;

export const concernStepKinds = [
	'raised',
	'claimed',
	'released',
	'stood aside',
	'triaged',
	'decided',
	'noted',
	'chased',
	'wrote',
	'looked up',
	'outcome',
	'closed',
	'taken back'
] as const;
export type ConcernStepKind = (typeof concernStepKinds)[number];

export const alertKinds = ['lead', 'deputy', 'chair', 'answer'] as const;
export type AlertKind = (typeof alertKinds)[number];

export const shortestReason = 20;

/** Also for doing nothing: a record that gives no reason is worth nothing a year later. */
const reason = text(4000, 'Write down why').pipe(
	z.string().min(shortestReason, `Write why in ${shortestReason} letters or more`)
);

const id = z.guid({ error: 'Choose one from the list' });
/** The version that was read. A step made on top of somebody else's is refused. */
const version = z.int({ error: 'Open it again, then go on' }).min(1, 'Open it again, then go on');

const reference = {
	referenceFrom: z.enum(referenceGivers, { error: 'Choose who gave the reference' }).optional(),
	reference: optionalText(100)
};
type WithReference = { referenceFrom?: string | undefined; reference: string };

/** A number without who gave it says nothing, and the other way round. */
function referenceIsWhole({ referenceFrom, reference }: WithReference, context: z.RefinementCtx): void {
	if (reference !== '' && !referenceFrom) {
		context.addIssue({ code: 'custom', path: ['referenceFrom'], message: 'Choose who gave the reference' });
	}
	if (referenceFrom && reference === '') {
		context.addIssue({ code: 'custom', path: ['reference'], message: 'Write the reference they gave' });
	}
}

export const RaiseConcern = z.strictObject({
	/** What was told. */
	id,
	category: z.enum(concernCategories, { error: 'Choose what it is about' }),
	isImmediate: z.boolean({ error: 'Say if somebody is in danger now' }),
	/** People of the team it is about: from then on they see nothing of it. */
	about: z
		.array(z.guid({ error: 'Choose from the list' }))
		.max(20, 'Choose 20 people or fewer')
		.default([]),
	note: text(4000, 'Write what worries you')
});
export type RaiseConcern = z.infer<typeof RaiseConcern>;

export const ChosenConcern = z.strictObject({ id });
export type ChosenConcern = z.infer<typeof ChosenConcern>;

export const TriageConcern = z.strictObject({
	id,
	version,
	atRisk: z.enum(peopleAtRisk, { error: 'Choose who is at risk' }),
	reportingDuty: z.enum(reportingDuties, { error: 'Say if there is a duty to report' }),
	/** What is known of who they are. */
	known: optionalText(1000),
	reason
});
export type TriageConcern = z.infer<typeof TriageConcern>;

export const DecideConcern = z
	.strictObject({
		id,
		version,
		decision: z.enum(concernDecisions, { error: 'Choose what you decided' }),
		referredTo: z.enum(referrals, { error: 'Choose whom you told' }).optional(),
		/** Who took it there, by name. */
		spokenTo: optionalText(200),
		...reference,
		reason
	})
	.superRefine((wish, context) => {
		if (wish.decision === 'referred' && !wish.referredTo) {
			context.addIssue({ code: 'custom', path: ['referredTo'], message: 'Choose whom you told' });
		}
		referenceIsWhole(wish, context);
	});
export type DecideConcern = z.infer<typeof DecideConcern>;

/** What they answered is read up to this turn. */
const heard = z
	.int({ error: 'Open it again' })
	.min(0, 'Open it again')
	.max(32_000, 'Open it again')
	.default(0);

export const NoteConcern = z
	.strictObject({
		id,
		version,
		note: text(4000, 'Write the note'),
		/** The note says that somebody asked what came of it. */
		isChase: z.boolean({ error: 'Say if you asked what came of it' }).default(false),
		heard,
		...reference
	})
	.superRefine(referenceIsWhole);
export type NoteConcern = z.infer<typeof NoteConcern>;

export const ConcernOutcome = z
	.strictObject({ id, version, outcome: reason, ...reference })
	.superRefine(referenceIsWhole);
export type ConcernOutcome = z.infer<typeof ConcernOutcome>;

export const CloseConcern = z.strictObject({ id, version, reason });
export type CloseConcern = z.infer<typeof CloseConcern>;

export const SayInConcern = z.strictObject({
	id,
	version,
	body: text(2000, 'Write a few words first'),
	heard
});
export type SayInConcern = z.infer<typeof SayInConcern>;
