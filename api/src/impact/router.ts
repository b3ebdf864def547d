import { GiveImpact } from '@sd/shared/impact';
import { allowing, anyone, router } from '../trpc.ts';
import { give } from './give.ts';
import { summary } from './summary.ts';

export const impact = router({
	give: anyone.input(GiveImpact).mutation(({ ctx, input }) => give(ctx, input)),
	summary: allowing('impact.read').query(({ ctx }) => summary(ctx.db, ctx.actor))
});
