/** The same throws every time for the same seed, so that anybody makes the same set. */
export type Dice = { upTo: (sides: number) => number; pick: <T>(from: readonly T[]) => T };

export function diceOf(seed: number): Dice {
	let state = seed;

	return { upTo, pick };

	function upTo(sides: number): number {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;

		return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
	}

	function pick<T>(from: readonly T[]): T {
		const chosen = from[upTo(from.length)];
		if (chosen === undefined) throw new Error('There is nothing to pick from');

		return chosen;
	}
}

/** Picks as from a shuffled pack: each of a list comes up once before any comes up again, so groups come out even. */
export function dealtFrom({ upTo }: Dice): Dice {
	const packs = new Map<string, number[]>();

	return { upTo, pick };

	function pick<T>(from: readonly T[]): T {
		const key = from.join('\n');
		const pack = packs.get(key)?.length ? (packs.get(key) ?? []) : [...from.keys()];
		const [at = 0] = pack.splice(upTo(pack.length), 1);
		packs.set(key, pack);

		return from[at] as T;
	}
}
