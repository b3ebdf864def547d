import {
	CreateTheme,
	EditTheme,
	FindEvidence,
	GatherEvidence,
	QuoteSubmission,
	ReadTheme,
	RemoveQuote,
	SendTheme
} from '@sd/shared/theme';
import { today } from '../clock.ts';
import { allowing, router } from '../trpc.ts';
import { create } from './create.ts';
import { edit } from './edit.ts';
import { find } from './find.ts';
import { gather } from './gather.ts';
import { list } from './list.ts';
import { quote, unquote } from './quote.ts';
import { read } from './read.ts';
import { groupChoices, send } from './send.ts';

export const theme = router({
	list: allowing('theme.read').query(({ ctx }) => list(ctx.db, ctx.actor, { day: today(ctx.clock) })),
	read: allowing('theme.read')
		.input(ReadTheme)
		.query(({ ctx, input }) => read(ctx.db, ctx.actor, { ...input, day: today(ctx.clock) })),
	groupChoices: allowing('theme.write').query(({ ctx }) => groupChoices(ctx.db, today(ctx.clock))),
	create: allowing('theme.write')
		.input(CreateTheme)
		.mutation(({ ctx, input }) => create(ctx.db, ctx.actor, input)),
	edit: allowing('theme.write')
		.input(EditTheme)
		.mutation(({ ctx, input }) => edit(ctx.db, ctx.actor, input)),
	find: allowing('theme.gather')
		.input(FindEvidence)
		.query(({ ctx, input }) => find(ctx.db, ctx.actor, input)),
	gather: allowing('theme.gather')
		.input(GatherEvidence)
		.mutation(({ ctx, input }) => gather(ctx.db, ctx.actor, input)),
	quote: allowing('theme.gather')
		.input(QuoteSubmission)
		.mutation(({ ctx, input }) => quote(ctx.db, ctx.actor, input)),
	unquote: allowing('theme.gather')
		.input(RemoveQuote)
		.mutation(({ ctx, input }) => unquote(ctx.db, ctx.actor, input)),
	send: allowing('theme.send')
		.input(SendTheme)
		.mutation(({ ctx, input }) => send(ctx.db, ctx.actor, { ...input, day: today(ctx.clock) }))
});
