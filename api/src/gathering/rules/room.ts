/**
 * A room of people behind one address may send one each, and a few more for those who begin again: a fifth
 * over the heads that were expected, until the session closes.
 */
export function roomFor(expected: number): number {
	return Math.ceil(expected * 1.2);
}

export function isGatheringOpen({ closesAt }: { closesAt: string | Date }, now: Date): boolean {
	return new Date(closesAt) > now;
}
