/** Texts that are alike come together, the two nearest groups first, until no two groups are near enough. */

/** How alike two groups have to be, on the average, to be one. */
const nearEnough = 0.38;

export function groupsOf(
	many: number,
	between: (one: number, other: number) => number,
	least = nearEnough
): number[][] {
	const groups = new Map(Array.from({ length: many }, (_, at) => [at, [at]]));
	const near = Array.from({ length: many }, (_, one) =>
		Float64Array.from({ length: many }, (_, other) => (one === other ? -1 : between(one, other)))
	);
	// The nearest to each: kept, so that joining two of them costs no look at every pair.
	const nearestTo = (one: number) => {
		let [best, found] = [-1, -1];
		for (const other of groups.keys()) {
			const is = near[one]![other]!;
			if (other !== one && is > best) [best, found] = [is, other];
		}
		return { best, found };
	};
	const nearest = new Map([...groups.keys()].map((one) => [one, nearestTo(one)]));

	for (;;) {
		let [one, most] = [-1, -1];
		for (const [at, { best }] of nearest) if (best > most) [one, most] = [at, best];
		if (one < 0 || most < least) break;
		const other = nearest.get(one)!.found;
		const [here, there] = [groups.get(one)!, groups.get(other)!];
		for (const third of groups.keys()) {
			if (third === one || third === other) continue;
			const joined =
				(near[one]![third]! * here.length + near[other]![third]! * there.length) /
				(here.length + there.length);
			near[one]![third] = joined;
			near[third]![one] = joined;
		}
		groups.set(one, [...here, ...there]);
		groups.delete(other);
		nearest.delete(other);
		for (const [third, { found }] of nearest)
			if (third === one || found === one || found === other) nearest.set(third, nearestTo(third));
			else if (near[third]![one]! > nearest.get(third)!.best)
				nearest.set(third, { best: near[third]![one]!, found: one });
	}

	return [...groups.values()]
		.map((group) => group.toSorted((a, b) => a - b))
		.sort((a, b) => b.length - a.length);
}
