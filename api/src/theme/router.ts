import {
	CreateTheme,
	DecideShelf,
	EditTheme,
	FindEvidence,
	GatherEvidence,
	MergeTheme,
	QuoteSubmission,
	ReadAlike,
	ReadTheme,
	RecordReader,
	RemoveQuote,
	SendTheme,
	SplitTheme,
	StartTheme
} from '@sd/shared/theme';
import { today } from '../clock.ts';
import { allowing, router } from '../trpc.ts';
import { alike, readAlike } from './alike.ts';
import { create } from './create.ts';
import { edit } from './edit.ts';
import { find } from './find.ts';
import { gather } from './gather.ts';
import { list } from './list.ts';
import { merge } from './merge.ts';
import { moreLikeThese } from './more-like-these.ts';
import { quote, unquote } from './quote.ts';
import { read } from './read.ts';
import { recordReader } from './record-reader.ts';
import { groupChoices, send } from './send.ts';
import { decideShelf, readShelf } from './shelf.ts';
import { split } from './split.ts';
import { start } from './start.ts';

export const theme = router({
	list: allowing('theme.read').query(({ ctx }) => list(ctx.db, ctx.actor, { day: today(ctx.clock) })),
	read: allowing('theme.read')
		.input(ReadTheme)
		.query(({ ctx, input }) => read(ctx.db, ctx.actor, { ...input, day: today(ctx.clock) })),
	groupChoices: allowing('theme.write').query(({ ctx }) => groupChoices(ctx.db, today(ctx.clock))),
	create: allowing('theme.write')
		.input(CreateTheme)
		.mutation(({ ctx, input }) => create(ctx.db, ctx.actor, input)),
	start: allowing('theme.write')
		.input(StartTheme)
		.mutation(({ ctx, input }) => start(ctx.db, ctx.actor, input)),
	merge: allowing('theme.write')
		.input(MergeTheme)
		.mutation(({ ctx, input }) => merge(ctx.db, ctx.actor, input)),
	split: allowing('theme.write')
		.input(SplitTheme)
		.mutation(({ ctx, input }) => split(ctx.db, ctx.actor, input)),
	recordReader: allowing('theme.write')
		.input(RecordReader)
		.mutation(({ ctx, input }) => recordReader(ctx.db, ctx.actor, { ...input, day: today(ctx.clock) })),
	shelf: allowing('theme.gather').query(({ ctx }) => readShelf(ctx.db, ctx.actor, today(ctx.clock))),
	decideShelf: allowing('theme.gather')
		.input(DecideShelf)
		.mutation(({ ctx, input }) => decideShelf(ctx.db, ctx.actor, { ...input, day: today(ctx.clock) })),
	alike: allowing('theme.gather').query(({ ctx }) => alike(ctx.db, ctx.actor)),
	readAlike: allowing('theme.gather')
		.input(ReadAlike)
		.query(({ ctx, input }) => readAlike(ctx.db, ctx.actor, input)),
	moreLikeThese: allowing('theme.gather')
		.input(ReadTheme)
		.query(({ ctx, input }) => moreLikeThese(ctx.db, ctx.actor, input)),
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
