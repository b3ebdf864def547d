import * as factors from '@sd/db/second-factor';
import * as sessions from '@sd/db/session';
import type { Database } from '@sd/db/database';
import type { Prove, Stage } from '@sd/shared/person';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { NotAllowedNow, SignInRefused } from '../errors.ts';
import { placeIn } from '../keys.ts';
import { mustBeFresh } from './fresh.ts';
import { hashToken } from './lucia.ts';
import { addressOf, makeSeed, stepOf } from './code.ts';
import { makeRecoveryCodes, plainCode } from './recovery-codes.ts';
import { proved, startAgain, theComer, type Comer } from './stage.ts';

const wrong = 'That code is not right, or was used before. Wait for the next one, then try again.';
const placeOfSeed = (personId: string) => placeIn('person_authenticator', 'seed_sealed', personId);

/** Six digits of the app, or a recovery code: it makes a session whole, and a whole one fresh. */
export async function prove(ctx: Context, { code }: Prove): Promise<{ state: Stage }> {
	const comer = await theComer(ctx);
	if (comer.stage === 'set up') throw new NotAllowedNow('Set up a second way to show that it is you first.');
	// Counted before it is looked at, or a hundred guesses at once would all get through.
	ctx.limiter.spend('prove who one is', comer.personId);
	await ctx.logins.access.transaction().execute(async (tx) => {
		if (!(await isTheirs(ctx, tx, comer, code))) throw new NotAllowedNow(wrong);
		await proved(ctx, tx, comer, 'session.prove');
	});
	ctx.limiter.giveBack('prove who one is', comer.personId);
	return { state: 'whole' };
}

async function isTheirs(ctx: Context, tx: Database, { personId }: Comer, code: string): Promise<boolean> {
	if (/[a-z]/i.test(code)) {
		const codeHash = ctx.keys.hashRecoveryCode(personId, plainCode(code));
		return factors.useCode(tx, personId, { codeHash, day: today(ctx.clock) });
	}
	const found = await factors.findAuthenticator(tx, personId);
	if (!found?.inUse) return false;
	return isCodeOf(ctx, tx, { personId, seedSealed: found.seedSealed, code });
}

async function isCodeOf(
	{ keys, clock }: Context,
	tx: Database,
	{ personId, seedSealed, code }: { personId: string; seedSealed: string; code: string }
): Promise<boolean> {
	const seed = keys.unlock('second factor', seedSealed, placeOfSeed(personId));
	const step = stepOf(seed, code, clock.now());
	return step !== undefined && factors.useStep(tx, personId, step);
}

/** A new secret for a code app. It does nothing until a code of it was shown. */
export async function newAuthenticator(ctx: Context): Promise<{ secret: string; address: string }> {
	const comer = await mayAdd(ctx);
	const secret = makeSeed();
	const seedSealed = ctx.keys.lock('second factor', secret, placeOfSeed(comer.personId));
	const isKept = await factors.startAuthenticator(ctx.logins.access, comer.personId, seedSealed);
	if (!isKept) throw new NotAllowedNow('You have a code app already. Take that one away first.');
	return { secret, address: addressOf(secret, comer.email) };
}

/** The first code of the new app puts it to use. The recovery codes are shown now and never again. */
export async function confirmAuthenticator(ctx: Context, { code }: Prove): Promise<{ codes: string[] }> {
	const comer = await mayAdd(ctx);
	ctx.limiter.spend('prove who one is', comer.personId);
	const codes = await ctx.logins.access.transaction().execute(async (tx) => {
		const found = await factors.findAuthenticator(tx, comer.personId);
		if (!found || found.inUse) throw new NotAllowedNow('Start again: ask for a new code app.');
		const isRight = await isCodeOf(ctx, tx, { ...comer, seedSealed: found.seedSealed, code });
		if (!isRight) throw new NotAllowedNow(wrong);
		return added(ctx, tx, comer, 'session.confirmAuthenticator');
	});
	ctx.limiter.giveBack('prove who one is', comer.personId);
	return { codes };
}

/** Whoever sets up their first proof, or has just shown one of their own. */
export async function mayAdd(ctx: Context): Promise<Comer> {
	const comer = await theComer(ctx);
	if (comer.stage === 'second') throw new NotAllowedNow('Show first that it is you.');
	if (comer.stage === 'whole') mustBeFresh(ctx, ctx.actor!, 'session.secure');
	return comer;
}

/** With the first proof come recovery codes; with a further one the old ones go on working. */
export async function added(ctx: Context, tx: Database, comer: Comer, action: string): Promise<string[]> {
	await factors.hold(tx, comer.personId);
	// It may have ended while the proof was looked at, because somebody else was let in with a new one.
	if (!(await sessions.findStage(tx, hashToken(comer.token)))) throw new SignInRefused(startAgain);
	const { codes: left } = await factors.list(tx, comer.personId);
	const codes = left > 0 ? [] : makeRecoveryCodes();
	if (codes.length > 0) await keepCodes(ctx, tx, comer.personId, codes);
	await proved(ctx, tx, comer, action);
	return codes;
}

export async function keepCodes(
	{ keys }: Pick<Context, 'keys'>,
	tx: Database,
	personId: string,
	codes: readonly string[]
): Promise<void> {
	await factors.replaceCodes(
		tx,
		personId,
		codes.map((code) => keys.hashRecoveryCode(personId, plainCode(code)))
	);
}
