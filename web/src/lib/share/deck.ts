import { cardsOf, type Card } from '@sd/shared/phone/cards';
import type { Answers } from './steps.ts';

export type Area = { id: string; pictogram: string };

/** The cards that are shown for what it is about, in their order. */
export function deckOf({ about }: Answers, areas: readonly Area[]): Card[] {
	return cardsOf(areas.filter(({ id }) => about.includes(id)).map(({ pictogram }) => pictogram));
}
