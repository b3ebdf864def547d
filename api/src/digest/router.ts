import { ChangeDigest } from '@sd/shared/digest';
import { allowing, router } from '../trpc.ts';
import { change, read } from './read.ts';

export const digest = router({
	read: allowing('digest.read').query(({ ctx }) => read(ctx)),
	change: allowing('digest.read')
		.input(ChangeDigest)
		.mutation(({ ctx, input }) => change(ctx, input))
});
