import { createHash } from 'node:crypto';
import * as submissions from '@sd/db/submission';
import { NewSubmission, type SealedSubmission } from '@sd/shared/submission';
import { isWorryingCard } from '@sd/shared/phone/cards';
import { receiptOf } from '@sd/shared/phone/sealing';
import { worryRank } from '@sd/shared/worries';
import { makeAttachments } from '../attachment/keep.ts';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { CannotBeOpened, ChangedMeanwhile } from '../errors.ts';
import { placeIn, placeOf } from '../keys.ts';
import { admit, countAtPlace } from './admit.ts';

/** What the phone compares before it lets go of its own copy. */
export type Acknowledgement = { key: string; sha256: string; state: 'stored' | 'gone' };

/**
 * Opens, reads and keeps one submission, once. Sending the same again, any number of times and at the
 * same moment, gives the same acknowledgement and one row.
 */
export async function send(ctx: Context, sent: SealedSubmission): Promise<Acknowledgement> {
	const refusal = countAtPlace(ctx);
	const payload = await ctx.intake.open(sent.sealed, sent.keyId, sent.key);
	const told = read(payload);
	await admit(ctx, told.gathering, refusal);
	const receipt = await openReceipt(ctx, sent);

	const { story, better, contact, member, attachments: named = [], ...answers } = told;
	const attachments = await makeAttachments(ctx, sent, named);
	const lock = (text: string | undefined, field: 'story' | 'better') =>
		text ? ctx.keys.lock('words', text, placeOf(field, sent.key)) : null;
	const state = await submissions.insert(ctx.logins.voice, {
		...answers,
		key: sent.key,
		receiptHash: ctx.keys.hashReceipt(receipt).toString('hex'),
		fingerprint: sha256(payload),
		receivedOn: today(ctx.clock),
		storySealed: lock(story, 'story'),
		betterSealed: lock(better, 'better'),
		memberMark: member && ctx.keys.hashOfMember('mark', member).toString('hex'),
		attachments,
		contact: contact && {
			how: contact.how,
			addressSealed: ctx.keys.lock('words', contact.address, placeIn('contact', 'address_sealed', sent.key))
		},
		worryRank: rankOf(told),
		wantsHelp: told.wantsHelp ?? false,
		looksAutomatic: sent.looksAutomatic ?? false
	});

	if (state === 'different') {
		// A key of one's own with somebody else's receipt would be a way to try receipts: it counts as a wrong one.
		ctx.limiter.spend('wrong receipt, everybody');
		ctx.limiter.spend('wrong receipt from one place', ctx.bucket);
		throw new ChangedMeanwhile(
			'Something else was already sent with this key. Start again and send it as a new one.'
		);
	}
	return { key: sent.key, sha256: sha256(sent.sealed), state: state === 'gone' ? 'gone' : 'stored' };
}

/** A phone that keeps it until there is signal seals it; a sealed one that holds anything else is no receipt. */
async function openReceipt(ctx: Context, { key, keyId, receipt }: SealedSubmission): Promise<string> {
	if (isDerived(receipt)) return receipt;
	const opened = await ctx.intake.open(receipt, keyId, receiptOf(key));
	if (!isDerived(opened))
		throw new CannotBeOpened('This was not understood. Copy your words and send them again.');
	return opened;
}

const isDerived = (receipt: string) => /^[0-9a-f]{64}$/.test(receipt);

function read(payload: string): NewSubmission {
	try {
		return NewSubmission.parse(JSON.parse(payload));
	} catch (problem) {
		if (problem instanceof SyntaxError)
			throw new CannotBeOpened('This was not understood. Copy your words and send them again.');
		throw problem;
	}
}

/**
 * Somebody who asks for help goes first, whatever the words are. A picture of a worry is a worry without words.
 * What came without words in a voice note or a picture was read by no machine: it is no less worth a careful
 * read than a text that could not be read.
 */
function rankOf({ wantsHelp, story, better, feeling, cards = [], attachments = [] }: NewSubmission): number {
	if (wantsHelp) return 2;
	const isUnread = attachments.length > 0 && !story && !better;
	const isWorrying = isUnread || cards.some((laid) => isWorryingCard(laid.card, laid.feeling));
	return Math.max(isWorrying ? 1 : 0, worryRank(`${story ?? ''}\n${better ?? ''}`, feeling));
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
