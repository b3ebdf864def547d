import { makePasskey, showPasskey } from '#lib/passkey/passkey.ts';

/** The phone's own lock in the place of secret words. Says whether it worked. */
export const signInWithPasskey = (isOwnPhone: boolean): Promise<boolean> =>
	whether(() => showPasskey('member.passkeyChallenge', 'member.passkeySignIn', { isOwnPhone }));

export const addPasskey = (): Promise<boolean> =>
	whether(() => makePasskey('member.passkeyNew', 'member.passkeyAdd', { isOwnPhone: false }));

async function whether(work: () => Promise<unknown>): Promise<boolean> {
	try {
		await work();
		return true;
	} catch {
		return false;
	}
}
