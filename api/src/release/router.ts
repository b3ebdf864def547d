import { ChooseRelease, OpenRelease, PrepareRelease } from '@sd/shared/release';
import { today } from '../clock.ts';
import { allowing, anyone, router } from '../trpc.ts';
import { drop } from './drop.ts';
import { prepare } from './prepare.ts';
import { publish } from './publish.ts';
import { listPublished, openPublished } from './published.ts';
import { list, read, terms } from './read.ts';

export const release = router({
	terms: allowing('release.read').query(({ ctx }) => terms(ctx.db, ctx.actor, today(ctx.clock))),
	list: allowing('release.read').query(({ ctx }) => list(ctx.db, ctx.actor)),
	read: allowing('release.read')
		.input(ChooseRelease)
		.query(({ ctx, input }) => read(ctx.db, ctx.actor, input.id)),
	prepare: allowing('release.prepare')
		.input(PrepareRelease)
		.mutation(({ ctx, input }) => {
			ctx.afterCommit(() => ctx.wake('release'));
			return prepare(ctx.db, ctx.actor, { ...input, now: ctx.clock.now() });
		}),
	publish: allowing('release.publish')
		.input(ChooseRelease)
		.mutation(({ ctx, input }) => publish(ctx.db, ctx.actor, { ...input, day: today(ctx.clock) })),
	drop: allowing('release.publish')
		.input(ChooseRelease)
		.mutation(({ ctx, input }) => drop(ctx.db, input.id)),
	published: anyone.query(({ ctx }) => listPublished(ctx.logins.voice)),
	open: anyone.input(OpenRelease).query(({ ctx, input }) => openPublished(ctx.logins.voice, input.number))
});
