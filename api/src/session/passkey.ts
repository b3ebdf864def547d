import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
	type AuthenticationResponseJSON,
	type RegistrationResponseJSON
} from '@simplewebauthn/server';
import type { Database } from '@sd/db/database';
import * as factors from '@sd/db/second-factor';
import * as sessions from '@sd/db/session';
import type { Stage, TeamPasskey } from '@sd/shared/person';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { NotAllowedNow, SignInRefused } from '../errors.ts';
import { hashToken } from './lucia.ts';
import { added, mayAdd } from './prove.ts';
import { proved, type Comer } from './stage.ts';

const minutes = 5;
const refused = 'That did not work. Try again, or use your password.';

const hostOf = ({ origin }: Context) => new URL(origin).hostname;

/** What a device needs to make a passkey for somebody of the team. */
export async function newPasskey(ctx: Context) {
	const comer = await mayAdd(ctx);
	const { passkeys } = await factors.list(ctx.logins.access, comer.personId);
	const options = await generateRegistrationOptions({
		rpName: 'Said & Done',
		rpID: hostOf(ctx),
		userID: new TextEncoder().encode(comer.personId),
		userName: comer.email,
		attestationType: 'none',
		excludeCredentials: passkeys.map(({ id }) => ({ id })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
	await remember(ctx, options.challenge, comer.personId);
	return options;
}

export async function addPasskey(ctx: Context, { answer, name }: TeamPasskey): Promise<{ codes: string[] }> {
	const comer = await mayAdd(ctx);
	const { verified, registrationInfo } = await verifyRegistrationResponse({
		response: answer as unknown as RegistrationResponseJSON,
		expectedChallenge: (asked) => factors.useChallenge(ctx.logins.access, asked, comer.personId),
		expectedOrigin: ctx.origin,
		expectedRPID: hostOf(ctx),
		requireUserVerification: true
	}).catch(() => ({ verified: false as const, registrationInfo: undefined }));
	if (!verified || !registrationInfo) throw new NotAllowedNow(refused);
	const { credential } = registrationInfo;
	return ctx.logins.access.transaction().execute(async (tx) => {
		const isNew = await factors.insertPasskey(tx, {
			id: credential.id,
			personId: comer.personId,
			publicKey: Buffer.from(credential.publicKey),
			counter: credential.counter,
			name: name || ctx.browser,
			addedOn: today(ctx.clock)
		});
		if (!isNew) throw new NotAllowedNow(refused);
		return { codes: await added(ctx, tx, comer, 'session.addPasskey') };
	});
}

/** What a device needs to show a passkey. It names nobody, so that nobody can be looked for. */
export async function challenge(ctx: Context) {
	ctx.limiter.spend('passkey of the team from one place', ctx.bucket);
	const options = await generateAuthenticationOptions({ rpID: hostOf(ctx), userVerification: 'required' });
	await remember(ctx, options.challenge, null);
	return options;
}

/** A passkey that asked for a finger, a face or a PIN is two proofs in one: it signs in, and makes a session fresh. */
export async function provePasskey(ctx: Context, { answer }: TeamPasskey): Promise<{ state: Stage }> {
	ctx.limiter.spend('passkey of the team from one place', ctx.bucket);
	const db = ctx.logins.access;
	const response = answer as unknown as AuthenticationResponseJSON;
	const passkey = typeof response.id === 'string' ? await factors.findPasskey(db, response.id) : undefined;
	if (!passkey) throw new SignInRefused(refused);
	const { verified, authenticationInfo } = await verifyAuthenticationResponse({
		response,
		expectedChallenge: (asked) => factors.useChallenge(db, asked, null),
		expectedOrigin: ctx.origin,
		expectedRPID: hostOf(ctx),
		requireUserVerification: true,
		credential: {
			id: passkey.id,
			publicKey: new Uint8Array(passkey.publicKey),
			counter: passkey.counter
		}
	}).catch(() => ({ verified: false as const, authenticationInfo: undefined }));
	if (!verified || !authenticationInfo) throw new SignInRefused(refused);
	await db.transaction().execute(async (tx) => {
		await factors.updateCounter(tx, passkey.id, authenticationInfo.newCounter);
		await proved(ctx, tx, await comerWith(ctx, tx, passkey.personId), 'session.provePasskey');
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

async function remember(ctx: Context, asked: string, personId: string | null): Promise<void> {
	const expiresAt = new Date(ctx.clock.now().getTime() + minutes * 60_000);
	await factors.insertChallenge(ctx.logins.access, { challenge: asked, personId, expiresAt });
}
