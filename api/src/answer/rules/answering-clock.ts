/**
 * A theme is to be answered within so many days of the day it was sent. Handing it on to somebody else does
 * not stop this clock: it waits until somebody says what they did, are doing, will do, or cannot do and why.
 */
import type { AnswerKind, Delivery, Disposition } from '@sd/shared/answer';

type Answer = { kind: AnswerKind; disposition: Disposition; dueOn: string | null; delivery: Delivery | null };
type Asked = { sentOn: string; newest: Answer | undefined };

export type AnsweringClock = {
	daysWaited: number;
	dueOn: string;
	isWaiting: boolean;
	isLate: boolean;
};

export function answeringClock(
	{ sentOn, newest }: Asked,
	{ today, answeringDays }: { today: string; answeringDays: number }
): AnsweringClock {
	const dueOn = dayAfter(sentOn, answeringDays);
	const isWaiting = newest === undefined || newest.disposition === 'redirected';
	return { daysWaited: daysFrom(sentOn, today), dueOn, isWaiting, isLate: isWaiting && today > dueOn };
}

/** What was promised for a day that has gone by, while nobody has said that it is finished. */
export function isPromiseLate({ kind, dueOn, delivery }: Answer, today: string): boolean {
	const isPromise = kind === 'we are doing' || kind === 'we will';
	return isPromise && dueOn !== null && dueOn < today && delivery !== 'finished';
}

const day = 86_400_000;

/** Calendar days, so that the hour the clocks change takes none away. */
export function daysFrom(from: string, to: string): number {
	return Math.max(0, (Date.parse(to) - Date.parse(from)) / day);
}

function dayAfter(from: string, days: number): string {
	return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);
}
