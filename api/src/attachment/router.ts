import { AttachmentItem, Cover, OwnAttachment, Transcribe } from '@sd/shared/attachment';
import { allowing, anyone, router } from '../trpc.ts';
import { cover, covered } from './cover.ts';
import { open } from './open.ts';
import { own } from './own.ts';
import { transcribe } from './transcribe.ts';

export const attachment = router({
	open: allowing('attachment.read')
		.input(AttachmentItem)
		.query(({ ctx, input }) => open(ctx, input.id)),
	covered: allowing('attachment.read')
		.input(AttachmentItem)
		.query(({ ctx, input }) => covered(ctx, input.id)),
	cover: allowing('attachment.transcribe')
		.input(Cover)
		.mutation(({ ctx, input }) => cover(ctx, input)),
	transcribe: allowing('attachment.transcribe')
		.input(Transcribe)
		.mutation(({ ctx, input }) => transcribe(ctx, input)),
	own: anyone.input(OwnAttachment).query(({ ctx, input }) => own(ctx, input))
});
