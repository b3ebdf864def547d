import { timingSafeEqual } from 'node:crypto';
import { writeAudit } from '@sd/db/audit';
import * as people from '@sd/db/person';
import * as recoveries from '@sd/db/recovery';
import * as factors from '@sd/db/second-factor';
import * as sessions from '@sd/db/session';
import type { Recover, Stage } from '@sd/shared/person';
import type { Context } from '../context.ts';
import { NotAllowedNow } from '../errors.ts';
import { serializeCookie } from './lucia.ts';
import { hashPassword } from './password.ts';
import { plainCode } from './recovery-codes.ts';
import { stageAfterPassword } from './rules/proof.ts';
import { openSession } from './sign-in.ts';

const wrong =
	'This does not open an account. Check the e-mail and both codes. Or ask if somebody has stopped it.';

const inLondon = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	hour: '2-digit',
	minute: '2-digit'
});

/**
 * With a code from each of two people, somebody who lost everything chooses a new password. All that they signed
 * in with before is gone, every session of theirs has ended, and where people are real they set up a second
 * proof before anything else.
 */
export async function recover(ctx: Context, request: Recover): Promise<{ state: Stage }> {
	ctx.limiter.spend('recover from one place', ctx.bucket);
	// Made first, so that every refusal takes the same time.
	const passwordHash = await hashPassword(request.password);
	const state = stageAfterPassword(ctx.deployment.kind, { hasProof: false });

	const token = await ctx.logins.access.transaction().execute(async (tx) => {
		const found = await recoveries.findCodes(tx, request.email, ctx.clock.now());
		const { firstCodeHash, secondCodeHash, opensAt } = found ?? {};
		const isFirst = isCode(ctx, found?.personId, firstCodeHash, request.first);
		const isSecond = isCode(ctx, found?.personId, secondCodeHash, request.second);
		if (!found || !isFirst || !isSecond || !opensAt) throw new NotAllowedNow(wrong);
		if (opensAt > ctx.clock.now()) {
			throw new NotAllowedNow(
				`Both codes are right. They work from ${inLondon.format(opensAt)}. Come back then.`
			);
		}
		if (!(await recoveries.remove(tx, found.id))) throw new NotAllowedNow(wrong);
		const { personId } = found;
		await factors.hold(tx, personId);
		await people.updatePassword(tx, personId, passwordHash);
		await factors.removeAll(tx, personId);
		await sessions.removeOfPerson(tx, personId);
		const opened = await openSession(ctx, tx, { personId, stage: state, action: 'session.recover' });
		// Half a session is nobody's act, and this has to be on record whatever comes after it.
		if (state !== 'whole')
			await writeAudit(tx, { action: 'session.recover', object: 'session', id: personId, outcome: 'done' });
		return opened;
	});

	ctx.limiter.giveBack('recover from one place', ctx.bucket);
	ctx.setCookie(serializeCookie(ctx.lucia, token));
	return { state };
}

function isCode(
	{ keys }: Context,
	personId: string | undefined,
	hash: Buffer | null | undefined,
	typed: string
): boolean {
	const own = keys.hashRecoveryCode(personId ?? 'nobody', plainCode(typed));
	return hash !== null && hash !== undefined && timingSafeEqual(own, hash);
}
