/** Many more names and words than a phone is sent with its pages: it fetches them as data, and the server has them. */
import type { PackedSet } from './packed-set.ts';

export type NameData = {
	/** Names from public lists, by their sound. */
	names: PackedSet;
	/** English words that sound like one of them to us. */
	mistaken: PackedSet;
	/** English words, as their stems: what a capital does not make a name. */
	words: PackedSet;
};
