/** What kinds of heavy matters to expect, said before it is opened; a machine guesses from the words and the pictures. */
import type { Card, CardFeeling } from '@sd/shared/phone/cards';
import type { WorryCategory } from '@sd/shared/phone/worries';

const noteOfWorry: Record<WorryCategory, string> = {
	'suicide-self-harm': 'Wanting to die, or hurting oneself',
	'abuse-neglect': 'Somebody being hurt or not looked after',
	'sexual-harm': 'Sexual harm',
	violence: 'Violence or threats',
	'missing-unsafe': 'Not being safe, or running away',
	professional: 'Something a worker did',
	'restraint-seclusion': 'Being held down or shut in',
	'denied-care': 'Not getting food, medicine or care'
};

const noteOfCard: Partial<Record<Card, string>> = {
	'feeling safe': 'Not feeling safe',
	hurt: 'Somebody being hurt or not looked after',
	scared: 'Being scared',
	alone: 'Being alone',
	secret: 'A secret'
};

type Noticed = {
	worries: readonly { category: WorryCategory }[];
	cards: readonly { card: Card; feeling: CardFeeling }[];
};

/** Each kind once, and never the words themselves. */
export function contentNotes({ worries, cards }: Noticed): string[] {
	const ofCards = cards.flatMap(({ card, feeling }) => {
		const note = noteOfCard[card];
		return note && feeling !== 'good' ? [note] : [];
	});
	return [...new Set([...worries.map(({ category }) => noteOfWorry[category]), ...ofCards])];
}
