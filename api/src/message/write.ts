import { randomUUID } from 'node:crypto';
import * as messages from '@sd/db/message';
import type { WriteMessage } from '@sd/shared/message';
import { worryRank } from '@sd/shared/worries';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { placeIn } from '../keys.ts';
import { receiptHashOf } from '../submission/proof.ts';
import { findByReceipt, wrongReceipt } from '../submission/track.ts';

/**
 * One turn of whoever holds the receipt. It reopens nothing; if it sounds like danger, it is among the first
 * that the forum reads.
 */
export async function write(
	ctx: Context,
	{ receipt, kind, body }: WriteMessage
): Promise<{ sentOn: string }> {
	const receiptHash = receiptHashOf(ctx, receipt);
	await findByReceipt(ctx, receiptHash);
	ctx.limiter.spend('message with one receipt', receiptHash.toString('hex'));
	ctx.limiter.spend('message from one place', ctx.bucket);

	const id = randomUUID();
	const sentOn = today(ctx.clock);
	const isDone = await messages.write(ctx.logins.voice, receiptHash, {
		id,
		kind,
		sentOn,
		bodySealed: ctx.keys.lock('words', body, placeIn('message', 'body_sealed', id)),
		worryRank: worryRank(body, undefined)
	});
	if (!isDone) throw wrongReceipt(ctx);
	return { sentOn };
}

/** Whoever holds the receipt has looked: what is new is new no longer. */
export async function seen(ctx: Context, receipt: string): Promise<{ seenOn: string }> {
	const receiptHash = receiptHashOf(ctx, receipt);
	await findByReceipt(ctx, receiptHash);
	const seenOn = today(ctx.clock);
	if (!(await messages.markSeen(ctx.logins.voice, receiptHash, seenOn))) throw wrongReceipt(ctx);
	return { seenOn };
}
