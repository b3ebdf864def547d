export type Times = { p50: number; p95: number };

/** What was measured beside what it may be: a number at most, or how many times something else of the same run. */
export type Finding = {
	what: string;
	times: Times;
	limit?: { most: number; says: string; measured: number };
};

/** Each piece of work once in turn, so that whatever else the machine does falls on all of them alike. */
export async function timeInTurn<Name extends string>(
	rounds: number,
	works: Record<Name, (round: number) => Promise<unknown>>
): Promise<Record<Name, Times>> {
	const names = Object.keys(works) as Name[];
	const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
	// The first rounds fill the caches, as the first person of a morning does.
	const warming = 5;
	for (let round = 0; round < rounds + warming; round++) {
		for (const name of names) {
			const from = performance.now();
			await works[name](round);
			if (round >= warming) taken[name].push(performance.now() - from);
		}
	}
	return Object.fromEntries(names.map((name) => [name, timesOf(taken[name])])) as Record<Name, Times>;
}

export function timesOf(taken: readonly number[]): Times {
	const sorted = taken.toSorted((a, b) => a - b);
	const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
	return { p50: at(0.5), p95: at(0.95) };
}

export const isMet = ({ limit }: Finding) => !limit || limit.measured <= limit.most;

/** One line for each finding: how long, what it may be, and whether it is. */
export function table(findings: readonly Finding[]): string {
	const width = Math.max(...findings.map(({ what }) => what.length));
	return findings
		.map((finding) => {
			const { what, times, limit } = finding;
			const time = `p50 ${inMs(times.p50)}  p95 ${inMs(times.p95)}`;
			if (!limit) return `${what.padEnd(width)}  ${time}`;
			const verdict = isMet(finding) ? 'met' : 'MISSED';
			return `${what.padEnd(width)}  ${time}  ${limit.says}: ${short(limit.measured)} of ${limit.most}, ${verdict}`;
		})
		.join('\n');
}

const inMs = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`.padStart(9);
const short = (value: number) => value.toFixed(value < 10 ? 2 : 0);
