import type { Database } from '@sd/db/database';
import * as people from '@sd/db/person';
import * as factors from '@sd/db/second-factor';
import * as sessions from '@sd/db/session';
import type { ChangePassword } from '@sd/shared/person';
import type { Actor, Services } from '../context.ts';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { hashToken } from './lucia.ts';
import { hashPassword, isPassword } from './password.ts';
import { keepCodes } from './prove.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';

/** Own account: where one is signed in, and what one can show. */
export async function security(db: Database, actor: Actor) {
	const own = await sessions.listOfPerson(db, actor.id);
	return {
		...(await factors.list(db, actor.id)),
		sessions: own.map(({ id, browser, madeAt, tokenHash }) => ({
			id,
			browser: browser || 'A browser',
			madeAt: madeAt.toISOString(),
			isThis: tokenHash === hashToken(actor.token)
		}))
	};
}

export async function endSession(db: Database, actor: Actor, id: string): Promise<{ id: string }> {
	if (!(await sessions.removeOwn(db, actor.id, id))) throw new NotFound('That session has ended already.');
	return { id };
}

export async function endOthers(db: Database, actor: Actor): Promise<{ id: string }> {
	await sessions.removeOthers(db, actor.id, hashToken(actor.token));
	return { id: actor.id };
}

/** A new password ends every other session: one of them may be whoever knew the old one. */
export async function changePassword(
	db: Database,
	actor: Actor,
	{ old, password }: ChangePassword
): Promise<{ id: string }> {
	if (!(await isPassword(old, await people.findPasswordHash(db, actor.id)))) {
		throw new NotAllowedNow('Your old password is not right. Check it and try again.');
	}
	await people.updatePassword(db, actor.id, await hashPassword(password));
	return endOthers(db, actor);
}

/** Whoever works with real people keeps one proof at least. */
export async function removePasskey(
	db: Database,
	actor: Actor,
	{ passkeyId }: { passkeyId: string }
): Promise<{ id: string }> {
	await factors.hold(db, actor.id);
	const { passkeys, hasAuthenticator } = await factors.list(db, actor.id);
	if (passkeys.length === 1 && !hasAuthenticator) throw theLast();
	if (!(await factors.removePasskey(db, actor.id, passkeyId)))
		throw new NotFound('That passkey is gone already.');
	return { id: actor.id };
}

export async function removeAuthenticator(db: Database, actor: Actor): Promise<{ id: string }> {
	await factors.hold(db, actor.id);
	const { passkeys } = await factors.list(db, actor.id);
	if (passkeys.length === 0) throw theLast();
	await factors.removeAuthenticator(db, actor.id);
	return { id: actor.id };
}

const theLast = () => new NotAllowedNow('This is the last way to show that it is you. Add another first.');

export async function newCodes(
	db: Database,
	actor: Actor,
	keys: Services['keys']
): Promise<{ id: string; codes: string[] }> {
	const codes = makeRecoveryCodes();
	await keepCodes({ keys }, db, actor.id, codes);
	return { id: actor.id, codes };
}
