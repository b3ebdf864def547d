import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { Database } from '@sd/db/database';
import { isAnybodyWaiting } from '@sd/db/testing/waiting';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeApi, type Api } from '../api.ts';
import { makeScene, type Scene } from '../testing/scene.ts';
import { hashPassword } from './password.ts';

const password = 'correct horse battery staple';

let scene: Scene;
let api: Api;
let passwordHash: string;
beforeAll(async () => {
	scene = await makeScene('session_meanwhile');
	// Sessions end by the database's own clock.
	scene.time.now = new Date();
	api = makeApi({ ...scene.services, deployment: { ...scene.services.deployment, kind: 'real' } });
	passwordHash = await hashPassword(password);
});
afterAll(() => scene.close());

/** Somebody of the team, and a browser of whoever knows their password. */
async function aBrowser() {
	const email = `${randomUUID()}@example.org`;
	const { id } = await scene.owner
		.insertInto('person')
		.values({ email, name: 'A person', role: 'board reader', passwordHash })
		.returning('id')
		.executeTakeFirstOrThrow();
	let cookie = '';
	async function ask<Data>(path: string, input: unknown = {}) {
		const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) };
		const body = JSON.stringify(input);
		const response = await api.fetch(
			new Request(`http://localhost/trpc/${path}`, { method: 'POST', headers, body }),
			{ address: '192.0.2.1' }
		);
		const [sent = ''] = (response.headers.get('set-cookie') ?? '').split(';');
		if (sent) cookie = sent;
		const said = (await response.json()) as { result?: { data: Data } };
		return { status: response.status, data: said.result?.data };
	}
	return { id, ask, signIn: () => ask('session.signIn', { email, password }) };
}

/** What the api answers when, at the moment before it is done, somebody else has changed something. */
async function meanwhile<Answer>(change: (tx: Database) => Promise<unknown>, ask: () => Promise<Answer>) {
	return scene.owner.transaction().execute(async (tx) => {
		await change(tx);
		const answer = ask();
		await vi.waitUntil(() => isAnybodyWaiting(scene.owner), { timeout: 8000 });
		return { answer };
	});
}

const sessionsOf = (personId: string) =>
	scene.owner.selectFrom('session').where('personId', '=', personId).select('stage').execute();

describe('at the moment when somebody is let in anew and all that opened the account before is gone', () => {
	test('the old password opens nothing, although it was right when it was checked', async () => {
		const { id, signIn } = await aBrowser();
		const { answer } = await meanwhile(
			(tx) => tx.updateTable('person').set({ passwordHash: '-' }).where('id', '=', id).execute(),
			signIn
		);
		expect((await answer).status).toBe(401);
		expect(await sessionsOf(id)).toEqual([]);
	});

	test('a session that has ended adds no proof', async () => {
		const { id, ask, signIn } = await aBrowser();
		await signIn();
		const { data } = await ask<{ secret: string }>('session.newAuthenticator');
		const code = new TOTP({ secret: Secret.fromBase32(data!.secret) }).generate({
			timestamp: scene.time.now.getTime()
		});
		const { answer } = await meanwhile(
			async (tx) => {
				await tx.selectFrom('person').select('id').where('id', '=', id).forUpdate().execute();
				await tx.deleteFrom('session').where('personId', '=', id).execute();
			},
			() => ask('session.confirmAuthenticator', { code })
		);
		expect((await answer).status).toBe(401);
		expect(await sessionsOf(id)).toEqual([]);
	});

	test('a passkey that was taken away opens nothing', async () => {
		const { id: personId, ask } = await aBrowser();
		const { show, id, publicKey } = aDevice();
		const kept = { id, personId, publicKey, counter: 0, name: 'A phone', addedOn: '2026-11-25' };
		await scene.owner.insertInto('personPasskey').values(kept).execute();
		const shown = async () => {
			const { data } = await ask<{ challenge: string }>('session.passkeyChallenge');
			return ask('session.provePasskey', { answer: show(data!.challenge) });
		};
		expect((await shown()).data).toEqual({ state: 'whole' });

		await scene.owner.deleteFrom('session').where('personId', '=', personId).execute();
		const { answer } = await meanwhile(
			(tx) => tx.deleteFrom('personPasskey').where('id', '=', id).execute(),
			shown
		);
		expect((await answer).status).toBe(401);
		expect(await sessionsOf(personId)).toEqual([]);
	});
});

/** A phone with a passkey for this place, which answers as the standard says. */
function aDevice() {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const { x, y } = publicKey.export({ format: 'jwk' });
	const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
	const cose = isoCBOR.encode(
		new Map<number, number | Uint8Array>([
			[1, 2],
			[3, -7],
			[-1, 1],
			[-2, bytes(x!)],
			[-3, bytes(y!)]
		])
	);
	const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest();
	const id = Buffer.from(randomUUID()).toString('base64url');
	function show(challenge: string) {
		const client = Buffer.from(
			JSON.stringify({ type: 'webauthn.get', challenge, origin: 'http://localhost' })
		);
		// Somebody is there, and was known by a finger, a face or a PIN. It counts nothing.
		const said = Buffer.concat([sha256('localhost'), Buffer.from([5, 0, 0, 0, 0])]);
		const response = {
			clientDataJSON: client.toString('base64url'),
			authenticatorData: said.toString('base64url'),
			signature: sign('sha256', Buffer.concat([said, sha256(client)]), privateKey).toString('base64url')
		};
		return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
	}
	return { id, publicKey: Buffer.from(cose), show };
}
