import type { Answers } from './steps.ts';

/** The ask and the session that somebody came with, from the address of the page. */
export function askedOf(search: URLSearchParams): Pick<Answers, 'ask' | 'gathering'> {
	const [ask, gathering] = [search.get('ask'), search.get('gathering')];
	return { ...(ask && { ask }), ...(gathering && { gathering }) };
}

/** The same, for the address that the form is sent to. */
export function askedIn({ ask, gathering }: Answers): string {
	const search = new URLSearchParams({ ...(ask && { ask }), ...(gathering && { gathering }) }).toString();
	return search && `?${search}`;
}
