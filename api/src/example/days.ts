import { addMonths } from '@sd/db/seed/starter/clock';
import type { Dice } from '@sd/db/seed/example/dice';
import { addDays } from '../clock.ts';

type Days = { from: string; to: string };

const monthsBack = 14;
const fewestDaysNow = 28;
const longestReading = 7;

/** When what was told a number of terms ago arrived: inside that term, and no longer than fourteen months ago. */
export function arrivals(
	terms: readonly { startsOn: string; endsOn: string }[],
	today: string
): (termsAgo: number) => Days {
	const yesterday = addDays(today, -1);
	return (termsAgo) => {
		const term = terms.at(-1 - termsAgo);
		if (!term) throw new RangeError('The example looks back over more terms than there are');
		// A term that has only begun would squeeze all its people into a day or two.
		if (termsAgo === 0)
			return { from: earliest(term.startsOn, addDays(yesterday, -fewestDaysNow)), to: yesterday };
		return { from: termsAgo === 3 ? addMonths(today, -monthsBack) : term.startsOn, to: term.endsOn };
	};
}

/** A day on which it arrived and one on which it was read, most often in the same term. */
export function readWithin(dice: Dice, { from, to }: Days): { receivedOn: string; readOn: string } {
	const receivedOn = addDays(from, dice.between(0, daysBetween(from, to)));
	const readOn = addDays(receivedOn, dice.between(0, longestReading));
	return { receivedOn, readOn: readOn > to && dice.chance(0.9) ? to : readOn };
}

function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/** A moment of a working day, for what the team did. */
export function atWork(dice: Dice, day: string): Date {
	const hour = String(dice.between(9, 15)).padStart(2, '0');
	const minute = String(dice.between(0, 59)).padStart(2, '0');
	return new Date(`${day}T${hour}:${minute}:00Z`);
}

export const earliest = (...days: string[]): string => days.toSorted()[0] ?? '';
export const latest = (...days: string[]): string => days.toSorted().at(-1) ?? '';
