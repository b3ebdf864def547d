import { z } from 'zod';
import {
	ageBands,
	attachmentKinds,
	attachmentLimit,
	choosers,
	consents,
	contactHows,
	contributors,
	feelings,
	longAgos,
	modes,
	phases,
	pictureLimit,
	storyLimit,
	tellers,
	times,
	transitions,
	voiceSeconds
} from './phone/answers.ts';
import { cardFeelings, cards } from './phone/cards.ts';
import { anyText } from './text.ts';

const words = anyText(storyLimit, 'Write it in words');

/** What is said of a sealed part that travels beside the words: the hash ties the two together. */
const Attached = z.strictObject({
	kind: z.enum(attachmentKinds, { error: 'Add a voice note or a picture' }),
	sha256: z.string().regex(/^[0-9a-f]{64}$/, 'A fingerprint is 64 hexadecimal digits'),
	seconds: z
		.int()
		.min(0)
		.max(voiceSeconds + 1, 'A voice note is 2 minutes at most')
		.optional()
});

/** Where somebody can be found who asked for it. A phone number is digits and little else. */
export const Contact = z.discriminatedUnion(
	'how',
	[
		z.strictObject({
			how: z.literal(contactHows[0]),
			address: z
				.string()
				.trim()
				.toLowerCase()
				.pipe(z.email('Write an e-mail address like name@example.org').max(254, 'That is too long'))
		}),
		z.strictObject({
			how: z.literal(contactHows[1]),
			address: z
				.string()
				.trim()
				.regex(/^\+?[0-9][0-9 ()-]{5,24}$/, 'Write a phone number, with digits')
		})
	],
	{ error: 'Choose e-mail or phone' }
);
export type Contact = z.infer<typeof Contact>;

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
		mode: z.enum(modes, { error: 'Choose how you want to answer' }),
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
		wantsHelp: z.boolean().optional(),
		cards: z
			.array(z.strictObject({ card: z.enum(cards), feeling: z.enum(cardFeelings) }))
			.max(cards.length)
			.optional(),
		chosenBy: z
			.strictObject({
				about: z.enum(choosers),
				feeling: z.enum(choosers),
				cards: z.enum(choosers),
				story: z.enum(choosers),
				better: z.enum(choosers)
			})
			.partial()
			.optional(),
		attachments: z.array(Attached).max(attachmentLimit, 'Send up to 3 pictures and 1 voice note').optional(),
		contact: Contact.optional(),
		/** The ask and the gathering it answers, by the last part of their addresses. */
		ask: z.string().max(80).optional(),
		gathering: z.string().max(40).optional(),
		/** The mark of a member's account, sealed in with the words: it comes to them whenever it is sent. */
		member: z
			.string()
			.regex(/^[0-9a-f]{64}$/, 'A mark is 64 hexadecimal digits')
			.optional()
	})
	.superRefine((told, context) => {
		const problem = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		const countOf = (kind: string) => told.attachments?.filter((each) => each.kind === kind).length ?? 0;
		if (told.areas.length === 0 && !told.isUnsureOfArea)
			problem('areas', 'Choose what it is about, or "I am not sure"');
		const hasSaid = told.feeling || told.cards?.length || told.attachments?.length;
		if (!hasSaid && !told.story && !told.better) problem('story', 'Pick a face or write something');
		if (new Set(told.cards?.map(({ card }) => card)).size < (told.cards?.length ?? 0))
			problem('cards', 'Answer each picture once');
		if (countOf('picture') > pictureLimit || countOf('voice') > 1)
			problem('attachments', 'Send up to 3 pictures and 1 voice note');
		if (told.teller === 'group' && !told.headCount) problem('headCount', 'Write how many of you there are');
		if (told.teller !== 'group' && told.headCount)
			problem('headCount', 'Only a group has a number of people');
		if (told.time === 'now' && (told.longAgo || told.transition))
			problem('time', 'Only looking back has a time ago');
	});
export type NewSubmission = z.infer<typeof NewSubmission>;

/** 10 MB, and what sealing adds: a camera's own picture, where a page without JavaScript could not make it smaller. */
const sealedLimit = 13_500_000;

/** What the phone sends: the receipt already derived, and the words sealed so that only the server opens them. */
export const SealedSubmission = z.strictObject({
	key: z.uuidv4({ error: 'The key of a submission is a version 4 UUID' }),
	/** As it was derived; or sealed by itself, as it waits on a phone, so that whoever digs it out cannot use it. */
	receipt: z
		.string()
		.max(1000)
		.regex(/^([0-9a-f]{64}|v1\.[\w.-]+)$/, 'A derived receipt is 64 hexadecimal digits'),
	keyId: z.string().min(1).max(40),
	sealed: z.string().min(1).max(64_000, 'This is too long to send'),
	/** Voice and pictures, each sealed by itself, in the order that the sealed words name them. */
	attachments: z
		.array(z.string().min(1).max(sealedLimit, 'This picture or sound is too big to send'))
		.max(attachmentLimit, 'Send up to 3 pictures and 1 voice note')
		.optional(),
	/** Set by the plain form when it was filled in too fast, or in the box that people cannot see. */
	looksAutomatic: z.boolean().optional()
});
export type SealedSubmission = z.infer<typeof SealedSubmission>;

/**
 * Proof of holding a receipt: what the phone derives from the six words, which never leave it; or the pass that a
 * signed-in member gets for one of their own.
 */
export const ReceiptProof = z.strictObject({
	receipt: z
		.string()
		.max(400)
		.regex(/^([0-9a-f]{64}|my\.[\w.-]+)$/, 'A derived receipt is 64 hexadecimal digits')
});

/** What its contributor puts in the place of what they told, as they last saw it. Cards, voice and pictures stay. */
export const ChangeSubmission = z
	.strictObject({
		receipt: ReceiptProof.shape.receipt,
		version: z.int({ error: 'Look again, then change it' }),
		feeling: NewSubmission.shape.feeling,
		story: words.optional(),
		better: words.optional(),
		consent: NewSubmission.shape.consent,
		areas: NewSubmission.shape.areas,
		isUnsureOfArea: NewSubmission.shape.isUnsureOfArea
	})
	.superRefine(({ areas, isUnsureOfArea }, context) => {
		if (areas.length > 0 || isUnsureOfArea) return;
		context.addIssue({
			code: 'custom',
			path: ['areas'],
			message: 'Choose what it is about, or "I am not sure"'
		});
	});
export type ChangeSubmission = z.infer<typeof ChangeSubmission>;
