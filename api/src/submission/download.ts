import * as submissions from '@sd/db/submission';
import type { Context } from '../context.ts';
import { placeIn } from '../keys.ts';
import { receiptHashOf } from './proof.ts';
import { track, wrongReceipt } from './track.ts';

/** Everything we hold under this receipt, in words, for the one who told it. */
export async function download(ctx: Context, receipt: string) {
	const { showsHelp: _, canMail: __, steps: ___, ...told } = await track(ctx, receipt);
	const held = await submissions.findHeld(ctx.logins.voice, receiptHashOf(ctx, receipt));
	if (!held) throw wrongReceipt(ctx);
	const { transcripts, ...rest } = held;
	return {
		...told,
		...rest,
		transcripts: transcripts.map(({ id, transcriptSealed }) => ({
			id,
			transcript: ctx.keys.unlock('words', transcriptSealed, placeIn('attachment', 'transcript_sealed', id))
		}))
	};
}
