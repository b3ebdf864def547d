import * as submissions from '@sd/db/submission';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { NotAllowedNow } from '../errors.ts';
import { receiptHashOf } from './proof.ts';
import { findByReceipt, wrongReceipt } from './track.ts';

/** "I do not agree", once: somebody else than whoever decided reads it again. */
export async function appeal(ctx: Context, receipt: string): Promise<{ appealedOn: string }> {
	const receiptHash = receiptHashOf(ctx, receipt);
	await findByReceipt(ctx, receiptHash);
	const appealedOn = today(ctx.clock);
	switch (await submissions.appeal(ctx.logins.voice, receiptHash, appealedOn)) {
		case 'none':
			throw wrongReceipt(ctx);
		case 'already':
			throw new NotAllowedNow('You have told us once. You can write to your forum here.');
		case 'not declined':
			throw new NotAllowedNow('Your forum has not said no to this one. You can write to them here.');
		case 'gone':
			throw new NotAllowedNow('We keep it for 30 days and it is gone now. You can tell us again.');
		case 'appealed':
			return { appealedOn };
	}
}
