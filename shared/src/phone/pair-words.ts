/**
 * What is said of a pair: its answer, how far that is, and whether it helped. The page and the printed report
 * take their words from here, so that they never tell it differently.
 */
import type { AnswerKind, Delivery, Disposition } from '../answer.ts';
import type { FeltRating, ForumView, PublishedPair } from '../report.ts';

export const kindWords: Record<AnswerKind, string> = {
	'we did': 'We did',
	'we are doing': 'We are doing',
	'we will': 'We will',
	'we cannot': 'We cannot, because'
};

/** What becomes of it. That it goes into the work needs no words: the answer says so. */
export const becameWords: Record<Disposition, string> = {
	incorporated: '',
	redirected: 'Sent on to the people who can do it. The clock goes on.',
	'already happening': 'This was happening already.',
	'not now': 'Not now.',
	declined: 'They said no to this.'
};

export const forumViewWords: Record<ForumView, string> = {
	better: 'The forum says it is getting better.',
	mixed: 'The forum says it is mixed.',
	'no change': 'The forum sees no change yet.',
	worse: 'The forum says it is getting worse.'
};

/** A dial of four segments, with the word under it. */
export const deliveryDials: Record<Delivery, { filled: number; word: string; rag: string }> = {
	'off track': { filled: 1, word: 'Off track', rag: 'Red' },
	behind: { filled: 2, word: 'Behind', rag: 'Amber' },
	'on track': { filled: 3, word: 'On track', rag: 'Green' },
	finished: { filled: 4, word: 'Finished', rag: 'Green' }
};

const said = 'People say';
export const feltDials: Record<FeltRating, { filled: number; word: string; from: string }> = {
	worse: { filled: 1, word: 'Worse', from: said },
	'the same': { filled: 2, word: 'The same', from: said },
	'a bit better': { filled: 3, word: 'A bit better', from: said },
	'much better': { filled: 4, word: 'Much better', from: said },
	'too soon to say': { filled: 0, word: 'Too soon to say', from: said },
	'too few to show': { filled: 0, word: 'Too few to show', from: 'Fewer than 10 have said' }
};

/** What is claimed, and what people feel: always side by side, never one number. */
export function gapWords({ done, felt }: Pick<PublishedPair, 'done' | 'felt'>): string {
	const claim = done?.delivery
		? `They say it is ${deliveryDials[done.delivery].word.toLowerCase()}.`
		: 'They have not said how far it is.';
	return `${claim} ${feelsLike(felt.rating)}`;
}

function feelsLike(rating: FeltRating): string {
	switch (rating) {
		case 'worse':
			return 'People say it got worse.';
		case 'the same':
			return 'Most people do not feel it yet.';
		case 'a bit better':
		case 'much better':
			return 'People who answered say it helps.';
		case 'too soon to say':
		case 'too few to show':
			return 'We cannot say yet if it helps.';
	}
}

/** Words longer than this do not all stand large: nobody reads a wall of bold letters. */
export const longestLead = 120;

/** One sentence stands large. Of more, the first leads and the rest is for reading. */
export function leadAndRest(words: string): { lead: string; rest: string } {
	const end = words.search(/[.?](?=\s)/) + 1;
	if (words.length <= longestLead || end === 0) return { lead: words, rest: '' };
	return { lead: words.slice(0, end), rest: words.slice(end).trim() };
}
