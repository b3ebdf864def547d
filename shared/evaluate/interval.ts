/** How sure a share counted on so many can be: the Wilson interval, which holds for few counts and near 0 and 1 too. */
export type Interval = { low: number; high: number };

/** The normal quantile that leaves 2.5% on either side. */
const z = 1.959964;

export function wilson(hits: number, of: number): Interval {
	if (of === 0) return { low: 0, high: 1 };
	const share = hits / of;
	const middle = share + z ** 2 / (2 * of);
	const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
	const scale = 1 + z ** 2 / of;

	return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}

export function percent(share: number): string {
	return `${(share * 100).toFixed(1)}%`;
}
