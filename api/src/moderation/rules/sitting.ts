/** Reading what hurts people is work that tires: after three quarters of an hour, a break is offered. */

export const breakAfterMinutes = 45;
/** Whoever has begun none for so long has had a break. */
export const pauseMinutes = 30;

export type Sitting = { startedAt: Date; lastAt: Date; read: number; heavy: number };

const minutesBefore = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000);

export function newAfter(now: Date): Date {
	return minutesBefore(now, pauseMinutes);
}

/** How much they have read since they sat down; null when they have not, or had a break. */
export function sittingNow(sitting: Sitting | undefined, now: Date) {
	if (!sitting || sitting.lastAt < newAfter(now)) return null;
	return {
		read: sitting.read,
		heavy: sitting.heavy,
		isTimeForBreak: sitting.startedAt <= minutesBefore(now, breakAfterMinutes)
	};
}
