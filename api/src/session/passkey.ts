import type { Database } from '@sd/db/database';
import * as factors from '@sd/db/second-factor';
import * as sessions from '@sd/db/session';
import type { Stage, TeamPasskey } from '@sd/shared/person';
import type { Context } from '../context.ts';
import { NotAllowedNow, SignInRefused } from '../errors.ts';
import * as ceremony from '../passkey/ceremony.ts';
import { hashToken } from './lucia.ts';
import { added, mayAdd } from './prove.ts';
import { proved, type Comer } from './stage.ts';

const refused = 'That did not work. Try again, or use your password.';

const keeperOf = ({ logins: { access } }: Context) => ({
	insertChallenge: ({ owner, ...asked }: { challenge: string; owner: string | null; expiresAt: Date }) =>
		factors.insertChallenge(access, { ...asked, personId: owner }),
	useChallenge: (asked: string, owner: string | null) => factors.useChallenge(access, asked, owner),
	find: (id: string) => factors.findPasskey(access, id),
	refused
});

/** What a device needs to make a passkey for somebody of the team. */
export async function newPasskey(ctx: Context) {
	const { personId: id, email: shownAs } = await mayAdd(ctx);
	const { passkeys } = await factors.list(ctx.logins.access, id);
	return ceremony.askForNew(ctx, keeperOf(ctx), { id, shownAs, passkeys });
}

export async function addPasskey(ctx: Context, { answer, name }: TeamPasskey): Promise<{ codes: string[] }> {
	const comer = await mayAdd(ctx);
	const { personId } = comer;
	const made = await ceremony.readNew(ctx, keeperOf(ctx), { owner: personId, answer });
	return ctx.logins.access.transaction().execute(async (tx) => {
		const isNew = await factors.insertPasskey(tx, { ...made, personId, name: name || ctx.browser });
		if (!isNew) throw new NotAllowedNow(refused);
		return { codes: await added(ctx, tx, comer, 'session.addPasskey') };
	});
}

export async function challenge(ctx: Context) {
	ctx.limiter.spend('passkey of the team from one place', ctx.bucket);
	return ceremony.askToShow(ctx, keeperOf(ctx));
}

/** A passkey that asked for a finger, a face or a PIN is two proofs in one: it signs in, and makes a session fresh. */
export async function provePasskey(ctx: Context, { answer }: TeamPasskey): Promise<{ state: Stage }> {
	ctx.limiter.spend('passkey of the team from one place', ctx.bucket);
	const { id, personId, counter } = await ceremony.readShown(ctx, keeperOf(ctx), answer);
	await ctx.logins.access.transaction().execute(async (tx) => {
		// Taken away while it was looked at.
		if (!(await factors.updateCounter(tx, id, counter))) throw new SignInRefused(refused);
		await proved(ctx, tx, await comerWith(ctx, tx, personId), 'session.provePasskey');
	});
	return { state: 'whole' };
}

/** Their own session if there is one; somebody else's in the same browser is left behind. */
async function comerWith(ctx: Context, tx: Database, personId: string): Promise<Comer> {
	const token = ctx.sessionToken;
	const found = token ? await sessions.findStage(tx, hashToken(token)) : undefined;
	if (token && found?.personId === personId) return { ...found, token };
	return { personId, email: '', stage: 'second', token: token ?? '' };
}
