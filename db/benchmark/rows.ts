import { measureCounts } from './counts.ts';
import type { Finding } from './measure.ts';
import { measureQueue } from './queue.ts';
import { openScratch, type Scratch } from './scratch.ts';
import { measureSearch } from './search.ts';

const measures: Record<string, (scratch: Scratch) => Promise<Finding[]>> = {
	queue: measureQueue,
	search: measureSearch,
	counts: measureCounts
};

export const names = Object.keys(measures);

type Wish = { rows: number; folder: string | undefined; say: (words: string) => void };

/** What people of a forum wait for when very much is kept. */
export async function measureRows(chosen: readonly string[], wish: Wish): Promise<Finding[]> {
	const scratch = await openScratch(wish);
	try {
		const findings: Finding[] = [];
		for (const name of chosen) findings.push(...((await measures[name]?.(scratch)) ?? []));
		return findings;
	} finally {
		await scratch.close();
	}
}
