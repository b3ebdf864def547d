/** What was handed on is asked after on the next working day, and once more on the third. */
import type { ConcernDecision } from '@sd/shared/concern';

/** The first and the third working day after it was decided. */
export type ChaseDays = { first: string; second: string };

const chased: readonly ConcernDecision[] = ['referred', 'emergency'];

export function firstChase(decision: ConcernDecision, { first }: ChaseDays): string | null {
	return chased.includes(decision) ? first : null;
}

/** After the second there is no third: somebody writes down the outcome. */
export function nextChase(chaseOn: string | null, { second }: ChaseDays): string | null {
	return chaseOn !== null && chaseOn < second ? second : null;
}
