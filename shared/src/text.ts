import { z } from 'zod';

/**
 * Words that a person types. A NUL cannot be kept by PostgreSQL and half of a surrogate pair by nobody,
 * so both are left out rather than refused: nobody types them on purpose.
 */
export function text(most: number, empty: string) {
	const tooLong = `Keep it to ${most.toLocaleString('en-GB')} letters or fewer`;
	return z
		.string({ error: empty })
		.transform((typed) => typed.toWellFormed().replaceAll('\0', '').normalize('NFC').trim())
		.pipe(z.string().min(1, empty).max(most, tooLong));
}

/** The same, for words that may be left out. */
export function optionalText(most: number) {
	const tooLong = `Keep it to ${most.toLocaleString('en-GB')} letters or fewer`;
	return z
		.string()
		.transform((typed) => typed.toWellFormed().replaceAll('\0', '').normalize('NFC').trim())
		.pipe(z.string().max(most, tooLong))
		.default('');
}
