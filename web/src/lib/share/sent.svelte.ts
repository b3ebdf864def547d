import type { PictureWord } from '@sd/shared/phone/picture-words';
import type { Item } from '#lib/outbox/item.ts';
import type { Answers } from './steps.ts';

type Sent = { words: PictureWord[]; item: Item; answers: Answers };

/** What was sent from this page, in memory alone: closing or reloading it forgets, as a shared phone should. */
export const memory: { sent: Sent | undefined } = $state({ sent: undefined });
