import type { Place } from './place.ts';

export type Encrypted = { nonce: Uint8Array<ArrayBuffer>; content: ArrayBuffer };

/** The nonce length AES-GCM is specified for. */
const nonceBytes = 12;

async function keyOf({ secret }: Place): Promise<CryptoKey> {
	const bytes = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
	return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Bound to the draft and to what it is of it, so that one part cannot stand in for another. */
const recipe = (nonce: Uint8Array<ArrayBuffer>, { id }: Place, what: string) => ({
	name: 'AES-GCM',
	iv: nonce,
	additionalData: new TextEncoder().encode(`draft|${id}|${what}`)
});

export async function encrypt(
	bytes: Uint8Array<ArrayBuffer>,
	place: Place,
	what: string
): Promise<Encrypted> {
	const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
	const content = await crypto.subtle.encrypt(recipe(nonce, place, what), await keyOf(place), bytes);
	return { nonce, content };
}

export async function decrypt(
	{ nonce, content }: Encrypted,
	place: Place,
	what: string
): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await crypto.subtle.decrypt(recipe(nonce, place, what), await keyOf(place), content));
}
