/** A text as its words: small letters, no marks, so that "pick-up" and "Pick up" are the same two. */
export function wordsIn(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replace(/['’]/g, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** A word without its ending, so that "waited" and "waiting" meet. Rough: it only counts words. */
export function stemOf(word: string): string {
	const stem = word.replace(/(ing|ed|es|s|ly)$/, '');
	return stem.length >= 3 ? stem : word;
}
