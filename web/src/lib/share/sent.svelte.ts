import type { PictureWord } from '@sd/shared/phone/picture-words';
import type { Item } from '#lib/outbox/item.ts';
import type { Answers } from './steps.ts';

type Sent = { words: PictureWord[]; item: Item; answers: Answers };

/** What was sent from this page, in memory alone: closing or reloading it forgets, as a shared phone should. */
export const memory: { sent: Sent | undefined; wayOut: URL | undefined } = $state({
	sent: undefined,
	/** Where a link would have led, away from the only page that shows the six pictures. */
	wayOut: undefined
});

/** Once, before the pictures are left behind: whoever has been asked may go. */
export function asksBeforeLeaving(from: URL | undefined, to: URL): boolean {
	if (from?.pathname !== '/share/sent' || !memory.sent || memory.wayOut) return false;
	memory.wayOut = to;
	return true;
}
