/**
 * The numbered rules of one release, each as one small function, so that they can be read side by side
 * and so that a test can take any one of them out and see that its absence is noticed.
 */
import { isTooNarrow, type Range } from './attack.ts';
import { percentageBase, roundingBase, roundingReach, smallestDisclosable } from './constants.ts';

export type Counted = { count: number };

export type Rules = {
	/** R1. A count this small is hidden. Nought is small: "nobody" and "a few" must look alike. */
	isSmall(count: number): boolean;
	/** R2. A hidden count that stands alone in its line is the total less the rest. */
	standsAlone(hidden: number): boolean;
	/** R3. What several hidden counts come to is the total less the rest, a count too, and it must not be a small one. */
	isSmallTogether(hidden: readonly number[]): boolean;
	/** R4. What a clever reader could narrow down counts as told. */
	isWorkedOut(range: Range): boolean;
	/** R5. What to hide next: the smallest shown, and of equals the first in the fixed order of the plan. */
	nextToHide(shown: readonly Counted[]): number;
	/** R6. What is shown of a count. */
	rounded(count: number): number;
	/** R7. What is shown of a hidden count: the same, whatever it was hidden for. */
	symbol(count: number): 'hidden';
	/** R8. Whether a published number is large enough for anything to be a share of it. */
	isBaseEnough(base: number): boolean;
};

export const ruleSet: Rules = {
	isSmall: (count) => count < smallestDisclosable,
	standsAlone: (hidden) => hidden === 1,
	isSmallTogether: (hidden) =>
		hidden.length > 1 && hidden.reduce((sum, count) => sum + count, 0) < smallestDisclosable,
	isWorkedOut: isTooNarrow,
	nextToHide: (shown) =>
		shown.reduce((least, { count }, at) => (count < shown[least]!.count ? at : least), 0),
	rounded: (count) => roundingBase * Math.floor((count + roundingReach) / roundingBase),
	symbol: () => 'hidden',
	isBaseEnough: (base) => base >= percentageBase
};
