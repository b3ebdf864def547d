import { z } from 'zod';

/** Morning is eight o'clock, afternoon is four. */
export const digestParts = ['morning', 'afternoon'] as const;
export type DigestPart = (typeof digestParts)[number];

/** How much waits in one forum, and how long the oldest has. `tooLate` is not read for 20 days or more. */
export type DigestCounts = {
	waiting: number;
	risky: number;
	second: number;
	answered: number;
	messages: number;
	oldestDays: number;
	tooLate: number;
};

export const ChangeDigest = z.strictObject({
	wants: z.boolean({ error: 'Choose if you want it by e-mail' })
});
export type ChangeDigest = z.infer<typeof ChangeDigest>;
