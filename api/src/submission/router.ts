import { ChangeSubmission, ReceiptProof, SealedSubmission } from '@sd/shared/submission';
import { today } from '../clock.ts';
import { anyone, router } from '../trpc.ts';
import { appeal } from './appeal.ts';
import { change } from './change.ts';
import { download } from './download.ts';
import { form } from './form.ts';
import { send } from './send.ts';
import { track, withdraw } from './track.ts';

export const submission = router({
	form: anyone.query(({ ctx }) => form(ctx)),
	send: anyone.input(SealedSubmission).mutation(({ ctx, input }) => send(ctx, input)),
	track: anyone.input(ReceiptProof).query(({ ctx, input }) => track(ctx, input.receipt)),
	change: anyone.input(ChangeSubmission).mutation(({ ctx, input }) => change(ctx, input)),
	appeal: anyone.input(ReceiptProof).mutation(({ ctx, input }) => appeal(ctx, input.receipt)),
	download: anyone.input(ReceiptProof).query(({ ctx, input }) => download(ctx, input.receipt)),
	withdraw: anyone
		.input(ReceiptProof)
		.mutation(({ ctx, input }) => withdraw(ctx, input.receipt, today(ctx.clock)))
});
