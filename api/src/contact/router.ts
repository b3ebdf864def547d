import { ReadContact, SetContact } from '@sd/shared/contact';
import { ReceiptProof } from '@sd/shared/submission';
import { allowing, anyone, router } from '../trpc.ts';
import { read } from './read.ts';
import { remove, set } from './set.ts';

export const contact = router({
	set: anyone.input(SetContact).mutation(({ ctx, input }) => set(ctx, input)),
	remove: anyone.input(ReceiptProof).mutation(({ ctx, input }) => remove(ctx, input.receipt)),
	/** A mutation, so that each reading leaves its row in the audit. */
	read: allowing('contact.read')
		.input(ReadContact)
		.mutation(({ ctx, input }) => read(ctx, input.id))
});
