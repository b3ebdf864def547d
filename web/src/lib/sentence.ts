/** "1 day" and "2 days", whatever is counted. */
export const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const sayDays = (days: number) => many(days, 'day', 'days');

/** The same where none is said too. */
export const inDays = (days: number) => (days === 0 ? 'today' : sayDays(days));

/** Words in a row: "a", "a and b", "a, b and c". */
export function inARow(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** One of these, whichever: Ada, Ben or Chidi. */
export function anyOf(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** "About 40 people", at the start of a line. */
export const atStart = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
