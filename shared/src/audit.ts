import { z } from 'zod';

export const ListAudit = z.strictObject({
	/** The number to go on from: only older rows come. */
	before: z.int('Ask for the rows before a number').positive('Ask for the rows before a number').optional(),
	limit: z.int().min(1).max(200, 'Ask for 200 rows at once at most').default(50)
});
export type ListAudit = z.infer<typeof ListAudit>;
