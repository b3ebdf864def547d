import type { Logins } from '@sd/db/database';
import * as intakeKeys from '@sd/db/intake-key';
import { makeIntakeKeyPair, unseal, unsealBytes } from '@sd/shared/phone/sealing';
import { CannotBeOpened } from '../errors.ts';
import type { Keys } from '../keys.ts';

type Opened = { publicKey: string; privateKey: JsonWebKey };

/**
 * The key pairs that phones seal their outbox to. Private halves are unwrapped once and kept in memory;
 * an id that is not known yet is looked for again, because another process may have made it.
 */
export async function openIntake(access: Logins['access'], keys: Keys) {
	let known = await load();

	async function load(): Promise<Map<string, Opened>> {
		const rows = await intakeKeys.list(access);
		return new Map(
			rows.map(({ id, publicKey, privateKeyWrapped }) => {
				const privateKey = JSON.parse(
					keys.unlock('intake', privateKeyWrapped, `intake_key|${id}`)
				) as JsonWebKey;
				return [id, { publicKey, privateKey }];
			})
		);
	}

	async function findKey(keyId: string): Promise<Opened> {
		if (!known.has(keyId)) known = await load();
		const key = known.get(keyId);
		if (!key)
			throw new CannotBeOpened(
				'This was sealed with a key we no longer have. Copy your words and send them again.'
			);
		return key;
	}

	return {
		/** Opens what a phone sealed for this submission and no other. */
		async open(sealed: string, keyId: string, submissionKey: string): Promise<string> {
			const { privateKey, publicKey } = await findKey(keyId);
			try {
				return await unseal(sealed, privateKey, { id: keyId, publicKey }, submissionKey);
			} catch {
				throw new CannotBeOpened(notOpened);
			}
		},

		/** The same for a part beside the words. */
		async openBytes(sealed: string, keyId: string, part: string): Promise<Uint8Array> {
			const { privateKey, publicKey } = await findKey(keyId);
			try {
				return await unsealBytes(sealed, privateKey, { id: keyId, publicKey }, part);
			} catch {
				throw new CannotBeOpened(notOpened);
			}
		}
	};
}
const notOpened = 'This could not be opened. Copy your words and send them again.';

export type Intake = Awaited<ReturnType<typeof openIntake>>;

/** Makes the first key pair of a deployment, if there is none. */
export async function makeFirstIntakeKey(access: Logins['access'], keys: Keys, day: string): Promise<void> {
	if (await intakeKeys.findCurrent(access)) return;
	const { publicKey, privateKey } = await makeIntakeKeyPair();
	const id = `intake-${day}`;
	const privateKeyWrapped = keys.lock('intake', JSON.stringify(privateKey), `intake_key|${id}`);
	await intakeKeys.insert(access, { id, publicKey, privateKeyWrapped, madeOn: day });
}
