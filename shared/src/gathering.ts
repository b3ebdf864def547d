import { z } from 'zod';
import { text } from './text.ts';

const gathering = z.guid({ error: 'Choose a session' });
const heads = (least: number) =>
	z
		.int({ error: 'Write how many people, as a number' })
		.min(least, `Write a number from ${least}`)
		.max(500, 'Write a number up to 500');

/** A session of the forum's: people in one room, with a code on the wall. */
export const MakeGathering = z.strictObject({
	name: text(120, 'Write what the session is called'),
	askId: z.guid({ error: 'Choose an ask, or none' }).optional(),
	happensOn: z.iso.date({ error: 'Choose the day' }),
	/** On the day itself, in London. Nothing is lost after it: what comes later goes the usual way. */
	closesAt: z.iso.time({ precision: -1, error: 'Write when it ends, like 15:30' }),
	expected: heads(1)
});
export type MakeGathering = z.infer<typeof MakeGathering>;

export const CountGathering = z.strictObject({ id: gathering, headCount: heads(0) });
export type CountGathering = z.infer<typeof CountGathering>;

export const OneGathering = z.strictObject({ id: gathering });
export type OneGathering = z.infer<typeof OneGathering>;

/** Three picture-words with dashes between them: tiger-lamp-river. */
export const GatheringCode = z.strictObject({
	code: z
		.string({ error: 'Write the three words of the session' })
		.max(80)
		.transform((code) =>
			code
				.normalize('NFKC')
				.trim()
				.toLowerCase()
				.replace(/[\s,.-]+/g, '-')
		)
});
export type GatheringCode = z.infer<typeof GatheringCode>;
