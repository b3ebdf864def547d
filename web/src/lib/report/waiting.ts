import type { PublishedPair } from '@sd/shared/report';

export type Waiting = { daysWaited: number; dueOn: string; isLate: boolean };

const day = 86_400_000;

/** How long a pair has had no answer, on a day. Undefined once it has one. */
export function waitingOf(
	{ sentOn, done }: Pick<PublishedPair, 'sentOn' | 'done'>,
	{ today, answeringDays }: { today: string; answeringDays: number }
): Waiting | undefined {
	if (done) return undefined;
	const dueOn = new Date(Date.parse(sentOn) + answeringDays * day).toISOString().slice(0, 10);
	return {
		daysWaited: Math.max(0, (Date.parse(today) - Date.parse(sentOn)) / day),
		dueOn,
		isLate: today > dueOn
	};
}
