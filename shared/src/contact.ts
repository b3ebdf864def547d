import { z } from 'zod';
import { Contact, ReceiptProof } from './submission.ts';

/** A way to be reached, and what it is for: a neutral e-mail, or so that somebody can find you. */
export const SetContact = z
	.strictObject({
		receipt: ReceiptProof.shape.receipt,
		contact: Contact,
		wantsMail: z.boolean({ error: 'Choose what we use it for' }),
		wantsReply: z.boolean({ error: 'Choose what we use it for' })
	})
	.superRefine(({ contact, wantsMail, wantsReply }, context) => {
		const problem = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		if (wantsMail && contact.how !== 'email')
			problem('wantsMail', 'We can only send an e-mail to an e-mail address');
		else if (!wantsMail && !wantsReply) problem('wantsMail', 'Choose what we use it for');
	});
export type SetContact = z.infer<typeof SetContact>;

export const ReadContact = z.strictObject({ id: z.guid({ error: 'Choose one from the list' }) });
export type ReadContact = z.infer<typeof ReadContact>;
