import * as plans from '@sd/db/plan';
import { anyone, router } from '../trpc.ts';
import { read } from './read.ts';

export const plan = router({
	read: anyone.query(({ ctx }) => read(ctx.logins.voice)),
	milestones: anyone.query(async ({ ctx }) => ({ milestones: await plans.listMilestones(ctx.logins.voice) }))
});
