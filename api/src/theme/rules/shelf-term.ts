/**
 * Which term's shelf is to be emptied, and how pressing it is. What is left of the term that ended goes before
 * this one's: a quiet voice that nobody decided on is not carried away by the next term.
 */
type Term = { id: string; name: string; startsOn: string; endsOn: string };

const daysBefore = 21;
const dayLength = 86_400_000;

export type ShelfTerm = { id: string; name: string; until: string; state: 'open' | 'due' | 'late' };

/** `terms` are those that began, the newest first; `isLeft` says whether something of the ended one waits still. */
export function shelfTerm(
	terms: readonly Term[],
	{ day, isLeft }: { day: string; isLeft: boolean }
): ShelfTerm | null {
	const ended = terms.find(({ endsOn }) => endsOn < day);
	const current = terms.find(({ endsOn }) => endsOn >= day);
	if (ended && (isLeft || !current)) return { ...briefly(ended), until: ended.endsOn, state: 'late' };
	if (!current) return null;
	const left = (Date.parse(current.endsOn) - Date.parse(day)) / dayLength;
	return { ...briefly(current), until: day, state: left <= daysBefore ? 'due' : 'open' };
}

const briefly = ({ id, name }: Term) => ({ id, name });
