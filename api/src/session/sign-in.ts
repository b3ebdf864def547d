import { writeAudit } from '@sd/db/audit';
import { actAs, type Database } from '@sd/db/database';
import * as people from '@sd/db/person';
import * as factors from '@sd/db/second-factor';
import * as sessions from '@sd/db/session';
import type { SignIn, Stage } from '@sd/shared/person';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { SignInRefused, TooBusy } from '../errors.ts';
import { hashToken, idle, longest, makeToken, serializeCookie } from './lucia.ts';
import { isPassword } from './password.ts';
import { stageAfterPassword } from './rules/proof.ts';

const wrong = 'The e-mail or the password is not right. Check both and try again.';

/** Opens a session. A wrong password and an unknown address are refused alike. */
export async function signIn(ctx: Context, { email, password }: SignIn): Promise<{ state: Stage }> {
	const place = `${email}|${ctx.bucket}`;
	// Counted before the password is checked, or a hundred guesses at once would all get through.
	ctx.limiter.spend('sign in from one place', ctx.bucket);
	// Strangers who guess at an account must not lock its owner out: what they used up is held only against
	// places that have failed at it themselves.
	const hasFailedHere = ctx.limiter.hasSpent('sign in to one account from one place', place);
	if (hasFailedHere) ctx.limiter.spend('sign in to one account', email, { isOnlyLooking: true });
	ctx.limiter.spend('sign in to one account from one place', place);
	ctx.limiter.count('sign in to one account', email);
	const giveBack = () => {
		ctx.limiter.giveBack('sign in to one account from one place', place);
		ctx.limiter.giveBack('sign in to one account', email);
	};

	const { access } = ctx.logins;
	const person = await people.findCredentials(access, email);
	const isRight = await isPassword(password, person?.passwordHash).catch((problem: unknown) => {
		// Nothing was tried, so it does not count against the account. Against the place it does.
		if (problem instanceof TooBusy) giveBack();
		throw problem;
	});
	if (!person || person.disabledOn !== null || !isRight) throw new SignInRefused(wrong);

	giveBack();
	ctx.limiter.giveBack('sign in from one place', ctx.bucket);
	const { state, token } = await access.transaction().execute(async (tx) => {
		await factors.hold(tx, person.id);
		// It takes a while to check a password. One that was changed meanwhile, with every session ended and
		// every proof gone, would open the account to whoever knows the old one and comes at that moment.
		if ((await people.findPasswordHash(tx, person.id)) !== person.passwordHash)
			throw new SignInRefused(wrong);
		const stage = await stageOf(ctx, tx, person.id);
		const opened = await openSession(ctx, tx, { personId: person.id, stage, action: 'session.signIn' });
		return { state: stage, token: opened };
	});
	ctx.setCookie(serializeCookie(ctx.lucia, token));
	return { state };
}

async function stageOf({ deployment }: Context, tx: Database, personId: string): Promise<Stage> {
	const { passkeys, hasAuthenticator } = await factors.list(tx, personId);
	return stageAfterPassword(deployment.kind, { hasProof: hasAuthenticator || passkeys.length > 0 });
}

type Opening = { personId: string; stage: Stage; action: string };

/** Long enough to find the phone. */
const halfMinutes = 15;

/**
 * A new token each time somebody signs in: one that was there before is worth nothing. Nobody was signed in
 * when this was asked, so its row in the audit is written here, by the person whom the session is of.
 */
export async function openSession(
	{ clock, browser, deployment }: Context,
	tx: Database,
	{ personId, stage, action }: Opening
): Promise<string> {
	const [forum] = await people.listForums(tx, personId);
	const token = makeToken();
	const now = clock.now().getTime();
	await sessions.insert(tx, {
		tokenHash: hashToken(token),
		personId,
		forumId: forum?.id ?? null,
		expiresAt: new Date(now + idle.milliseconds()),
		endsAt: new Date(now + (stage === 'whole' ? longest.milliseconds() : halfMinutes * 60_000)),
		stage,
		browser,
		...(stage === 'whole' && deployment.kind === 'real' && { provedAt: clock.now() })
	});
	// Half of it is nobody's act yet.
	if (stage !== 'whole') return token;
	await people.updateSignedIn(tx, personId, today(clock));
	await actAs(tx, token);
	await writeAudit(tx, { action, object: 'session', id: personId, outcome: 'done' });
	return token;
}
