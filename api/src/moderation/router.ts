import {
	Decide,
	ModerationItem,
	ReadQueue,
	ReadSettled,
	Redact,
	Retag,
	Unredact
} from '@sd/shared/moderation';
import { allowing, router } from '../trpc.ts';
import { claim, release } from './claim.ts';
import { decide } from './decide.ts';
import { queue } from './queue.ts';
import { read } from './read.ts';
import { redact, unredact } from './redact.ts';
import { retag } from './retag.ts';
import { settled } from './settled.ts';
import { waits } from './waits.ts';

export const moderation = router({
	queue: allowing('moderation.read')
		.input(ReadQueue)
		.query(({ ctx, input }) => queue(ctx, input)),
	read: allowing('moderation.read')
		.input(ModerationItem)
		.query(({ ctx, input }) => read(ctx, input.id)),
	settled: allowing('moderation.read')
		.input(ReadSettled)
		.query(({ ctx, input }) => settled(ctx, input)),
	waits: allowing('moderation.read').query(({ ctx }) => waits(ctx)),
	claim: allowing('moderation.claim')
		.input(ModerationItem)
		.mutation(({ ctx, input }) => claim(ctx, input.id)),
	release: allowing('moderation.claim')
		.input(ModerationItem)
		.mutation(({ ctx, input }) => release(ctx, input.id)),
	redact: allowing('moderation.redact')
		.input(Redact)
		.mutation(({ ctx, input }) => redact(ctx, input)),
	unredact: allowing('moderation.redact')
		.input(Unredact)
		.mutation(({ ctx, input }) => unredact(ctx, input)),
	retag: allowing('moderation.redact')
		.input(Retag)
		.mutation(({ ctx, input }) => retag(ctx, input)),
	decide: allowing('moderation.decide')
		.input(Decide)
		.mutation(({ ctx, input }) => decide(ctx, input))
});
