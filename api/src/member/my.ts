import * as members from '@sd/db/member';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { trackByHash } from '../submission/track.ts';
import { passFor } from '../submission/proof.ts';
import { theMember } from './session.ts';

/** Who this is, as far as we know: a forum, and no name. */
export async function read(ctx: Context) {
	const { forumName, serves, isOwnPhone, passkeys, mark } = await theMember(ctx);
	return { forumName, serves, isOwnPhone, passkeys, mark };
}

/**
 * What I said on any of my phones, the newest first, how far each has come, and a pass that stands for its six
 * pictures for an hour.
 */
export async function list(ctx: Context) {
	const { tokenHash } = await theMember(ctx);
	const receipts = await members.listReceipts(ctx.logins.voice, tokenHash);
	return Promise.all(
		receipts.map(async ({ id, receiptHash }) => {
			const found = await trackByHash(ctx, receiptHash);
			const { receivedOn, status, mode, feeling, areas, steps, themes } = found;
			return {
				id,
				receipt: passFor(ctx, receiptHash),
				receivedOn,
				status,
				mode,
				feeling,
				areas,
				steps,
				firstWords: firstWords(found.story ?? found.better ?? ''),
				answers: themes.filter(({ pair }) => pair.done).length,
				unasked: themes.filter(({ pair, felt }) => pair.done && felt === null).length,
				newMessages: found.messages.filter(({ sender, isRead }) => sender === 'forum' && !isRead).length
			};
		})
	);
}

/** The account goes. What was said stays, and is found with its six pictures. */
export async function leave(ctx: Context): Promise<{ state: 'gone' }> {
	const { id } = await theMember(ctx);
	await ctx.ledger.write('member', [id], today(ctx.clock));
	await members.remove(ctx.logins.access, id);
	return { state: 'gone' };
}

const shownLetters = 80;

function firstWords(words: string): string {
	if (words.length <= shownLetters) return words;
	return `${words.slice(0, words.lastIndexOf(' ', shownLetters) || shownLetters)} …`;
}
