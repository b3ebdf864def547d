import { ListAudit } from '@sd/shared/audit';
import { allowing, router } from '../trpc.ts';
import { list } from './list.ts';
import { verify } from './verify.ts';

export const audit = router({
	list: allowing('audit.read')
		.input(ListAudit)
		.query(({ ctx, input }) => list(ctx.db, input)),
	verify: allowing('audit.verify').query(({ ctx }) => verify(ctx.db))
});
