import { randomInt } from 'node:crypto';
import type { Database } from '@sd/db/database';
import * as invitations from '@sd/db/member-invitation';
import { pictureWords } from '@sd/shared/phone/picture-words';
import type { Clock } from '../clock.ts';
import type { Actor, Context } from '../context.ts';
import { NotAllowedNow } from '../errors.ts';
import type { Keys } from '../keys.ts';

/** Long enough to be handed over at the next meeting. */
export const invitationDays = 14;

/** Four picture-words are 28 bits; at the rate the limits allow, guessing one takes centuries. */
const codeWords = 4;

/** Makes a code that opens one account, once. It is shown to whoever invites and kept nowhere: only its hash is. */
export async function invite(
	db: Database,
	{ actor, clock, keys }: { actor: Actor; clock: Clock; keys: Keys }
): Promise<{ id: string; code: string; expiresAt: string }> {
	if (!actor.forumId) throw new NotAllowedNow('Choose the forum you work in first.');
	const code = Array.from({ length: codeWords }, () => pictureWords[randomInt(pictureWords.length)]).join(
		' '
	);
	const expiresAt = new Date(clock.now().getTime() + invitationDays * 86_400_000);
	const id = await invitations.insert(db, {
		codeHash: codeHash(keys, code),
		forumId: actor.forumId,
		invitedBy: actor.id,
		expiresAt
	});
	return { id, code, expiresAt: expiresAt.toISOString() };
}

/** How many codes are still out. Who used the others, nobody learns. */
export async function invitationsOut(ctx: { db: Database; actor: Actor }): Promise<{ open: number }> {
	const { forumId } = ctx.actor;
	return { open: forumId ? await invitations.countOpen(ctx.db, forumId) : 0 };
}

/** The same however it was typed. */
export function codeHash(keys: Keys, typed: string): Buffer {
	const words = typed
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(Boolean);
	return keys.hashOfMember('code', words.join(' '));
}

export const isGone = 'This code has been used, or is too old. Ask your forum for a new one.';

/** Counted before it is looked up, so that codes cannot be fished for. */
export function countTry(ctx: Context): void {
	ctx.limiter.spend('join with a code from one place', ctx.bucket);
}
