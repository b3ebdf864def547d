import * as entries from '@sd/db/entry';
import { KeepEntry } from '@sd/shared/entry';
import { allowing, router } from '../trpc.ts';
import { keep } from './keep.ts';

const shown = 20;

export const entry = router({
	list: allowing('entry.read').query(({ ctx }) => entries.list(ctx.db, shown)),
	keep: allowing('entry.write')
		.input(KeepEntry)
		.mutation(({ ctx, input }) => keep(ctx, input))
});
