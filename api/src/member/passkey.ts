import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
	type AuthenticationResponseJSON,
	type RegistrationResponseJSON
} from '@simplewebauthn/server';
import * as passkeys from '@sd/db/member-passkey';
import type { PasskeyAnswer } from '@sd/shared/member';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { NotAllowedNow, SignInRefused } from '../errors.ts';
import { openSession, theMember } from './session.ts';

const minutes = 5;
const refused = 'That did not work. Try again, or use your secret words.';
const rpName = 'Said & Done';

const hostOf = ({ origin }: Context) => new URL(origin).hostname;

/** What a phone needs to make a passkey for the member who is signed in. It shows no name of theirs: we have none. */
export async function askForNew(ctx: Context) {
	const member = await theMember(ctx);
	const own = await passkeys.listOfMember(ctx.logins.access, member.id);
	const options = await generateRegistrationOptions({
		rpName,
		rpID: hostOf(ctx),
		userID: new TextEncoder().encode(member.id),
		userName: `A member of ${member.forumName}`,
		attestationType: 'none',
		excludeCredentials: own.map(({ id }) => ({ id })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
	await remember(ctx, options.challenge, member.id);
	return options;
}

export async function add(ctx: Context, { answer }: PasskeyAnswer): Promise<{ state: 'added' }> {
	const member = await theMember(ctx);
	const { verified, registrationInfo } = await verifyRegistrationResponse({
		response: answer as unknown as RegistrationResponseJSON,
		expectedChallenge: (challenge) => passkeys.useChallenge(ctx.logins.access, challenge, member.id),
		expectedOrigin: ctx.origin,
		expectedRPID: hostOf(ctx),
		requireUserVerification: true
	}).catch(() => ({ verified: false as const, registrationInfo: undefined }));
	if (!verified || !registrationInfo) throw new NotAllowedNow(refused);
	const { credential } = registrationInfo;
	const isNew = await passkeys.insert(ctx.logins.access, {
		id: credential.id,
		memberId: member.id,
		publicKey: Buffer.from(credential.publicKey),
		counter: credential.counter,
		addedOn: today(ctx.clock)
	});
	if (!isNew) throw new NotAllowedNow(refused);
	return { state: 'added' };
}

/** What a phone needs to sign in with a passkey. It names nobody, so that nobody can be looked for. */
export async function challenge(ctx: Context) {
	ctx.limiter.spend('member signs in from one place', ctx.bucket);
	const options = await generateAuthenticationOptions({ rpID: hostOf(ctx), userVerification: 'required' });
	await remember(ctx, options.challenge, null);
	return options;
}

export async function signIn(
	ctx: Context,
	{ answer, isOwnPhone }: PasskeyAnswer
): Promise<{ state: 'signed in' }> {
	ctx.limiter.spend('member signs in from one place', ctx.bucket);
	const db = ctx.logins.access;
	const response = answer as unknown as AuthenticationResponseJSON;
	const passkey = typeof response.id === 'string' ? await passkeys.find(db, response.id) : undefined;
	if (!passkey) throw new SignInRefused(refused);
	const { verified, authenticationInfo } = await verifyAuthenticationResponse({
		response,
		expectedChallenge: (asked) => passkeys.useChallenge(db, asked, null),
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
	await passkeys.updateCounter(db, passkey.id, authenticationInfo.newCounter);
	await openSession(ctx, db, { memberId: passkey.memberId, isOwnPhone });
	return { state: 'signed in' };
}

async function remember(ctx: Context, asked: string, memberId: string | null): Promise<void> {
	const expiresAt = new Date(ctx.clock.now().getTime() + minutes * 60_000);
	await passkeys.insertChallenge(ctx.logins.access, { challenge: asked, memberId, expiresAt });
}
