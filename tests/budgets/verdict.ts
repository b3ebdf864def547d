import { patience } from './budgets.ts';

export type Line = { where: string; what: string; measured: number; limit: number; isTime?: boolean };
export type Verdict = 'ok' | 'WARN' | 'FAIL';

/**
 * Bytes and requests are the same on every run, so one too many fails. Times depend on what else a machine does: they
 * warn above their budget, and fail only when they are half as much again.
 */
export function verdictOf({ measured, limit, isTime }: Line, doTimesFail: boolean): Verdict {
	if (!Number.isFinite(measured)) return 'FAIL';
	if (measured <= limit) return 'ok';
	if (!isTime) return 'FAIL';
	return doTimesFail && measured > limit * patience ? 'FAIL' : 'WARN';
}

export function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** One line for each place, with all its budgets: measured/allowed, and what came of it when it is not ok. */
export function table(lines: readonly Line[], doTimesFail: boolean): string {
	const places = Map.groupBy(lines, ({ where }) => where);
	const width = Math.max(...[...places.keys()].map(({ length }) => length));
	return [...places]
		.map(([where, all]) => `${where.padEnd(width)}  ${all.map((line) => cell(line, doTimesFail)).join('  ')}`)
		.join('\n');
}

function cell(line: Line, doTimesFail: boolean): string {
	const verdict = verdictOf(line, doTimesFail);
	const text = `${line.what} ${number(line.measured)}/${number(line.limit)}`;
	return verdict === 'ok' ? text : `${text} ${verdict}`;
}

const number = (value: number) =>
	value >= 1000 ? `${(value / 1000).toFixed(1)}k` : String(Math.round(value * 1000) / 1000);
