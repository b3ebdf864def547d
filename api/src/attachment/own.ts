import * as attachments from '@sd/db/attachment';
import type { OwnAttachment } from '@sd/shared/attachment';
import type { Context } from '../context.ts';
import { findByReceipt } from '../submission/track.ts';
import { contentOf, notThere } from './open.ts';

/** Whoever holds the receipt hears and sees what they sent. A wrong receipt counts as a guess, here as everywhere. */
export async function own(ctx: Context, { receipt, id }: OwnAttachment) {
	const receiptHash = ctx.keys.hashReceipt(receipt);
	await findByReceipt(ctx, receiptHash);
	const found = await attachments.findOwn(ctx.logins.voice, receiptHash, id);
	if (!found) throw notThere();
	return contentOf(ctx.keys, { id, ...found });
}
