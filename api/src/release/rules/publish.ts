/**
 * Makes the numbers of one release: hides what each table must hide, attacks all the tables together as
 * a clever reader would, hides more until nothing can be worked out, and refuses rather than risk it.
 */
import { attack } from './attack.ts';
import { minimumBatch } from './constants.ts';
import { coarsened, type RawTable } from './count.ts';
import { ruleSet, type Rules } from './rule-set.ts';
import {
	disclose,
	discloseTotal,
	disclosedAgain,
	hideOneMore,
	suppress,
	type DisclosedCount,
	type Hiding,
	type ReleaseTable
} from './suppression.ts';

export type ReleaseTables = { total: DisclosedCount | 'hidden'; tables: ReleaseTable[] };

/** Why there are no numbers, in a sentence for the coordinators. */
export type Refused = { refused: string };

export function makeRelease(raw: readonly RawTable[], rules: Rules = ruleSet): ReleaseTables | Refused {
	const contributors = raw[0]?.contributors ?? 0;
	if (raw.some((table) => table.contributors !== contributors)) {
		return { refused: 'These tables do not count the same people. Prepare the numbers again.' };
	}
	if (contributors < minimumBatch) {
		return {
			refused: `Fewer than ${minimumBatch} people were counted in this term, so its numbers join to the next term.`
		};
	}
	const release = asFineAsCanBe(raw, rules);
	if (attack(release).isBroken) {
		return {
			refused: 'Somebody could work out a hidden number from these tables, so they cannot be released.'
		};
	}
	return release;
}

export function isRefused(made: ReleaseTables | Refused): made is Refused {
	return 'refused' in made;
}

/** The one text of a release: the same numbers give the same bytes, in whatever order they were put together. */
export function canonicalText(release: ReleaseTables): string {
	return JSON.stringify(release, (_, value: unknown) =>
		value !== null && typeof value === 'object' && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value
	);
}

/** A published release read back, with every number checked to be one that a release can show. */
export function releaseFrom(text: string): ReleaseTables {
	const { total, tables } = JSON.parse(text) as { total: unknown; tables: ReleaseTable[] };
	return {
		total: disclosedAgain(total),
		tables: tables.map((table) => ({
			...table,
			cells: table.cells.map((cell) => ({ ...cell, count: disclosedAgain(cell.count) }))
		}))
	};
}

/** Where a table has to be withheld, or hides more than half, its wider categories are tried in its place. */
function asFineAsCanBe(raw: readonly RawTable[], rules: Rules): ReleaseTables {
	const release = safeTogether(raw, rules);
	const next = raw.map((table, at) => (hidesMost(release.tables[at]!) && coarsened(table)) || table);
	return next.every((table, at) => table === raw[at]) ? release : asFineAsCanBe(next, rules);
}

function safeTogether(raw: readonly RawTable[], rules: Rules): ReleaseTables {
	const total = discloseTotal(raw[0]?.contributors ?? 0, rules);
	const hidings = raw.map((table) => suppress(table, rules));
	for (;;) {
		const tables = raw.map((table, at) => disclose(table, hidings[at]!, rules));
		const failing = firstWorkedOut({ total, tables }, rules);
		if (failing === -1) return { total, tables };
		if (!hideMore(raw, hidings, failing, rules)) return { total, tables };
	}
}

/**
 * Hides one more cell of the failing table. One that is withheld already can only be given away by the themes
 * of a forum, and those are withheld then: a large theme marked as hidden would read as a small one.
 */
function hideMore(raw: readonly RawTable[], hidings: Hiding[], failing: number, rules: Rules): boolean {
	const isSpent = (at: number) => hidings[at]!.size === raw[at]!.cells.length;
	if (!isSpent(failing)) {
		hidings[failing] = hideOneMore(raw[failing]!, hidings[failing]!, rules);
		return true;
	}
	const themes = raw.findIndex(
		({ cells }, at) => cells.some(({ contributor }) => contributor) && !isSpent(at)
	);
	if (themes === -1) return false;
	hidings[themes] = new Set(raw[themes]!.cells.map(({ key }) => key));
	return true;
}

function firstWorkedOut(release: ReleaseTables, rules: Rules): number {
	const { bounds } = attack(release);
	return release.tables.findIndex(({ name }) =>
		bounds.some((bound) => bound.table === name && rules.isWorkedOut(bound))
	);
}

function hidesMost({ status, cells }: ReleaseTable): boolean {
	return status === 'withheld' || cells.filter(({ count }) => count === 'hidden').length * 2 > cells.length;
}
