import type { Delivery } from '@sd/shared/answer';
import {
	becameWords,
	deliveryDials,
	feltDials,
	forumViewWords,
	gapWords,
	kindWords,
	leadAndRest
} from '@sd/shared/phone/pair-words';
import type { FeltRating, PublishedPair, SignatureView } from '@sd/shared/report';
import { sayDay } from '../rules/days.ts';
import { listed } from '../rules/first-words.ts';

/** A dial in words: how many of four segments are filled, the word under it, and who says so. */
export type Dial = { filled: number; word: string; from: string };

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
	const { lead, rest } = leadAndRest(done.wording);
	return {
		tag: kindWords[done.kind],
		sentence: lead,
		more: [rest, done.unchanged, becameWords[done.disposition]].filter(Boolean),
		by: `${done.ownerName}, ${done.ownerTeam}. Answered on ${sayDay(done.givenOn)}.${when}`
	};
}

export function waitingWords({ groups, sentOn }: PublishedPair): string {
	const who = listed(groups) || 'The people in charge';
	return `${who} ${groups.length === 1 ? 'has' : 'have'} had this since ${sayDay(sentOn)}.`;
}

/** The sentence with the gap in it, and the two dials beside each other. */
export function feltWords({ done, felt }: PublishedPair) {
	return {
		gap: gapWords({ done, felt }),
		view: felt.forumView ? forumViewWords[felt.forumView] : '',
		delivered: done?.delivery ? deliveredDial(done.delivery) : notSaid,
		helps: feltDial(felt.rating)
	};
}

const notSaid: Dial = { filled: 0, word: 'Not said', from: 'They have not said.' };

function deliveredDial(delivery: Delivery): Dial {
	const { filled, word, rag } = deliveryDials[delivery];
	return { filled, word, from: `They say. ${rag}.` };
}

function feltDial(rating: FeltRating): Dial {
	const { filled, word, from } = feltDials[rating];
	return { filled, word, from: `${from}.` };
}
