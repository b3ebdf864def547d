/** Puts texts that sound alike together: the two nearest groups join until no two are near, then each text settles. */

/** Two groups nearer than this on average are one: chosen on the tuned texts (docs/theming.md). */
export const near = 0.18;
/** A group of fewer is not one: its texts settle elsewhere. */
const fewest = 3;
const mostRounds = 5;

type Join = { kept: number; joined: number; likeness: number };

/** For each text the number of its group. The same texts always give the same groups. */
export function groupAlike(rows: readonly Float64Array[]): number[] {
	const together = rows.map((_, at) => at);
	const rootOf = (at: number): number => (together[at] === at ? at : (together[at] = rootOf(together[at]!)));
	for (const { kept, joined, likeness } of joins(rows)) {
		if (likeness >= near) together[rootOf(joined)] = rootOf(kept);
	}
	return settle(
		rows,
		rows.map((_, at) => rootOf(at))
	);
}

/** Average linkage by chains of nearest neighbours: the same tree as always joining the nearest two, in n² steps. */
function joins(rows: readonly Float64Array[]): Join[] {
	const between = rows.map((row) => Float64Array.from(row));
	const sizes = rows.map(() => 1);
	const left = new Set(rows.keys());
	const made: Join[] = [];
	let chain: number[] = [];
	while (left.size > 1) {
		if (!chain.length) chain = [left.values().next().value!];
		const end = chain.at(-1)!;
		const before = chain.at(-2);
		let nearest = before ?? -1;
		for (const other of left) {
			if (other === end) continue;
			if (nearest === -1 || between[end]![other]! > between[end]![nearest]!) nearest = other;
		}
		if (nearest !== before) {
			chain.push(nearest);
			continue;
		}
		chain.splice(-2);
		const [kept, joined] = end < nearest ? [end, nearest] : [nearest, end];
		made.push({ kept, joined, likeness: between[kept]![joined]! });
		left.delete(joined);
		for (const other of left) {
			if (other === kept) continue;
			const average =
				(between[kept]![other]! * sizes[kept]! + between[joined]![other]! * sizes[joined]!) /
				(sizes[kept]! + sizes[joined]!);
			between[kept]![other] = between[other]![kept] = average;
		}
		sizes[kept]! += sizes[joined]!;
	}
	return made;
}

/** Each text goes to the group that it is most like on average, some times over. */
function settle(rows: readonly Float64Array[], first: number[]): number[] {
	let labels = first;
	for (let round = 0; round < mostRounds; round++) {
		const groups = [...Map.groupBy(labels.keys(), (at) => labels[at]!)].filter(
			([, members]) => members.length >= fewest
		);
		if (groups.length < 2) return labels;
		const settled = labels.map((_, at) => {
			let best = { label: -1, likeness: -Infinity };
			for (const [label, members] of groups) {
				const likeness = averageTo(rows[at]!, members, at);
				if (likeness > best.likeness) best = { label, likeness };
			}
			return best.label;
		});
		if (settled.every((label, at) => label === labels[at])) return labels;
		labels = settled;
	}
	return labels;
}

/** How like the others of a group a text is on average; itself does not count. */
export function averageTo(row: Float64Array, members: readonly number[], self: number): number {
	let sum = 0;
	let of = 0;
	for (const member of members) {
		if (member === self) continue;
		sum += row[member]!;
		of++;
	}
	return of ? sum / of : 0;
}
