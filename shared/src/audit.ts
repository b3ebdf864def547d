import { z } from 'zod';

const day = z.iso.date('Write a day like 2026-11-25');

export const ListAudit = z.strictObject({
	/** Only what this person did. */
	person: z.guid('Choose a person').optional(),
	/** Only this deed, or every deed of a noun: "person" finds "person.invite". */
	action: z
		.string('Choose what was done')
		.regex(/^[a-zA-Z]{1,40}(\.[a-zA-Z]{1,40})?$/, 'Choose what was done')
		.optional(),
	from: day.optional(),
	to: day.optional(),
	/** The number to go on from: only older rows come. */
	before: z.int('Ask for the rows before a number').positive('Ask for the rows before a number').optional(),
	limit: z.int().min(1).max(200, 'Ask for 200 rows at once at most').default(50)
});
export type ListAudit = z.infer<typeof ListAudit>;
