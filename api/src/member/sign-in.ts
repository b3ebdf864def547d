import * as members from '@sd/db/member';
import type { MemberSignIn, Recover } from '@sd/shared/member';
import { readReceipt, writeReceipt } from '@sd/shared/phone/receipt';
import type { Context } from '../context.ts';
import { SignInRefused, TooBusy } from '../errors.ts';
import { hashPassword, isPassword } from '../session/password.ts';
import { nameHash } from './join.ts';
import { sameName } from './rules/name.ts';
import { openSession } from './session.ts';

const refused = 'The name or the words are not right. Check both and try again.';

/** A wrong name and wrong words are refused alike, and take as long. */
export async function signIn(ctx: Context, wish: MemberSignIn): Promise<{ state: 'signed in' }> {
	const member = await check(ctx, wish.name, ({ passphraseHash }) => [wish.passphrase, passphraseHash]);
	await openSession(ctx, ctx.logins.access, { memberId: member.id, isOwnPhone: wish.isOwnPhone });
	return { state: 'signed in' };
}

/** With the recovery words: new secret words, and every other phone is signed out. */
export async function recover(ctx: Context, wish: Recover): Promise<{ state: 'signed in' }> {
	const words = readReceipt(wish.words);
	const member = await check(ctx, wish.name, ({ recoveryHash }) => [
		words ? writeReceipt(words) : '',
		recoveryHash
	]);
	const passphraseHash = await hashPassword(wish.passphrase);
	await ctx.logins.access.transaction().execute(async (tx) => {
		await members.removeSessions(tx, member.id);
		await members.updatePassphrase(tx, member.id, passphraseHash);
		await openSession(ctx, tx, { memberId: member.id, isOwnPhone: wish.isOwnPhone });
	});
	return { state: 'signed in' };
}

type Credentials = { passphraseHash: string | null; recoveryHash: string };

/** Counted before it is checked, or a hundred guesses at once would all get through. */
async function check(
	ctx: Context,
	name: string,
	secretOf: (credentials: Credentials) => [tried: string, hash: string | null]
): Promise<{ id: string }> {
	const place = `${sameName(name)}|${ctx.bucket}`;
	ctx.limiter.spend('member signs in from one place', ctx.bucket);
	ctx.limiter.spend('sign in to one member from one place', place);
	const giveBack = () => ctx.limiter.giveBack('sign in to one member from one place', place);

	const member = await members.findByName(ctx.logins.access, nameHash(ctx, name));
	const [tried, hash] = secretOf(member ?? { passphraseHash: null, recoveryHash: '' });
	const isRight = await isPassword(tried, (member && hash) || undefined).catch((problem: unknown) => {
		// Nothing was tried, so it does not count against the account.
		if (problem instanceof TooBusy) giveBack();
		throw problem;
	});
	if (!member || !isRight) throw new SignInRefused(refused);
	giveBack();
	ctx.limiter.giveBack('member signs in from one place', ctx.bucket);
	return member;
}
