import * as impacts from '@sd/db/impact';
import type { GiveImpact } from '@sd/shared/impact';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { receiptHashOf } from '../submission/proof.ts';
import { findByReceipt, wrongReceipt } from '../submission/track.ts';

/** Says whether an answer helped. The newest word counts; nobody outside the forum sees who said what. */
export async function give(ctx: Context, { receipt, themeId, felt }: GiveImpact): Promise<{ felt: string }> {
	const receiptHash = receiptHashOf(ctx, receipt);
	await findByReceipt(ctx, receiptHash);
	const isDone = await impacts.give(ctx.logins.voice, { receiptHash, themeId, felt, day: today(ctx.clock) });
	if (!isDone) throw wrongReceipt(ctx);
	return { felt };
}
