/**
 * What a text tells about a worry: each word and each meaning in it, words that follow one another, and meanings
 * near one another in their order, so that "he hits me" and "I hit the ball" differ. Each is known by a number made
 * of its name, which is shorter than the name.
 */
import type { Read } from './worry-reading.ts';

/** One thing told, and between which two words it is told. */
export type Feature = { key: number; from: number; to: number };

/** How far apart two meanings still belong together. */
const near = 6;

export const keyBits = 24;

const kinds = {
	word: 1,
	meaning: 2,
	'word then word': 3,
	near: 4,
	next: 5,
	'meaning then word': 6,
	'word then meaning': 7
};

const known = new Map<string, number>();
const mostKnown = 20_000;

/** FNV-1a: the same number on every machine. */
function numberOf(name: string): number {
	const before = known.get(name);
	if (before !== undefined) return before;
	let number = 0x811c9dc5;
	for (let at = 0; at < name.length; at++) number = Math.imul(number ^ name.charCodeAt(at), 0x01000193);
	if (known.size > mostKnown) known.clear();
	known.set(name, number);

	return number;
}

export function keyOf(kind: keyof typeof kinds, one: string, other = ''): number {
	let number = Math.imul(numberOf(one) ^ (kinds[kind] * 0x9e3779b1), 0x85ebca6b);
	number = Math.imul(number ^ (number >>> 15) ^ numberOf(other), 0xc2b2ae35);
	number ^= number >>> 13;

	return (Math.imul(number, 0x27d4eb2f) >>> (32 - keyBits)) >>> 0;
}

/** Everything a text tells; told twice it counts once. */
export function featuresOf(read: readonly Read[]): Feature[] {
	const found = new Map<number, Feature>();
	const add = (kind: keyof typeof kinds, from: number, to: number, one: string, other = '') => {
		const key = keyOf(kind, one, other);
		if (!found.has(key)) found.set(key, { key, from, to });
	};
	for (const [at, { word, means }] of read.entries()) {
		add('word', at, at, word);
		for (const one of means) add('meaning', at, at, one);
		const next = read[at + 1];
		add('word then word', at, at, word, next?.word ?? '');
		if (at === 0) add('word then word', at, at, '', word);
		if (!next) continue;
		for (const one of means) add('meaning then word', at, at + 1, one, next.word);
		for (const other of next.means) add('word then meaning', at, at + 1, word, other);
		for (let to = at + 1; to <= at + near && to < read.length; to++)
			for (const one of means)
				for (const other of read[to]?.means ?? [])
					if (one !== other) add(to === at + 1 ? 'next' : 'near', at, to, one, other);
	}

	return [...found.values()];
}

const fewestWords = 2;

/** Long texts tell more of everything, so each thing they tell counts for less. */
export function scaleOf({ length }: { length: number }): number {
	return 1 / Math.sqrt(Math.max(length, fewestWords));
}
