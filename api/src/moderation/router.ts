import {
	Decide,
	HideWords,
	MarkRepeat,
	ModerationItem,
	ReadQueue,
	ReadSettled,
	Recommend,
	Redact,
	Retag,
	Unredact
} from '@sd/shared/moderation';
import { allowing, router } from '../trpc.ts';
import { declareConflict, pass } from './aside.ts';
import { claim, release } from './claim.ts';
import { decide } from './decide.ts';
import { queue } from './queue.ts';
import { read } from './read.ts';
import { differ, recommend } from './recommend.ts';
import { hideWords, redact, unredact } from './redact.ts';
import { markRepeat } from './repeat.ts';
import { retag } from './retag.ts';
import { rest, sitting } from './sitting.ts';
import { settled } from './settled.ts';
import { undo } from './undo.ts';
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
	sitting: allowing('moderation.read').query(({ ctx }) => sitting(ctx)),
	rest: allowing('moderation.claim').mutation(({ ctx }) => rest(ctx)),
	claim: allowing('moderation.claim')
		.input(ModerationItem)
		.mutation(({ ctx, input }) => claim(ctx, input.id)),
	release: allowing('moderation.claim')
		.input(ModerationItem)
		.mutation(({ ctx, input }) => release(ctx, input.id)),
	pass: allowing('moderation.claim')
		.input(ModerationItem)
		.mutation(({ ctx, input }) => pass(ctx, input.id)),
	declareConflict: allowing('moderation.claim')
		.input(ModerationItem)
		.mutation(({ ctx, input }) => declareConflict(ctx, input.id)),
	redact: allowing('moderation.redact')
		.input(Redact)
		.mutation(({ ctx, input }) => redact(ctx, input)),
	hideWords: allowing('moderation.redact')
		.input(HideWords)
		.mutation(({ ctx, input }) => hideWords(ctx, input)),
	unredact: allowing('moderation.redact')
		.input(Unredact)
		.mutation(({ ctx, input }) => unredact(ctx, input)),
	retag: allowing('moderation.redact')
		.input(Retag)
		.mutation(({ ctx, input }) => retag(ctx, input)),
	markRepeat: allowing('moderation.redact')
		.input(MarkRepeat)
		.mutation(({ ctx, input }) => markRepeat(ctx, input)),
	recommend: allowing('moderation.decide')
		.input(Recommend)
		.mutation(({ ctx, input }) => recommend(ctx, input)),
	differ: allowing('moderation.decide')
		.input(ModerationItem)
		.mutation(({ ctx, input }) => differ(ctx, input.id)),
	decide: allowing('moderation.decide')
		.input(Decide)
		.mutation(({ ctx, input }) => decide(ctx, input)),
	undo: allowing('moderation.decide')
		.input(ModerationItem)
		.mutation(({ ctx, input }) => undo(ctx, input.id))
});
