import { AnswerMessage, MarkRead, MessagesOf, WriteMessage } from '@sd/shared/message';
import { ReceiptProof } from '@sd/shared/submission';
import { allowing, anyone, router } from '../trpc.ts';
import { answer, markRead } from './answer.ts';
import { read } from './read.ts';
import { waiting, waits } from './waiting.ts';
import { seen, write } from './write.ts';

export const message = router({
	write: anyone.input(WriteMessage).mutation(({ ctx, input }) => write(ctx, input)),
	seen: anyone.input(ReceiptProof).mutation(({ ctx, input }) => seen(ctx, input.receipt)),
	read: allowing('message.read')
		.input(MessagesOf)
		.query(({ ctx, input }) => read(ctx, input.id)),
	waiting: allowing('message.read').query(({ ctx }) => waiting(ctx)),
	waits: allowing('message.read').query(({ ctx }) => waits(ctx)),
	answer: allowing('message.write')
		.input(AnswerMessage)
		.mutation(({ ctx, input }) => answer(ctx, input)),
	markRead: allowing('message.write')
		.input(MarkRead)
		.mutation(({ ctx, input }) => markRead(ctx, input))
});
