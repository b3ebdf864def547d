import { writeAudit } from '@sd/db/audit';
import { actAs, type Database } from '@sd/db/database';
import * as factors from '@sd/db/second-factor';
import * as sessions from '@sd/db/session';
import type { Stage } from '@sd/shared/person';
import type { Context } from '../context.ts';
import { SignInRefused } from '../errors.ts';
import { hashToken, serializeCookie } from './lucia.ts';
import { openSession } from './sign-in.ts';

export const startAgain = 'Start again: write your e-mail and your password.';

/** Somebody with a session that may not be whole yet: all they can do with it is to make it so. */
export type Comer = { personId: string; email: string; stage: Stage; token: string };

export async function theComer(ctx: Context): Promise<Comer> {
	const token = ctx.sessionToken;
	const found = token ? await sessions.findStage(ctx.logins.access, hashToken(token)) : undefined;
	if (!token || !found) throw new SignInRefused(startAgain);
	return { personId: found.personId, email: found.email, stage: found.stage, token };
}

/** What the page has to ask for next; it names nobody. */
export async function standing(ctx: Context) {
	const token = ctx.sessionToken;
	const found = token ? await sessions.findStage(ctx.logins.access, hashToken(token)) : undefined;
	if (!found) return { stage: 'none' as const, hasAuthenticator: false, hasPasskey: false };
	const { passkeys, hasAuthenticator } = await factors.list(ctx.logins.access, found.personId);
	return { stage: found.stage, hasAuthenticator, hasPasskey: passkeys.length > 0 };
}

/** Whoever has shown that it is them: the session is whole from now on, or has just been proved anew. */
export async function proved(ctx: Context, tx: Database, comer: Comer, action: string): Promise<void> {
	if (comer.stage === 'whole') {
		await sessions.updateProved(tx, hashToken(comer.token), ctx.clock.now());
		await actAs(tx, comer.token);
		await writeAudit(tx, { action, object: 'session', id: comer.personId, outcome: 'done' });
		return;
	}
	// A new token with more power than the old: one that was planted or seen before is worth nothing.
	await sessions.remove(tx, hashToken(comer.token));
	const token = await openSession(ctx, tx, { personId: comer.personId, stage: 'whole', action });
	ctx.setCookie(serializeCookie(ctx.lucia, token));
}
