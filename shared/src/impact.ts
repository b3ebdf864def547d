import { z } from 'zod';
import { felts } from './phone/answers.ts';
import { ReceiptProof } from './submission.ts';

/** "Did it help?": said by the holder of a receipt about the answer to one theme. */
export const GiveImpact = z.strictObject({
	receipt: ReceiptProof.shape.receipt,
	themeId: z.guid({ error: 'Choose which answer you mean' }),
	felt: z.enum(felts, { error: 'Choose if it helped' })
});
export type GiveImpact = z.infer<typeof GiveImpact>;
