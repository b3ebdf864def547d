/** When something that could not be sent is tried again: soon at first, then less and less often, for ever. */
import type { Item } from './item.ts';

const longestSeconds = 300;

/** A server may ask for a longer pause, but not for one that would look like being forgotten. */
const longestAskedSeconds = 3600;

/**
 * 1, 2, 4 ... 300 seconds, each shortened by up to half, so that phones which lost the same signal do not
 * all come back in the same second. `chance` is from 0 up to 1.
 */
export function pauseAfter(tries: number, chance: number): number {
	const whole = Math.min(longestSeconds, 2 ** Math.max(0, tries - 1));
	return Math.round(whole * 1000 * (1 - chance / 2));
}

/** What a Retry-After header asks for, in seconds or as a date; undefined when it asks for nothing. */
export function askedPause(header: string | null, now: number): number | undefined {
	if (header === null || header.trim() === '') return undefined;
	const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
	if (Number.isNaN(seconds)) return undefined;
	return Math.min(longestAskedSeconds, Math.max(0, seconds)) * 1000;
}

/** A phone's clock can be set back: a pause longer than any we give is over. */
export function isDue({ waitUntil }: Pick<Item, 'waitUntil'>, now: number): boolean {
	return waitUntil === undefined || waitUntil <= now || waitUntil - now > longestAskedSeconds * 1000;
}

/** Whether it was there yesterday already. Only the day is known, so this may say it early, and never late. */
export function hasWaitedADay({ addedOn }: Pick<Item, 'addedOn'>, today: string): boolean {
	return addedOn < today;
}
