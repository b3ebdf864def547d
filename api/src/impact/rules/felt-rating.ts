/**
 * Whether an answer helped, in one step of the scale: the step that the person in the middle said, and the
 * worse of two when there is no one in the middle. Who says "too soon to say" is not counted, and while fewer
 * than ten have said anything else there is no rating.
 */
import { felts, type Felt } from '@sd/shared/phone/answers';
import type { FeltRating } from '@sd/shared/report';
import { smallestDisclosable } from '../../release/rules/constants.ts';

export type FeltCounts = Record<Felt, number>;

const scale = ['worse', 'the same', 'a bit better', 'much better'] as const satisfies readonly Felt[];

export function feltRating(counts: FeltCounts): FeltRating {
	const said = scale.reduce((sum, step) => sum + counts[step], 0);
	if (said < smallestDisclosable) return 'too few to show';
	let upToHere = 0;
	for (const step of scale) {
		upToHere += counts[step];
		if (upToHere * 2 >= said) return step;
	}
	return 'much better';
}

/** Every step of the scale with its count, those that nobody said too. */
export function feltCounts(rows: readonly { felt: Felt; count: number }[]): FeltCounts {
	const counts = Object.fromEntries(felts.map((felt) => [felt, 0])) as FeltCounts;
	for (const { felt, count } of rows) counts[felt] += count;
	return counts;
}
