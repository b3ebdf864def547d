import {
	ChooseReport,
	DraftReport,
	EditReport,
	FindChanges,
	ReadChange,
	SignReport
} from '@sd/shared/report';
import { today } from '../clock.ts';
import { allowing, anyone, router } from '../trpc.ts';
import { change, changes } from './changes.ts';
import { draft } from './draft.ts';
import { edit } from './edit.ts';
import { list } from './list.ts';
import { offer } from './offer.ts';
import { publish } from './publish.ts';
import { listPublished, read, readPdf } from './read.ts';
import { refresh } from './refresh.ts';
import { sign } from './sign.ts';
import { work } from './work.ts';

export const report = router({
	list: allowing('report.read').query(({ ctx }) => list(ctx.db, ctx.actor)),
	work: allowing('report.read')
		.input(ChooseReport)
		.query(({ ctx, input }) => work(ctx.db, ctx.actor, input)),
	draft: allowing('report.draft')
		.input(DraftReport)
		.mutation(({ ctx, input }) => draft(ctx.db, ctx.actor, { ...input, now: ctx.clock.now() })),
	edit: allowing('report.edit')
		.input(EditReport)
		.mutation(({ ctx, input }) => edit(ctx.db, input)),
	refresh: allowing('report.edit')
		.input(ChooseReport)
		.mutation(({ ctx, input }) => refresh(ctx.db, input)),
	offer: allowing('report.edit')
		.input(ChooseReport)
		.mutation(({ ctx, input }) => offer(ctx.db, ctx.actor, input)),
	sign: allowing('report.sign')
		.input(SignReport)
		.mutation(({ ctx, input }) => sign(ctx.db, ctx.actor, { ...input, now: ctx.clock.now() })),
	publish: allowing('report.publish')
		.input(ChooseReport)
		.mutation(({ ctx, input }) =>
			publish(ctx.db, ctx.actor, {
				...input,
				day: today(ctx.clock),
				areaName: ctx.deployment.areaName,
				isExample: ctx.deployment.kind === 'example'
			})
		),

	published: anyone.query(({ ctx }) => listPublished(ctx.logins.voice)),
	read: anyone.input(ChooseReport).query(({ ctx, input }) => read(ctx.logins.voice, input)),
	pdf: anyone.input(ChooseReport).query(({ ctx, input }) => readPdf(ctx.logins.voice, input)),
	changes: anyone.input(FindChanges).query(({ ctx, input }) => changes(ctx.logins.voice, input)),
	change: anyone.input(ReadChange).query(({ ctx, input }) => change(ctx.logins.voice, input))
});
