/**
 * A receipt is six picture-words made on the contributor's own device. Whoever holds the words can come
 * back to what was told; we never see them, only a number worked out from them that cannot be turned back.
 */
import { pictureWords, type PictureWord } from './picture-words.ts';

/** Six words of 128 are 42 bits: few enough to draw, and decades of guessing at the rate the server allows. */
export const receiptLength = 6;

/** OWASP's figure for PBKDF2-HMAC-SHA256: makes each guess against a stolen database cost real work. */
export const receiptRounds = 600_000;

/** One SHA-256 block: a longer value would cost the phone twice and a guesser nothing more. */
export const derivedBytes = 32;

const known = new Set<string>(pictureWords);

export function makeReceipt(): PictureWord[] {
	return Array.from({ length: receiptLength }, randomWord);
}

/** Forgives capitals, commas, dashes, numbering, spaces and full-width letters, but never guesses a word. */
export function readReceipt(text: string): PictureWord[] | undefined {
	const typed = text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.toLowerCase();
	const words = typed.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');

	return words.length === receiptLength && words.every(isPictureWord) ? words : undefined;
}

export function writeReceipt(words: readonly PictureWord[]): string {
	return words.join(' ');
}

/** What the server is given instead of the words. The salt is public and one for the whole deployment. */
export async function deriveReceipt(words: readonly PictureWord[], salt: string): Promise<string> {
	const utf8 = new TextEncoder();
	const secret = await crypto.subtle.importKey('raw', utf8.encode(writeReceipt(words)), 'PBKDF2', false, [
		'deriveBits'
	]);
	const recipe = {
		name: 'PBKDF2',
		hash: 'SHA-256',
		iterations: receiptRounds,
		salt: utf8.encode(`said-and-done receipt v1|${salt}`)
	};
	const derived = await crypto.subtle.deriveBits(recipe, secret, derivedBytes * 8);

	return Array.from(new Uint8Array(derived), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isPictureWord(word: string): word is PictureWord {
	return known.has(word);
}

/** Throws back the bytes that would favour the first words, should the list stop dividing 256 evenly. */
function randomWord(): PictureWord {
	const fair = 256 - (256 % pictureWords.length);
	const [byte = 256] = crypto.getRandomValues(new Uint8Array(1));

	return (byte < fair && pictureWords[byte % pictureWords.length]) || randomWord();
}
