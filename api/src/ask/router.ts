import { EditAsk, MakeAsk, ReadAsk } from '@sd/shared/ask';
import { allowing, anyone, router } from '../trpc.ts';
import { list, listOpen, read } from './read.ts';
import { edit, make } from './write.ts';

export const ask = router({
	open: anyone.query(({ ctx }) => listOpen(ctx.logins.voice, ctx.clock)),
	read: anyone.input(ReadAsk).query(({ ctx, input }) => read(ctx.logins.voice, ctx.clock, input.slug)),
	list: allowing('ask.read').query(({ ctx }) => list(ctx.db, ctx.clock)),
	make: allowing('ask.write')
		.input(MakeAsk)
		.mutation(({ ctx, input }) => make(ctx.db, ctx.actor, input)),
	edit: allowing('ask.write')
		.input(EditAsk)
		.mutation(({ ctx, input }) => edit(ctx.db, input))
});
