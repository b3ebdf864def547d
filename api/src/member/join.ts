import { randomBytes, randomUUID } from 'node:crypto';
import * as members from '@sd/db/member';
import * as invitations from '@sd/db/member-invitation';
import type { Join } from '@sd/shared/member';
import { makeReceipt, writeReceipt } from '@sd/shared/phone/receipt';
import type { PictureWord } from '@sd/shared/phone/picture-words';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { placeIn } from '../keys.ts';
import { hashPassword } from '../session/password.ts';
import { codeHash, countTry, isGone } from './invite.ts';
import { sameName } from './rules/name.ts';
import { openSession } from './session.ts';

/**
 * Opens an account with a code of the forum. The recovery words are given once, here: they are the way back
 * in for somebody who has no e-mail to write to.
 */
export async function join(ctx: Context, wish: Join): Promise<{ recovery: PictureWord[] }> {
	countTry(ctx);
	const recovery = makeReceipt();
	const [recoveryHash, passphraseHash] = await Promise.all([
		hashPassword(writeReceipt(recovery)),
		wish.passphrase === undefined ? null : hashPassword(wish.passphrase)
	]);
	const id = randomUUID();
	const mark = randomBytes(32).toString('hex');
	await ctx.logins.access.transaction().execute(async (tx) => {
		const forumId = await invitations.use(tx, codeHash(ctx.keys, wish.code), today(ctx.clock));
		if (!forumId) throw new NotFound(isGone);
		const isNew = await members.insert(tx, id, {
			forumId,
			nameHash: nameHash(ctx, wish.name),
			passphraseHash,
			recoveryHash,
			markHash: ctx.keys.hashOfMember('mark', mark),
			markSealed: ctx.keys.lock('words', mark, placeIn('member', 'mark_sealed', id)),
			joinedOn: today(ctx.clock)
		});
		// Thrown, so that the code can be used again.
		if (!isNew) throw new NotAllowedNow('Somebody has this name already. Make up another one.');
		await openSession(ctx, tx, { memberId: id, isOwnPhone: wish.isOwnPhone });
	});
	return { recovery };
}

export const nameHash = ({ keys }: Pick<Context, 'keys'>, name: string) =>
	keys.hashOfMember('name', sameName(name));
