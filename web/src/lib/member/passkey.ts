import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/browser';

export const canUsePasskey = () => globalThis.isSecureContext && 'PublicKeyCredential' in globalThis;

/** The phone's own lock in the place of secret words. Says whether it worked. */
export async function signInWithPasskey(isOwnPhone: boolean): Promise<boolean> {
	const { startAuthentication } = await import('@simplewebauthn/browser');
	return whether(async () => {
		const optionsJSON = await call('member.passkeyChallenge');
		const answer = await startAuthentication({ optionsJSON: optionsJSON as never });
		await call('member.passkeySignIn', { answer: plain(answer), isOwnPhone });
	});
}

export async function addPasskey(): Promise<boolean> {
	const { startRegistration } = await import('@simplewebauthn/browser');
	return whether(async () => {
		const optionsJSON = await call('member.passkeyNew');
		const answer = await startRegistration({ optionsJSON: optionsJSON as never });
		await call('member.passkeyAdd', { answer: plain(answer), isOwnPhone: false });
	});
}

const plain = (answer: AuthenticationResponseJSON | RegistrationResponseJSON) => ({ ...answer });

async function whether(work: () => Promise<void>): Promise<boolean> {
	try {
		await work();
		return true;
	} catch {
		return false;
	}
}

async function call(path: string, input?: unknown): Promise<unknown> {
	const response = await fetch(`/trpc/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		...(input !== undefined && { body: JSON.stringify(input) })
	});
	if (!response.ok) throw new Error(`${path} was refused`);
	return ((await response.json()) as { result: { data: unknown } }).result.data;
}
