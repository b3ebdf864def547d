/**
 * What somebody tells us is sealed on their own device before it waits or travels, so that only the
 * forum's server can open it: a shared phone keeps nothing that the next person could read.
 */
export type IntakeKey = {
	id: string;
	/** The P-256 point, uncompressed, in base64url. */
	publicKey: string;
};

/** A JSON Web Key, spelled out because browsers and Node each name the type their own way. */
export type PrivateKey = {
	kty?: string;
	crv?: string;
	x?: string;
	y?: string;
	d?: string;
	ext?: boolean;
	key_ops?: string[];
};

const version = 'v1';
const curve = { name: 'ECDH', namedCurve: 'P-256' };

/** The nonce length AES-GCM is specified for; a fresh key for every sealing means it never repeats. */
const nonceBytes = 12;

/** Bound to the submission's own key, so that one sealed story cannot be passed off as another. */
export async function seal(payload: string, key: IntakeKey, submissionKey: string): Promise<string> {
	return sealBytes(new TextEncoder().encode(payload), key, submissionKey);
}

/** What the sealed parts beside the words are bound to: voice and pictures, in their order. */
export const partOf = (submissionKey: string, slot: number) => `${submissionKey}|${slot}`;

/** What a sealed receipt is bound to: while it waits, nobody who opens the phone can use it. */
export const receiptOf = (submissionKey: string) => `${submissionKey}|receipt`;

/** The same for a voice note or a picture. */
export async function sealBytes(
	content: Uint8Array<ArrayBuffer>,
	key: IntakeKey,
	boundTo: string
): Promise<string> {
	const ephemeral = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
	const point = new Uint8Array(await crypto.subtle.exportKey('raw', ephemeral.publicKey));
	const recipient = await crypto.subtle.importKey('raw', fromBase64url(key.publicKey), curve, false, []);
	const contentKey = await agree(ephemeral.privateKey, recipient, { point, key, use: 'encrypt' });
	const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
	const sealed = await crypto.subtle.encrypt(gcm(nonce, boundTo), contentKey, content);

	return [version, ...[point, nonce, new Uint8Array(sealed)].map(toBase64url)].join('.');
}

/** Says the same of every failure: what is wrong with a sealed story is nobody's business but its sender's. */
export async function unseal(
	sealed: string,
	privateKey: PrivateKey,
	key: IntakeKey,
	submissionKey: string
): Promise<string> {
	const opened = await unsealBytes(sealed, privateKey, key, submissionKey);
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(opened);
	} catch {
		throw new Error(notOpened);
	}
}

export async function unsealBytes(
	sealed: string,
	privateKey: PrivateKey,
	key: IntakeKey,
	boundTo: string
): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return await open(sealed, privateKey, key, boundTo);
	} catch {
		throw new Error(notOpened);
	}
}

const notOpened = 'This could not be opened';

export async function makeIntakeKeyPair(): Promise<{ publicKey: string; privateKey: PrivateKey }> {
	const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
	const point = await crypto.subtle.exportKey('raw', pair.publicKey);

	return {
		publicKey: toBase64url(new Uint8Array(point)),
		privateKey: await crypto.subtle.exportKey('jwk', pair.privateKey)
	};
}

/** By this the device knows that the server has stored exactly what it sent. */
export async function fingerprint(sealed: string): Promise<string> {
	return hashBytes(new TextEncoder().encode(sealed));
}

export async function hashBytes(content: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', content);

	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function open(sealed: string, privateKey: PrivateKey, key: IntakeKey, boundTo: string) {
	const [prefix, ...parts] = sealed.split('.');
	const [point, nonce, content] = parts.map(fromBase64url);
	if (prefix !== version || parts.length !== 3 || !point || nonce?.length !== nonceBytes || !content) {
		throw new Error('Not in the shape that seal makes');
	}
	const sender = await crypto.subtle.importKey('raw', point, curve, false, []);
	const ours = await crypto.subtle.importKey('jwk', privateKey, curve, false, ['deriveBits']);
	const contentKey = await agree(ours, sender, { point, key, use: 'decrypt' });

	return new Uint8Array(await crypto.subtle.decrypt(gcm(nonce, boundTo), contentKey, content));
}

type Agreement = { point: Uint8Array<ArrayBuffer>; key: IntakeKey; use: 'encrypt' | 'decrypt' };

async function agree(ours: CryptoKey, theirs: CryptoKey, { point, key, use }: Agreement): Promise<CryptoKey> {
	const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, ours, 256);
	const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
	const recipe = {
		name: 'HKDF',
		hash: 'SHA-256',
		salt: new Uint8Array([...point, ...fromBase64url(key.publicKey)]),
		info: new TextEncoder().encode(`said-and-done intake v1|${key.id}`)
	};

	return crypto.subtle.deriveKey(recipe, secret, { name: 'AES-GCM', length: 256 }, false, [use]);
}

function gcm(iv: Uint8Array<ArrayBuffer>, boundTo: string) {
	return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(boundTo) };
}

function toBase64url(bytes: Uint8Array): string {
	// In pieces: a voice note has more bytes than a function takes arguments.
	let binary = '';
	for (let at = 0; at < bytes.length; at += 0x8000) {
		binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	}

	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Takes only the one spelling that `toBase64url` writes: spare bits would let a changed text pass unseen. */
function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
	if (toBase64url(bytes) !== text) throw new Error('Not base64url');

	return bytes;
}
