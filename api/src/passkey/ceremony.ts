/** A device makes a passkey, or shows one, by answering a question that is asked once and is open for five minutes. It has to ask for a finger, a face or a PIN. */
import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
	type AuthenticationResponseJSON,
	type RegistrationResponseJSON
} from '@simplewebauthn/server';
import { today } from '../clock.ts';
import type { Context } from '../context.ts';
import { NotAllowedNow, SignInRefused } from '../errors.ts';

const minutes = 5;

type Kept = { id: string; publicKey: Uint8Array; counter: number };

/** Whose passkeys they are: where the questions are kept, and what is said when it does not work. */
export type Keeper<Passkey extends Kept> = {
	insertChallenge: (asked: { challenge: string; owner: string | null; expiresAt: Date }) => Promise<void>;
	/** Uses one up; says whether it was open and asked of that owner, or of nobody yet. */
	useChallenge: (challenge: string, owner: string | null) => Promise<boolean>;
	find: (id: string) => Promise<Passkey | undefined>;
	refused: string;
};

const hostOf = ({ origin }: Context) => new URL(origin).hostname;

type Owner = { id: string; shownAs: string; passkeys: readonly { id: string }[] };

/** What a device needs to make a passkey for somebody. */
export async function askForNew<Passkey extends Kept>(
	ctx: Context,
	keeper: Keeper<Passkey>,
	{ id, shownAs, passkeys }: Owner
) {
	const options = await generateRegistrationOptions({
		rpName: 'Said & Done',
		rpID: hostOf(ctx),
		userID: new TextEncoder().encode(id),
		userName: shownAs,
		attestationType: 'none',
		excludeCredentials: passkeys.map((each) => ({ id: each.id })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
	await remember(ctx, keeper, { challenge: options.challenge, owner: id });
	return options;
}

type Answer = Record<string, unknown>;

/** What is to be kept of a new one; refused when it answers another question, or one of somebody else. */
export async function readNew<Passkey extends Kept>(
	ctx: Context,
	keeper: Keeper<Passkey>,
	{ owner, answer }: { owner: string; answer: Answer }
) {
	const { verified, registrationInfo } = await verifyRegistrationResponse({
		response: answer as unknown as RegistrationResponseJSON,
		expectedChallenge: (asked) => keeper.useChallenge(asked, owner),
		expectedOrigin: ctx.origin,
		expectedRPID: hostOf(ctx),
		requireUserVerification: true
	}).catch(() => ({ verified: false as const, registrationInfo: undefined }));
	if (!verified || !registrationInfo) throw new NotAllowedNow(keeper.refused);
	const { id, publicKey, counter } = registrationInfo.credential;
	return { id, publicKey: Buffer.from(publicKey), counter, addedOn: today(ctx.clock) };
}

/** What a device needs to show a passkey. It names nobody, so that nobody can be looked for. */
export async function askToShow<Passkey extends Kept>(ctx: Context, keeper: Keeper<Passkey>) {
	const options = await generateAuthenticationOptions({ rpID: hostOf(ctx), userVerification: 'required' });
	await remember(ctx, keeper, { challenge: options.challenge, owner: null });
	return options;
}

/** The passkey that was shown, with its counter as it is from now on. */
export async function readShown<Passkey extends Kept>(
	ctx: Context,
	keeper: Keeper<Passkey>,
	answer: Answer
): Promise<Passkey> {
	const response = answer as unknown as AuthenticationResponseJSON;
	const passkey = typeof response.id === 'string' ? await keeper.find(response.id) : undefined;
	if (!passkey) throw new SignInRefused(keeper.refused);
	const { verified, authenticationInfo } = await verifyAuthenticationResponse({
		response,
		expectedChallenge: (asked) => keeper.useChallenge(asked, null),
		expectedOrigin: ctx.origin,
		expectedRPID: hostOf(ctx),
		requireUserVerification: true,
		credential: {
			id: passkey.id,
			publicKey: new Uint8Array(passkey.publicKey),
			counter: passkey.counter
		}
	}).catch(() => ({ verified: false as const, authenticationInfo: undefined }));
	if (!verified || !authenticationInfo) throw new SignInRefused(keeper.refused);
	return { ...passkey, counter: authenticationInfo.newCounter };
}

async function remember<Passkey extends Kept>(
	{ clock }: Context,
	keeper: Keeper<Passkey>,
	asked: { challenge: string; owner: string | null }
): Promise<void> {
	await keeper.insertChallenge({ ...asked, expiresAt: new Date(clock.now().getTime() + minutes * 60_000) });
}
