import { z } from 'zod';
import { storyLimit } from './phone/answers.ts';
import { ReceiptProof } from './submission.ts';
import { anyText } from './text.ts';

const id = z.guid({ error: 'Choose one from the list' });

export const AttachmentItem = z.strictObject({ id });
export type AttachmentItem = z.infer<typeof AttachmentItem>;

/** What a coordinator writes down from a voice note. */
export const Transcribe = z
	.strictObject({
		id,
		transcript: anyText(storyLimit, 'Write down what you hear'),
		/** What was written down when the coordinator began: what somebody else wrote since is not lost. */
		before: z.string().max(storyLimit * 2),
		/** Whether it stands as the words of the person from now on. */
		isStory: z.boolean()
	})
	.refine(({ transcript, isStory }) => transcript !== '' || !isStory, {
		path: ['transcript'],
		message: 'Write down what you hear, then use it as their words'
	});
export type Transcribe = z.infer<typeof Transcribe>;

export const OwnAttachment = ReceiptProof.extend({ id });
export type OwnAttachment = z.infer<typeof OwnAttachment>;
