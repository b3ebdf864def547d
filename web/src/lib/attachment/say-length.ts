import type { AttachmentWords } from '#lib/words/attachment.ts';
import { fill } from '#lib/words/fill.ts';

/** How long it is, in words. Two minutes are the most there can be. */
export function sayLength(words: AttachmentWords, length: number): string {
	const whole = Math.max(1, Math.min(120, Math.floor(length)));
	const seconds = whole % 60;
	if (whole === 120) return words.minutes;
	if (whole < 60) return whole === 1 ? words.second : fill(words.seconds, { seconds });
	if (seconds === 0) return words.minute;
	return seconds === 1 ? words.minuteAndSecond : fill(words.minuteAndSeconds, { seconds });
}
