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

const part = (least: number, error: string) =>
	z.number({ error }).min(least, error).max(100, 'Use numbers from 0 to 100');

/** A part of a picture to be black, in hundredths of its width and height. */
export const Box = z
	.strictObject({
		left: part(0, 'Type how far it is from the left, from 0 to 100'),
		top: part(0, 'Type how far it is from the top, from 0 to 100'),
		width: part(0.5, 'Type how wide it is, from 1 to 100'),
		height: part(0.5, 'Type how high it is, from 1 to 100')
	})
	.refine(({ left, width }) => left + width <= 100.01, {
		path: ['width'],
		message: 'It goes past the right edge. Make it less wide'
	})
	.refine(({ top, height }) => top + height <= 100.01, {
		path: ['height'],
		message: 'It goes past the lower edge. Make it less high'
	});
export type Box = z.infer<typeof Box>;

/** All parts of one picture that are black from now on. */
export const Cover = z.strictObject({
	id,
	boxes: z.array(Box).max(20, 'A picture can have 20 parts covered')
});
export type Cover = z.infer<typeof Cover>;

export const OwnAttachment = ReceiptProof.extend({ id });
export type OwnAttachment = z.infer<typeof OwnAttachment>;
