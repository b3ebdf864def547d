/** What was learned, as it is written down: small enough for a phone to fetch, and the same for the server. */
import type { WorryPatterns } from './worry-patterns.ts';
import type { WorryWords } from './worry-vocabulary.ts';

export type WorryModel = WorryWords & {
	/** What a meaning is usually about. */
	usually: Record<string, string>;
	bias: number;
	/** The scores from which a worry is weak, and strong. */
	weakFrom: number;
	strongFrom: number;
	/** What one step of `weights` weighs. */
	step: number;
	/** How many features there are; of each its number and its weight, in parts that compress well. */
	count: number;
	packed: string;
	patterns: WorryPatterns;
};

/** How much lower than nothing a byte of `packed` stands for. */
const zero = 128;

/** Features in the order of their numbers: the lower byte of each distance to the one before, the upper, the weight. */
export function unpack({
	count,
	packed,
	step
}: Pick<WorryModel, 'count' | 'packed' | 'step'>): Map<number, number> {
	const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
	const weighs = new Map<number, number>();
	let key = 0;
	for (let at = 0; at < count; at++) {
		key += (bytes[at] ?? 0) + 256 * (bytes[count + at] ?? 0);
		const weight = (bytes[2 * count + at] ?? zero) - zero;
		// A distance too long for two bytes is walked in steps that weigh nothing.
		if (weight !== 0) weighs.set(key, weight * step);
	}

	return weighs;
}

export function pack(weights: ReadonlyMap<number, number>, step: number): { count: number; packed: string } {
	const rows: { distance: number; weight: number }[] = [];
	let last = 0;
	for (const [key, weight] of [...weights].sort(([one], [other]) => one - other)) {
		const steps = Math.max(-127, Math.min(127, Math.round(weight / step)));
		if (steps === 0) continue;
		for (; key - last > 0xffff; last += 0xffff) rows.push({ distance: 0xffff, weight: 0 });
		rows.push({ distance: key - last, weight: steps });
		last = key;
	}
	const bytes = [
		...rows.map(({ distance }) => distance & 0xff),
		...rows.map(({ distance }) => distance >> 8),
		...rows.map(({ weight }) => weight + zero)
	];

	return { count: rows.length, packed: btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')) };
}
