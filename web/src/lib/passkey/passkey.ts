import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/browser';

export const canUsePasskey = () => globalThis.isSecureContext && 'PublicKeyCredential' in globalThis;

/** Asks the device to show that it is them, and the server whether it is. Throws when either says no. */
export async function showPasskey(challenge: string, answer: string, more: object = {}): Promise<unknown> {
	const { startAuthentication } = await import('@simplewebauthn/browser');
	const optionsJSON = await call(challenge);
	return call(answer, {
		answer: plain(await startAuthentication({ optionsJSON: optionsJSON as never })),
		...more
	});
}

/** Asks the device to make a new one, and the server to keep its public half. */
export async function makePasskey(ask: string, add: string, more: object = {}): Promise<unknown> {
	const { startRegistration } = await import('@simplewebauthn/browser');
	const optionsJSON = await call(ask);
	return call(add, {
		answer: plain(await startRegistration({ optionsJSON: optionsJSON as never })),
		...more
	});
}

const plain = (answer: AuthenticationResponseJSON | RegistrationResponseJSON) => ({ ...answer });

async function call(path: string, input?: unknown): Promise<unknown> {
	const response = await fetch(`/trpc/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		...(input !== undefined && { body: JSON.stringify(input) })
	});
	if (!response.ok) throw new Error(`${path} was refused`);
	return ((await response.json()) as { result: { data: unknown } }).result.data;
}
