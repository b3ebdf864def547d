/**
 * A set of words small enough for a phone. It keeps only a short number for each word, so now and then it takes
 * another word for one of its own, and it never fails to know one that was put in.
 */
export type PackedSet = {
	/** How many numbers there are to choose from. */
	range: number;
	/** The steps between the numbers in order, each a count of ones and then this many bits, written in base 64. */
	bits: number;
	steps: string;
};

export function unpack({ range, bits, steps }: PackedSet): (word: string) => boolean {
	const numbers = new Set<number>();
	let number = -1;
	let ones = 0;
	let left = 0;
	let low = 0;
	for (const character of atob(steps)) {
		const byte = character.charCodeAt(0);
		for (let bit = 7; bit >= 0; bit--) {
			const one = (byte >> bit) & 1;
			if (left === 0) {
				if (one) ones++;
				else left = bits;
				continue;
			}
			low = low * 2 + one;
			if (--left > 0) continue;
			number += ones * 2 ** bits + low + 1;
			numbers.add(number);
			ones = low = 0;
		}
	}

	return (word) => numbers.has(numberOf(word, range));
}

/** FNV-1a, stirred once more so that words that differ in one letter lie far apart. */
export function numberOf(word: string, range: number): number {
	let mixed = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) mixed = Math.imul(mixed ^ word.charCodeAt(at), 0x01000193);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);

	return ((mixed ^ (mixed >>> 13)) >>> 0) % range;
}
