import { CountGathering, GatheringCode, MakeGathering, OneGathering } from '@sd/shared/gathering';
import { allowing, anyone, router } from '../trpc.ts';
import { close, count, make } from './make.ts';
import { join, list, read } from './read.ts';

export const gathering = router({
	join: anyone.input(GatheringCode).query(({ ctx, input }) => join(ctx, input.code)),
	list: allowing('gathering.read').query(({ ctx }) => list(ctx.db, ctx.clock)),
	read: allowing('gathering.read')
		.input(OneGathering)
		.query(({ ctx, input }) => read(ctx.db, input.id)),
	make: allowing('gathering.write')
		.input(MakeGathering)
		.mutation(({ ctx, input }) => make(ctx.db, ctx, input)),
	count: allowing('gathering.write')
		.input(CountGathering)
		.mutation(({ ctx, input }) => count(ctx.db, input)),
	close: allowing('gathering.write')
		.input(OneGathering)
		.mutation(({ ctx, input }) => close(ctx.db, ctx.clock, input.id))
});
