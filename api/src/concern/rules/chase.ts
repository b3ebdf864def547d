/** What was handed on is asked after on the next working day, and once more on the third. */
import type { ConcernDecision } from '@sd/shared/concern';
import { addWorkingDays } from './working-hours.ts';

const chased: readonly ConcernDecision[] = ['referred', 'emergency'];

export function firstChase(decision: ConcernDecision, decidedOn: string): string | null {
	return chased.includes(decision) ? addWorkingDays(decidedOn, 1) : null;
}

/** After the second there is no third: somebody writes down the outcome. */
export function nextChase({
	decidedOn,
	chaseOn
}: {
	decidedOn: string | null;
	chaseOn: string | null;
}): string | null {
	if (decidedOn === null || chaseOn === null) return null;
	const second = addWorkingDays(decidedOn, 3);
	return chaseOn < second ? second : null;
}
