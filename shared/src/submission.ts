import { z } from 'zod';
import {
	ageBands,
	consents,
	contributors,
	feelings,
	longAgos,
	modes,
	phases,
	storyLimit,
	tellers,
	times,
	transitions
} from './phone/answers.ts';
import { anyText } from './text.ts';

const words = anyText(storyLimit, 'Write it in words');

/** What one contributor, or one group, tells us. The plain form and the sealed payload both hold exactly this. */
export const NewSubmission = z
	.strictObject({
		contributor: z.enum(contributors, { error: 'Choose who you are' }),
		teller: z.enum(tellers, { error: 'Choose who is telling us' }),
		headCount: z
			.int({ error: 'Write how many of you there are, as a number' })
			.min(2, 'A group is 2 people or more')
			.max(500, 'Write a number up to 500')
			.optional(),
		mode: z.enum(modes, { error: 'Choose pictures or words' }),
		areas: z.array(z.guid({ error: 'Choose what it is about' })).max(9),
		isUnsureOfArea: z.boolean(),
		feeling: z.enum(feelings, { error: 'Choose a face, or skip' }).optional(),
		story: words.optional(),
		better: words.optional(),
		time: z.enum(times, { error: 'Choose now or looking back' }),
		longAgo: z.enum(longAgos, { error: 'Choose how long ago it was' }).optional(),
		transition: z.enum(transitions, { error: 'Choose what was changing' }).optional(),
		consent: z.enum(consents, { error: 'Choose if we may use your words' }),
		phase: z.enum(phases, { error: 'Choose a stage, or skip' }).optional(),
		place: z.string().max(60).optional(),
		ageBand: z.enum(ageBands, { error: 'Choose an age, or skip' }).optional(),
		wantsHelp: z.boolean().optional()
	})
	.superRefine((told, context) => {
		const problem = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		if (told.areas.length === 0 && !told.isUnsureOfArea)
			problem('areas', 'Choose what it is about, or "I am not sure"');
		if (!told.feeling && !told.story && !told.better) problem('story', 'Pick a face or write something');
		if (told.teller === 'group' && !told.headCount) problem('headCount', 'Write how many of you there are');
		if (told.teller !== 'group' && told.headCount)
			problem('headCount', 'Only a group has a number of people');
		if (told.time === 'now' && (told.longAgo || told.transition))
			problem('time', 'Only looking back has a time ago');
	});
export type NewSubmission = z.infer<typeof NewSubmission>;

/** What the phone sends: the receipt already derived, and the words sealed so that only the server opens them. */
export const SealedSubmission = z.strictObject({
	key: z.uuidv4({ error: 'The key of a submission is a version 4 UUID' }),
	receipt: z.string().regex(/^[0-9a-f]{64}$/, 'A derived receipt is 64 hexadecimal digits'),
	keyId: z.string().min(1).max(40),
	sealed: z.string().min(1).max(64_000, 'This is too long to send'),
	/** Set by the plain form when it was filled in too fast, or in the box that people cannot see. */
	looksAutomatic: z.boolean().optional()
});
export type SealedSubmission = z.infer<typeof SealedSubmission>;

/** Proof of holding a receipt: what the phone derives from the six words. The words themselves never leave it. */
export const ReceiptProof = z.strictObject({ receipt: SealedSubmission.shape.receipt });
