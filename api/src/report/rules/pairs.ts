/**
 * One pair for each theme: what the forum says people said, with the quotes that still stand; the newest
 * answer, or that there is none; and whether it helped, as a release says it.
 */
import type { AnswerKind, Delivery, Disposition } from '@sd/shared/answer';
import type { Contributor } from '@sd/shared/phone/answers';
import type { ForumView, PublishedPair } from '@sd/shared/report';
import { labelOf, wordsOfTheme, type CheckedRelease } from './numbers.ts';

export type Theme = {
	id: string;
	slug: string;
	sentence: string;
	easyRead: string;
	forumName: string;
	serves: Contributor;
	forumView: ForumView | null;
	sentOn: string;
};

export type Answer = {
	kind: AnswerKind;
	disposition: Disposition;
	wording: string;
	easyRead: string;
	unchanged: string;
	ownerName: string;
	ownerTeam: string;
	dueOn: string | null;
	doneOn: string | null;
	givenOn: string;
	delivery: Delivery | null;
};

export type Around = {
	areas: PublishedPair['areas'];
	groups: string[];
	quotes: string[];
	answer: Answer | undefined;
};

export type Numbers = {
	newestFirst: readonly CheckedRelease[];
	/** The release that the report stands on: the newest of its period. */
	attached: CheckedRelease | undefined;
};

export function pairOf(theme: Theme, around: Around, { newestFirst, attached }: Numbers): PublishedPair {
	const { howMany, rating } = wordsOfTheme(newestFirst, theme.id);
	const label = labelOf(attached, theme.serves);
	return {
		themeId: theme.id,
		slug: theme.slug,
		forumName: theme.forumName,
		said: {
			sentence: theme.sentence,
			easyRead: theme.easyRead,
			howMany,
			quotes: around.quotes.map((wording) => ({ wording, ...(label && { label }) })),
			quotesWithdrawn: 0
		},
		areas: around.areas.map(({ plain, pictogram, wording }) => ({ plain, pictogram, wording })),
		groups: around.groups,
		sentOn: theme.sentOn,
		...(around.answer && { done: doneOf(around.answer) }),
		felt: { ...(theme.forumView && { forumView: theme.forumView }), rating }
	};
}

function doneOf(answer: Answer): NonNullable<PublishedPair['done']> {
	const { kind, disposition, wording, easyRead, unchanged, ownerName, ownerTeam, givenOn } = answer;
	return {
		kind,
		disposition,
		wording,
		easyRead,
		unchanged,
		ownerName,
		ownerTeam,
		...(answer.dueOn && { dueOn: answer.dueOn }),
		...(answer.doneOn && { doneOn: answer.doneOn }),
		givenOn,
		...(answer.delivery && { delivery: answer.delivery })
	};
}
