/**
 * Whether a release may stand beside those already out. Two releases that share people can be
 * subtracted from each other, so they never share any, and one that is out is never quietly remade.
 */
import { constantsVersion, smallestDisclosable } from './constants.ts';
import { coarsened, type RawTable } from './count.ts';
import { planned } from './plan.ts';

/** The first and the last day of the term, or of the terms, that were joined to make the release. */
export type Period = { term: string; from: string; until: string };

export type LedgerCount = { table: string; key: string; count: number };

export type Candidate = Period & { epoch: number; scheme: string };

/** Kept for the release job alone: its counts are raw. */
export type LedgerRow = Candidate & { release: number; counts?: readonly LedgerCount[] };

export type Verdict = { may: true } | { may: false; because: string };

export function mayPublishBeside(
	ledger: readonly LedgerRow[],
	candidate: Candidate,
	raw: readonly RawTable[] = []
): Verdict {
	const wrongPeriod = ledger.find((row) => overlaps(row, candidate) && !isSamePeriod(row, candidate));
	if (wrongPeriod) {
		return refuse(`These days are already counted in release ${wrongPeriod.release}. Choose days after it.`);
	}
	const wrongScheme = ledger.find((row) => !isOneScheme(row, candidate));
	if (wrongScheme) {
		return refuse(
			`The categories are not those of release ${wrongScheme.release}. Start a new series of releases.`
		);
	}
	const counts = countsForLedger(raw);
	const tooNear = ledger.find((row) => isSamePeriod(row, candidate) && !isFarEnough(row.counts, counts));
	if (tooNear) {
		return refuse(
			`Release ${tooNear.release} is already out for this term, and this one is so near to it that ` +
				'comparing them could point to a person. Write a note beside it instead.'
		);
	}
	return { may: true };
}

/** What the ledger keeps of a release: everything that can have been shown of it, the wider categories too. */
export function countsForLedger(raw: readonly RawTable[]): LedgerCount[] {
	const everybody = raw
		.slice(0, 1)
		.map(({ contributors }) => ({ table: 'everybody', key: '', count: contributors }));
	const tables = raw.flatMap((table) => [table, coarsened(table)].filter((one) => one !== undefined));
	return [
		...everybody,
		...tables.flatMap(({ name, cells }) => cells.map(({ key, count }) => ({ table: name, key, count })))
	];
}

/** The categories of the closed lists, and the numbers behind the rules. Themes are expected to change. */
export function schemeOf(raw: readonly RawTable[]): string {
	const closed = raw.filter(({ name }) => !planned(name)?.isOpenList);
	return JSON.stringify([
		constantsVersion,
		...closed.map(({ name, cells }) => [name, ...cells.map(({ key }) => key)])
	]);
}

/** The series that a release belongs to: that of the last one, unless the categories have changed since. */
export function epochFor(ledger: readonly LedgerRow[], scheme: string): number {
	const last = Math.max(0, ...ledger.map(({ epoch }) => epoch));
	return ledger.some((row) => row.epoch === last && row.scheme === scheme) ? last : last + 1;
}

/** Days are written year first, so they compare as text. */
function overlaps(one: Period, other: Period): boolean {
	return one.from <= other.until && other.from <= one.until;
}

function isSamePeriod(one: Period, other: Period): boolean {
	return one.term === other.term && one.from === other.from && one.until === other.until;
}

/** Within an epoch nothing changes, and the next begins after the last day of the one before. */
function isOneScheme(row: LedgerRow, candidate: Candidate): boolean {
	if (row.epoch === candidate.epoch) return row.scheme === candidate.scheme;
	return row.epoch < candidate.epoch && row.until < candidate.from;
}

/** Every count is as it was, or has changed by enough people to hide each one of them. Not known is too near. */
function isFarEnough(before: readonly LedgerCount[] | undefined, after: readonly LedgerCount[]): boolean {
	if (!before?.length || !after.length) return false;
	const was = new Map(before.map(({ table, key, count }) => [JSON.stringify([table, key]), count]));
	const is = new Map(after.map(({ table, key, count }) => [JSON.stringify([table, key]), count]));
	return [...new Set([...was.keys(), ...is.keys()])].every((cell) => {
		const change = Math.abs((is.get(cell) ?? 0) - (was.get(cell) ?? 0));
		return change === 0 || change >= smallestDisclosable;
	});
}

function refuse(because: string): Verdict {
	return { may: false, because };
}
