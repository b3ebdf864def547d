import { fewAtOnce } from '@sd/shared/few-at-once';
import type { PictureWord } from '@sd/shared/phone/picture-words';
import { deriveReceipt } from '@sd/shared/phone/receipt';

// Each keeps one of the server's few threads busy for as long as it would keep a phone.
const inTurn = fewAtOnce({ atOnce: 2, waiting: 20 });

/** Derives a receipt for a phone that cannot. Throws when too many wait for that already. */
export function derivePlainReceipt(words: readonly PictureWord[], salt: string): Promise<string> {
	return inTurn(() => deriveReceipt(words, salt));
}
