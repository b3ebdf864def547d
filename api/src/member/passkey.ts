import * as passkeys from '@sd/db/member-passkey';
import type { PasskeyAnswer } from '@sd/shared/member';
import type { Context } from '../context.ts';
import { NotAllowedNow } from '../errors.ts';
import * as ceremony from '../passkey/ceremony.ts';
import { openSession, theMember } from './session.ts';

const refused = 'That did not work. Try again, or use your secret words.';

const keeperOf = ({ logins: { access } }: Context) => ({
	insertChallenge: ({ owner, ...asked }: { challenge: string; owner: string | null; expiresAt: Date }) =>
		passkeys.insertChallenge(access, { ...asked, memberId: owner }),
	useChallenge: (asked: string, owner: string | null) => passkeys.useChallenge(access, asked, owner),
	find: (id: string) => passkeys.find(access, id),
	refused
});

/** For the member who is signed in. It shows no name of theirs: we have none. */
export async function askForNew(ctx: Context) {
	const { id, forumName } = await theMember(ctx);
	const own = await passkeys.listOfMember(ctx.logins.access, id);
	return ceremony.askForNew(ctx, keeperOf(ctx), {
		id,
		shownAs: `A member of ${forumName}`,
		passkeys: own
	});
}

export async function add(ctx: Context, { answer }: PasskeyAnswer): Promise<{ state: 'added' }> {
	const { id: memberId } = await theMember(ctx);
	const made = await ceremony.readNew(ctx, keeperOf(ctx), { owner: memberId, answer });
	if (!(await passkeys.insert(ctx.logins.access, { ...made, memberId }))) throw new NotAllowedNow(refused);
	return { state: 'added' };
}

export async function challenge(ctx: Context) {
	ctx.limiter.spend('member signs in from one place', ctx.bucket);
	return ceremony.askToShow(ctx, keeperOf(ctx));
}

export async function signIn(
	ctx: Context,
	{ answer, isOwnPhone }: PasskeyAnswer
): Promise<{ state: 'signed in' }> {
	ctx.limiter.spend('member signs in from one place', ctx.bucket);
	const { id, memberId, counter } = await ceremony.readShown(ctx, keeperOf(ctx), answer);
	await passkeys.updateCounter(ctx.logins.access, id, counter);
	await openSession(ctx, ctx.logins.access, { memberId, isOwnPhone });
	return { state: 'signed in' };
}
