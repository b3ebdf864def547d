import * as submissions from '@sd/db/submission';
import type { ChangeSubmission } from '@sd/shared/submission';
import { worryRank } from '@sd/shared/worries';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { ChangedMeanwhile, NotAllowedNow, NotUnderstood } from '../errors.ts';
import { placeIn, placeOf, type Keys } from '../keys.ts';
import { receiptHashOf } from './proof.ts';
import { findByReceipt, wrongReceipt } from './track.ts';

/**
 * Puts other words and choices in the place of those that were sent, until somebody has decided. Whoever has
 * it in their hands loses it, and what they hid, so that nobody decides on what no longer stands there.
 */
export async function change(
	ctx: Context,
	{ receipt, version, story, better, feeling, consent, areas, isUnsureOfArea }: ChangeSubmission
): Promise<{ changedOn: string }> {
	const receiptHash = receiptHashOf(ctx, receipt);
	const found = await findByReceipt(ctx, receiptHash);
	ctx.limiter.spend('change with one receipt', receiptHash.toString('hex'));
	const hasMore = found.cards.length > 0 || found.attachments.length > 0;
	if (!feeling && !story && !better && !hasMore) throw new NotUnderstood('Pick a face or write something.');

	const lock = (text: string | undefined, field: 'story' | 'better') =>
		text ? ctx.keys.lock('words', text, placeOf(field, found.key)) : null;
	const changedOn = today(ctx.clock);
	const state = await submissions.change(ctx.logins.voice, receiptHash, {
		version,
		consent,
		areas,
		isUnsureOfArea,
		feeling: feeling ?? null,
		storySealed: lock(story, 'story'),
		betterSealed: lock(better, 'better'),
		worryRank: Math.max(
			worryRank(`${story ?? ''}\n${better ?? ''}`, feeling),
			rankOfMessages(found, ctx.keys)
		),
		changedOn
	});
	switch (state) {
		case 'none':
			throw wrongReceipt(ctx);
		case 'decided':
			throw new NotAllowedNow('Your forum has read it already. You can write to them here.');
		case 'meanwhile':
			throw new ChangedMeanwhile('It was changed or read meanwhile. Look at it again, then change it.');
		case 'changed':
			return { changedOn };
	}
}

/** What they wrote since stays as worrying as it was, whatever the words are now. */
function rankOfMessages({ messages }: Awaited<ReturnType<typeof findByReceipt>>, keys: Keys): number {
	const own = messages.filter(({ sender }) => sender === 'contributor');
	return Math.max(
		0,
		...own.map(({ id, bodySealed }) =>
			worryRank(keys.unlock('words', bodySealed, placeIn('message', 'body_sealed', id)), undefined)
		)
	);
}
