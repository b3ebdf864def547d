/** Between which shares the true one lies, 95 times in 100, when so many of so many were seen (Wilson 1927). */
const z = 1.959964;

export function wilson(hits: number, of: number): [low: number, high: number] {
	if (of === 0) return [0, 1];
	const share = hits / of;
	const middle = share + z ** 2 / (2 * of);
	const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
	const whole = 1 + z ** 2 / of;

	return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

export function percent(share: number): string {
	return `${(share * 100).toFixed(1)}%`;
}
