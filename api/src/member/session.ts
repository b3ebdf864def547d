import type { Database } from '@sd/db/database';
import * as members from '@sd/db/member';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { placeIn } from '../keys.ts';
import { SignInRefused } from '../errors.ts';
import { hashToken, makeToken } from '../session/lucia.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A phone that other people use forgets a member after 20 minutes; their own after 30 days without a look. */
const lives = {
	shared: { idle: 20 * minute, longest: 12 * 60 * minute },
	own: { idle: 30 * day, longest: 365 * day }
};

const cookieName = (isSecure: boolean) => (isSecure ? '__Host-member' : 'member');

/** The token in a member's own cookie. It is another cookie than the team's: nobody is both in one session. */
export function readMemberToken(cookies: string, isSecure: boolean): string | undefined {
	const start = `${cookieName(isSecure)}=`;
	const own = cookies.split(/; */).find((each) => each.startsWith(start));
	return own?.slice(start.length) || undefined;
}

export async function openSession(
	ctx: Pick<Context, 'clock' | 'setCookie' | 'isSecure'>,
	db: Database,
	{ memberId, isOwnPhone }: { memberId: string; isOwnPhone: boolean }
): Promise<void> {
	const token = makeToken();
	const now = ctx.clock.now().getTime();
	const life = lives[isOwnPhone ? 'own' : 'shared'];
	await members.insertSession(db, {
		tokenHash: hashToken(token),
		memberId,
		isOwnPhone,
		expiresAt: new Date(now + life.idle),
		endsAt: new Date(now + life.longest)
	});
	ctx.setCookie(cookie(ctx.isSecure, token, isOwnPhone ? life.longest / 1000 : undefined));
}

/** Whose cookie it is, and their session runs on from now. Anybody else is asked to sign in. */
export async function theMember(ctx: Context): Promise<Member> {
	const found = await findMember(ctx);
	if (!found) throw new SignInRefused('Sign in first.');
	return found;
}

export type Member = {
	id: string;
	tokenHash: string;
	forumName: string;
	serves: string;
	isOwnPhone: boolean;
	passkeys: number;
	mark: string;
};

async function findMember({ memberToken, logins, clock, keys }: Context): Promise<Member | undefined> {
	if (!memberToken) return undefined;
	const tokenHash = hashToken(memberToken);
	const row = await members.findBySession(logins.access, tokenHash);
	if (!row) return undefined;
	await keepAlive(logins.access, clock, { tokenHash, ...row });
	const { markSealed, expiresAt: _, endsAt: __, ...member } = row;
	return {
		...member,
		tokenHash,
		mark: keys.unlock('words', markSealed, placeIn('member', 'mark_sealed', row.id))
	};
}

/** Not at every look: half way through is soon enough. */
async function keepAlive(
	db: Database,
	clock: Clock,
	{ tokenHash, isOwnPhone, expiresAt }: { tokenHash: string; isOwnPhone: boolean; expiresAt: Date }
): Promise<void> {
	const { idle } = lives[isOwnPhone ? 'own' : 'shared'];
	const left = expiresAt.getTime() - clock.now().getTime();
	if (left < idle / 2) await members.extendSession(db, tokenHash, new Date(clock.now().getTime() + idle));
}

export async function endSession(ctx: Context): Promise<{ state: 'signed out' }> {
	if (ctx.memberToken) await members.removeSession(ctx.logins.access, hashToken(ctx.memberToken));
	ctx.setCookie(cookie(ctx.isSecure, '', 0));
	return { state: 'signed out' };
}

/** Without an age the browser forgets it when it is closed. */
function cookie(isSecure: boolean, token: string, maxAge: number | undefined): string {
	const parts = [`${cookieName(isSecure)}=${token}`, 'HttpOnly', 'SameSite=Lax', 'Path=/'];
	if (isSecure) parts.push('Secure');
	if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
	return parts.join('; ');
}
