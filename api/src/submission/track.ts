import * as submissions from '@sd/db/submission';
import type { TrackedSubmission } from '@sd/db/submission';
import type { Felt } from '@sd/shared/phone/answers';
import type { PublishedPair } from '@sd/shared/report';
import type { Context } from '../context.ts';
import { NotFound, TooOften } from '../errors.ts';
import { placeIn, placeOf } from '../keys.ts';
import { isSettled } from '../moderation/rules/transitions.ts';
import { riskyRank } from '../moderation/rules/worry.ts';
import { receiptHashOf } from './proof.ts';
import { stepsOf } from './rules/steps.ts';

const notFound = 'We cannot find that. Check your six words and their order.';

/** What the holder of a receipt sees: what they said, how far it is, and what came of it. */
export async function track(ctx: Context, receipt: string) {
	return seen(ctx, await findByReceipt(ctx, receiptHashOf(ctx, receipt)));
}

/** The same for a member, who is known by their account: there is nothing to guess. */
export async function trackByHash(ctx: Context, receiptHash: Buffer) {
	const found = await submissions.track(ctx.logins.voice, receiptHash);
	if (!found) throw new NotFound(notFound);
	return seen(ctx, found);
}

function seen(ctx: Context, found: TrackedSubmission) {
	const { key, storySealed, betterSealed, themes, messages, contact, worryRank, originalGoneOn, ...rest } =
		found;
	const unlock = (sealed: string | null, field: 'story' | 'better') =>
		sealed === null ? null : ctx.keys.unlock('words', sealed, placeOf(field, key));
	return {
		...rest,
		story: unlock(storySealed, 'story'),
		better: unlock(betterSealed, 'better'),
		messages: messages.map(({ bodySealed, ...message }) => ({
			...message,
			body: ctx.keys.unlock('words', bodySealed, placeIn('message', 'body_sealed', message.id))
		})),
		contact: contact && {
			how: contact.how,
			wantsMail: contact.wantsMail,
			wantsReply: contact.wantsReply,
			address: ctx.keys.unlock('words', contact.addressSealed, placeIn('contact', 'address_sealed', key))
		},
		steps: stepsOf(found),
		/** Whoever asked for help, or may be in danger, sees first whom to call. */
		showsHelp: found.wantsHelp || worryRank >= riskyRank,
		/** Until somebody has decided, it is still theirs to change. */
		canChange: !isSettled(found.status),
		/** Once, and only while it is declined and there is something to read again. */
		canAppeal: found.status === 'declined' && found.appealedOn === null && originalGoneOn === null,
		/** Without a mail server nobody is promised an e-mail. */
		canMail: ctx.mailer !== undefined,
		themes: themes
			.filter(({ pair }) => pair !== null)
			.map(({ id, pair, felt }) => ({ id, pair: pair as PublishedPair, felt: felt as Felt | null }))
	};
}

/** Takes back everything told under this receipt. What is already in a signed report stays until its next version. */
export async function withdraw(ctx: Context, receipt: string, day: string): Promise<{ state: 'gone' }> {
	const receiptHash = receiptHashOf(ctx, receipt);
	const { key } = await findByReceipt(ctx, receiptHash);
	await ctx.ledger.write('taken back', [key], day);
	const isDone = await submissions.withdraw(ctx.logins.voice, receiptHash, day);
	if (!isDone) throw wrongReceipt(ctx);
	return { state: 'gone' };
}

/**
 * What was told under this receipt. Of many guesses at the same moment all are looked up before the first has
 * been counted, so it is asked again: past the limit a right one learns no more than a wrong one.
 */
export async function findByReceipt(ctx: Context, receiptHash: Buffer): Promise<TrackedSubmission> {
	refuseGuessing(ctx);
	const found = await submissions.track(ctx.logins.voice, receiptHash);
	if (!found) throw wrongReceipt(ctx);
	refuseGuessing(ctx);
	return found;
}

/** Only wrong receipts count, so that somebody who looks often is never shut out. */
function refuseGuessing(ctx: Context): void {
	ctx.limiter.spend('wrong receipt, everybody', '', { isOnlyLooking: true });
	ctx.limiter.spend('wrong receipt from one place', ctx.bucket, { isOnlyLooking: true });
}

/** A wrong receipt, one that was taken back, and one that was never made all get this. */
export function wrongReceipt(ctx: Context): NotFound | TooOften {
	ctx.limiter.spend('wrong receipt, everybody');
	ctx.limiter.spend('wrong receipt from one place', ctx.bucket);
	return new NotFound(notFound);
}
