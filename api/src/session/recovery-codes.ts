/** Ten codes to print and put away: each opens the account once when the phone is lost. */
import { randomInt } from 'node:crypto';

const many = 10;
const letters = 10;

// No letters that look like another, or like a number.
const alphabet = 'abcdefghjkmnpqrstuvwxyz';

export function makeRecoveryCodes(): string[] {
	return Array.from({ length: many }, makeCode);
}

/** One alone: what each of two people hands to somebody who has lost everything. */
export function makeCode(): string {
	const code = Array.from({ length: letters }, () => alphabet[randomInt(alphabet.length)]).join('');
	return `${code.slice(0, letters / 2)}-${code.slice(letters / 2)}`;
}

/** As it is hashed: however it was typed. */
export function plainCode(typed: string): string {
	return typed.toLowerCase().replace(/[^a-z]/g, '');
}
