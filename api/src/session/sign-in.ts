import * as people from '@sd/db/person';
import type { SignIn } from '@sd/shared/person';
import type { Context } from '../context.ts';
import { SignInRefused } from '../errors.ts';
import { longest, serializeCookie } from './lucia.ts';
import { hashPassword, isPassword } from './password.ts';

// Checked when there is no such person, so that both refusals take the same time.
let nobody: Promise<string> | undefined;

/** Opens a session. A wrong password and an unknown address are refused alike. */
export async function signIn(ctx: Context, { email, password }: SignIn): Promise<{ state: 'signed in' }> {
	const place = `${email}|${ctx.bucket}`;
	// Counted before the password is checked, or a hundred guesses at once would all get through.
	ctx.limiter.spend('sign in to one account from one place', place);
	ctx.limiter.spend('sign in to one account', email);

	const { access } = ctx.logins;
	nobody ??= hashPassword('nobody has this password');
	const person = await people.findCredentials(access, email);
	const isRight = await isPassword(password, person?.passwordHash ?? (await nobody));
	if (!person || person.disabledOn !== null || !isRight) {
		throw new SignInRefused('The e-mail or the password is not right. Check both and try again.');
	}

	ctx.limiter.giveBack('sign in to one account from one place', place);
	ctx.limiter.giveBack('sign in to one account', email);
	await openSession(ctx, person.id);
	return { state: 'signed in' };
}

/** A new token each time somebody signs in: one that was there before is worth nothing. */
export async function openSession(ctx: Context, personId: string): Promise<void> {
	const [forum] = await people.listForums(ctx.logins.access, personId);
	const endsAt = new Date(ctx.clock.now().getTime() + longest.milliseconds());
	const session = await ctx.lucia.createSession(personId, { forumId: forum?.id ?? null, endsAt });
	ctx.setCookie(serializeCookie(ctx.lucia, session.id));
}
