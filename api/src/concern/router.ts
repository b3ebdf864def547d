import {
	ChosenConcern,
	CloseConcern,
	ConcernOutcome,
	DecideConcern,
	NoteConcern,
	RaiseConcern,
	SayInConcern,
	TriageConcern
} from '@sd/shared/concern';
import { allowing, router } from '../trpc.ts';
import { claim, release, stepAside } from './claim.ts';
import { list } from './list.ts';
import { contact, note, say } from './note.ts';
import { raise, raised } from './raise.ts';
import { read } from './read.ts';
import { close, decide, outcome, triage } from './record.ts';

const reading = allowing('concern.read');
const claiming = allowing('concern.claim').input(ChosenConcern);
const recording = allowing('concern.record');
const reaching = allowing('concern.reach');

export const concern = router({
	raise: allowing('concern.raise')
		.input(RaiseConcern)
		.mutation(({ ctx, input }) => raise(ctx, input)),
	raised: allowing('concern.raise')
		.input(ChosenConcern)
		.query(({ ctx, input }) => raised(ctx, input.id)),
	list: reading.query(({ ctx }) => list(ctx)),
	read: reading.input(ChosenConcern).query(({ ctx, input }) => read(ctx, input.id)),
	claim: claiming.mutation(({ ctx, input }) => claim(ctx, input.id)),
	release: claiming.mutation(({ ctx, input }) => release(ctx, input.id)),
	stepAside: claiming.mutation(({ ctx, input }) => stepAside(ctx, input.id)),
	triage: recording.input(TriageConcern).mutation(({ ctx, input }) => triage(ctx, input)),
	decide: recording.input(DecideConcern).mutation(({ ctx, input }) => decide(ctx, input)),
	note: recording.input(NoteConcern).mutation(({ ctx, input }) => note(ctx, input)),
	outcome: recording.input(ConcernOutcome).mutation(({ ctx, input }) => outcome(ctx, input)),
	close: recording.input(CloseConcern).mutation(({ ctx, input }) => close(ctx, input)),
	say: reaching.input(SayInConcern).mutation(({ ctx, input }) => say(ctx, input)),
	/** A mutation, so that each reading leaves its row in the audit. */
	contact: allowing('concern.contact')
		.input(ChosenConcern)
		.mutation(({ ctx, input }) => contact(ctx, input.id))
});
