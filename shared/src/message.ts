import { z } from 'zod';
import { ReceiptProof } from './submission.ts';
import { text } from './text.ts';

/** A question or an answer, something to add, or "you have understood me wrongly". */
export const messageKinds = ['message', 'note', 'not what I meant'] as const;
export type MessageKind = (typeof messageKinds)[number];

export const messageLimit = 2000;
const body = text(messageLimit, 'Write a few words first');
const id = z.guid({ error: 'Choose one from the list' });

/** What the holder of a receipt writes to their forum. */
export const WriteMessage = z.strictObject({
	receipt: ReceiptProof.shape.receipt,
	kind: z.enum(messageKinds, { error: 'Choose what this is' }),
	body
});
export type WriteMessage = z.infer<typeof WriteMessage>;

const upTo = z.int({ error: 'Open it again' }).min(0, 'Open it again').max(32_000, 'Open it again');

export const MessagesOf = z.strictObject({ id });
export type MessagesOf = z.infer<typeof MessagesOf>;

/** A coordinator has read what stands up to this turn; what came after it still waits. */
export const MarkRead = z.strictObject({ id, upTo });
export type MarkRead = z.infer<typeof MarkRead>;

export const AnswerMessage = z.strictObject({ id, upTo, body });
export type AnswerMessage = z.infer<typeof AnswerMessage>;
