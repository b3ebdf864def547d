import { AttachmentItem, OwnAttachment, Transcribe } from '@sd/shared/attachment';
import { allowing, anyone, router } from '../trpc.ts';
import { open } from './open.ts';
import { own } from './own.ts';
import { transcribe } from './transcribe.ts';

export const attachment = router({
	open: allowing('attachment.read')
		.input(AttachmentItem)
		.query(({ ctx, input }) => open(ctx, input.id)),
	transcribe: allowing('attachment.transcribe')
		.input(Transcribe)
		.mutation(({ ctx, input }) => transcribe(ctx, input)),
	own: anyone.input(OwnAttachment).query(({ ctx, input }) => own(ctx, input))
});
