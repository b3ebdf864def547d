import { sayDay } from '#lib/dates.ts';
import { sayDays } from '#lib/sentence.ts';

export type Clock = { daysWaited: number; dueOn: string; isWaiting: boolean; isLate: boolean };

/** How long it has waited against what was promised. Late is a word, never a colour. */
export function clockWords({ daysWaited, dueOn, isLate }: Clock, promised: number): string {
	if (isLate) {
		return `${sayDays(daysWaited)} so far, and ${sayDays(promised)} were promised. It was due on ${sayDay(dueOn)}.`;
	}
	return `${sayDays(daysWaited)} so far. An answer is due by ${sayDay(dueOn)}.`;
}

/** The bar in a picture 200 wide: how much is filled, where the mark stands, and how far it ran past it. */
export function clockBar({ daysWaited }: Pick<Clock, 'daysWaited'>, promised: number) {
	const longest = Math.max(promised * 1.25, daysWaited, 1);
	const at = (days: number) => Math.round((days / longest) * 196) + 2;
	return { mark: at(promised), filled: at(Math.min(daysWaited, promised)), end: at(daysWaited) };
}
