import { z } from 'zod';

/** Words that a person types and must not leave out. */
export function text(most: number, empty: string) {
	return typed(empty).pipe(z.string().min(1, empty).max(most, tooLong(most)));
}

/** The same, where none at all will do. */
export function anyText(most: number, notWords?: string) {
	return typed(notWords).pipe(z.string().max(most, tooLong(most)));
}

/** The same, for words that may be left out. */
export const optionalText = (most: number) => anyText(most).default('');

/**
 * A NUL cannot be kept by PostgreSQL and half of a surrogate pair by nobody, so both are left out rather than
 * refused: nobody types them on purpose.
 */
function typed(error?: string) {
	return z
		.string({ error })
		.transform((words) => words.toWellFormed().replaceAll('\0', '').normalize('NFC').trim());
}

const tooLong = (most: number) => `Keep it to ${most.toLocaleString('en-GB')} letters or fewer`;
