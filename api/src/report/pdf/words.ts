import type { AnswerKind, Delivery, Disposition } from '@sd/shared/answer';
import type { FeltRating, ForumView, PublishedPair, SignatureView } from '@sd/shared/report';
import { sayDay } from '../rules/days.ts';
import { listed } from '../rules/first-words.ts';

/** A dial in words: how many of four segments are filled, the word under it, and who says so. */
export type Dial = { filled: number; word: string; from: string };

export const tagOf: Record<AnswerKind, string> = {
	'we did': 'We did',
	'we are doing': 'We are doing',
	'we will': 'We will',
	'we cannot': 'We cannot, because'
};

const becomes: Record<Disposition, string> = {
	incorporated: '',
	redirected: 'Sent on to the people who can do it. The clock goes on.',
	'already happening': 'This was happening already.',
	'not now': 'Not now.',
	declined: 'They said no to this.'
};

const delivered: Record<Delivery, Dial> = {
	'off track': { filled: 1, word: 'Off track', from: 'They say. Red.' },
	behind: { filled: 2, word: 'Behind', from: 'They say. Amber.' },
	'on track': { filled: 3, word: 'On track', from: 'They say. Green.' },
	finished: { filled: 4, word: 'Finished', from: 'They say. Green.' }
};

const helps: Record<FeltRating, Dial> = {
	worse: { filled: 1, word: 'Worse', from: 'People say.' },
	'the same': { filled: 2, word: 'The same', from: 'People say.' },
	'a bit better': { filled: 3, word: 'A bit better', from: 'People say.' },
	'much better': { filled: 4, word: 'Much better', from: 'People say.' },
	'too soon to say': { filled: 0, word: 'Too soon to say', from: 'People say.' },
	'too few to show': { filled: 0, word: 'Too few to show', from: 'Fewer than 10 have said.' }
};

const views: Record<ForumView, string> = {
	better: 'The forum says it is getting better.',
	mixed: 'The forum says it is mixed.',
	'no change': 'The forum sees no change yet.',
	worse: 'The forum says it is getting worse.'
};

export const signedHow: Record<SignatureView, string> = {
	agree: 'Agrees.',
	'agree with a note': 'Agrees, with a note.',
	disagree: 'Does not agree.'
};

export function answerWords(done: NonNullable<PublishedPair['done']>) {
	const when = done.doneOn
		? ` Done on ${sayDay(done.doneOn)}.`
		: done.dueOn
			? ` Due by ${sayDay(done.dueOn)}.`
			: '';
	return {
		tag: tagOf[done.kind],
		sentence: done.wording,
		more: [done.unchanged, becomes[done.disposition]].filter(Boolean),
		by: `${done.ownerName}, ${done.ownerTeam}. Answered on ${sayDay(done.givenOn)}.${when}`
	};
}

export function waitingWords({ groups, sentOn }: PublishedPair): string {
	const who = listed(groups) || 'The people in charge';
	return `${who} ${groups.length === 1 ? 'has' : 'have'} had this since ${sayDay(sentOn)}.`;
}

/** What is claimed, and what people feel: always side by side, never one number. */
export function feltWords({ done, felt }: PublishedPair) {
	const claimed = done?.delivery ? delivered[done.delivery] : undefined;
	const claim = claimed
		? `They say it is ${claimed.word.toLowerCase()}.`
		: 'They have not said how far it is.';
	return {
		gap: `${claim} ${feelsLike(felt.rating)}`,
		view: felt.forumView ? views[felt.forumView] : '',
		delivered: claimed ?? { filled: 0, word: 'Not said', from: 'They have not said.' },
		helps: helps[felt.rating]
	};
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
