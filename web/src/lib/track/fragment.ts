import type { PictureWord } from '@sd/shared/phone/picture-words';
import { readReceipt } from '@sd/shared/phone/receipt';

/** A link or a QR code carries the six words behind the "#": that part of an address is never sent to anybody. */
export function fragmentOf(words: readonly string[]): string {
	return `#w=${words.join('.')}`;
}

export function wordsInFragment(hash: string): PictureWord[] | undefined {
	if (!hash.startsWith('#w=')) return undefined;
	try {
		return readReceipt(decodeURIComponent(hash.slice(3)));
	} catch {
		return undefined;
	}
}
