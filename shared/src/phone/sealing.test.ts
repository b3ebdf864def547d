import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fingerprint, makeIntakeKeyPair, seal, unseal } from './sealing.ts';

const submissionKey = '0b7e9a52-4f0e-4d5f-9d7b-6f1f4d1f8a10';
const story = '{"story":"Nobody told us the clinic had moved 🦉"}';
const { publicKey, privateKey } = await makeIntakeKeyPair();
const key = { id: 'spring', publicKey };
const refusal = 'This could not be opened';

test.each([story, '', '\ufeffstarts with a mark', 'x'.repeat(60_000)])(
	'what is sealed opens again, letter for letter',
	async (payload) => {
		expect(await unseal(await seal(payload, key, submissionKey), privateKey, key, submissionKey)).toBe(
			payload
		);
	}
);

test('a sealed story has the four parts every version of the server expects, and no word of it', async () => {
	const sealed = await seal(story, key, submissionKey);

	expect(sealed).toMatch(/^v1\.[\w-]{87}\.[\w-]{16}\.[\w-]+$/);
	expect(sealed).not.toContain(Buffer.from('clinic').toString('base64url').slice(1, 6));
});

test('the same story never looks the same twice', async () => {
	const [one, other] = [await seal(story, key, submissionKey), await seal(story, key, submissionKey)];

	expect(one.split('.')[1]).not.toBe(other.split('.')[1]);
	expect(one.split('.')[2]).not.toBe(other.split('.')[2]);
});

describe('a sealed story that somebody changed', async () => {
	const sealed = await seal(story, key, submissionKey);
	const ends = sealed
		.split('.')
		.reduce<number[]>((all, part) => [...all, (all.at(-1) ?? -1) + part.length + 1], []);
	const starts = [0, ...ends.slice(0, 3).map((end) => end + 1)];

	test.each([...starts, ...ends.map((end) => end - 1), ...ends.slice(0, 3)])(
		'does not open with character %i changed',
		async (at) => {
			const spare = sealed[at] === 'B' ? 'C' : 'B';
			const changed = sealed.slice(0, at) + spare + sealed.slice(at + 1);

			await expect(unseal(changed, privateKey, key, submissionKey)).rejects.toThrow(refusal);
		}
	);

	test('does not open when only the unused bits of a part differ', async () => {
		const [version, point = '', nonce, content] = sealed.split('.');
		const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		const twin = alphabet[alphabet.indexOf(point.at(-1) ?? '') + 1] ?? '';
		const changed = [version, point.slice(0, -1) + twin, nonce, content].join('.');

		expect(Buffer.from(point, 'base64url')).toEqual(Buffer.from(point.slice(0, -1) + twin, 'base64url'));
		await expect(unseal(changed, privateKey, key, submissionKey)).rejects.toThrow(refusal);
	});

	test.each([
		'',
		'v1',
		'v1...',
		`${sealed}.AAAA`,
		sealed.replace('v1', 'v2'),
		` ${sealed}`,
		`${sealed}=`,
		'<html>'
	])('does not open in another shape', async (changed) => {
		await expect(unseal(changed, privateKey, key, submissionKey)).rejects.toThrow(refusal);
	});
});

describe('a sealed story opens only where it belongs', async () => {
	const sealed = await seal(story, key, submissionKey);

	test('not as another submission', async () => {
		const other = submissionKey.replace('0b', '0c');

		await expect(unseal(sealed, privateKey, key, other)).rejects.toThrow(refusal);
	});

	test('not under the name of another intake key', async () => {
		await expect(unseal(sealed, privateKey, { ...key, id: 'summer' }, submissionKey)).rejects.toThrow(
			refusal
		);
	});

	test('not with another private key', async () => {
		const stranger = await makeIntakeKeyPair();

		await expect(unseal(sealed, stranger.privateKey, key, submissionKey)).rejects.toThrow(refusal);
	});

	test('not beside another public key', async () => {
		const { publicKey } = await makeIntakeKeyPair();

		await expect(unseal(sealed, privateKey, { ...key, publicKey }, submissionKey)).rejects.toThrow(refusal);
	});
});

test('the fingerprint is the SHA-256 of what was sealed', async () => {
	const sealed = await seal(story, key, submissionKey);

	expect(await fingerprint(sealed)).toBe(createHash('sha256').update(sealed).digest('hex'));
});
