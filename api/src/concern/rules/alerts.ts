/** Who is told that a concern waits: a lead at once, the deputies after two working hours, the chair after four. */
import type { AlertKind } from '@sd/shared/concern';

export const minutesToDeputies = 2 * 60;
export const minutesToChair = 4 * 60;

export type Waiting = {
	/** How long it has been open, in working minutes. */
	workingMinutes: number;
	isImmediate: boolean;
	/** Nobody has taken it. */
	isFlagged: boolean;
	/** Whether any lead may read it: it can be about all there are. */
	hasLead: boolean;
	/** The last turn of the person it is about that no lead has read; 0 when there is none. */
	answered: number;
	/** Who was told already, as "lead 0". */
	told: readonly string[];
};

export type Alert = { told: AlertKind; turn: number };

/** Each of them once; danger now waits for nobody's second hour. */
export function alertsDue(waiting: Waiting): Alert[] {
	const { workingMinutes, isImmediate, isFlagged, hasLead, answered } = waiting;
	const due: Alert[] = [{ told: 'lead', turn: 0 }];
	if (isFlagged && (isImmediate || workingMinutes >= minutesToDeputies))
		due.push({ told: 'deputy', turn: 0 });
	if (isFlagged && (!hasLead || workingMinutes >= minutesToChair)) due.push({ told: 'chair', turn: 0 });
	if (answered > 0) due.push({ told: 'answer', turn: answered });
	return due.filter(({ told, turn }) => !waiting.told.includes(`${told} ${turn}`));
}
