import { GiveAnswer } from '@sd/shared/answer';
import { today } from '../clock.ts';
import { allowing, router } from '../trpc.ts';
import { give } from './give.ts';
import { list } from './list.ts';

export const answer = router({
	list: allowing('answer.read').query(({ ctx }) => list(ctx.db, ctx.actor, { day: today(ctx.clock) })),
	give: allowing('answer.give')
		.input(GiveAnswer)
		.mutation(({ ctx, input }) => give(ctx.db, ctx.actor, { ...input, now: ctx.clock.now() }))
});
