/** Chance from a fixed seed: what is drawn by lot is the same each time. */

export function shuffled<Thing>(things: readonly Thing[], random: () => number): Thing[] {
	const order = [...things];
	for (let last = order.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[order[last], order[other]] = [order[other]!, order[last]!];
	}

	return order;
}

/** Mulberry32: the same numbers from the same seed on every machine. */
export function randomFrom(start: number): () => number {
	let state = start;

	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let number = Math.imul(state ^ (state >>> 15), 1 | state);
		number = (number + Math.imul(number ^ (number >>> 7), 61 | number)) ^ number;

		return ((number ^ (number >>> 14)) >>> 0) / 4_294_967_296;
	};
}
