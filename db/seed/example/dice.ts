/**
 * Chance that falls the same way each time, so that every example is alike and its tests can speak of it.
 * Never for anything that has to be secret.
 */
export function makeDice(seed: number) {
	let state = seed;

	/** From 0 up to, and never, 1: Tommy Ettinger's mulberry32. */
	function roll(): number {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	return {
		chance: (share: number): boolean => roll() < share,

		/** A whole number, both ends among them. */
		between: (from: number, to: number): number => from + Math.floor(roll() * (to - from + 1)),

		/** One of these, each as often as its weight says. */
		oneOf<Choice>(weights: readonly (readonly [Choice, number])[]): Choice {
			let left = roll() * weights.reduce((sum, [, weight]) => sum + weight, 0);
			const found = weights.find(([, weight]) => (left -= weight) < 0) ?? weights.at(-1);
			if (!found) throw new RangeError('There is nothing to choose from');
			return found[0];
		}
	};
}
export type Dice = ReturnType<typeof makeDice>;
