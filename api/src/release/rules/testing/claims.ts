/**
 * What must hold of every table and every release, whatever the rules do to get there. Each takes the rules to
 * try, so that a set of rules with one of them taken out can be put to the same claims.
 */
import fc from 'fast-check';
import { attack } from '../attack.ts';
import type { RawTable } from '../count.ts';
import { shareInWords } from '../derived.ts';
import { canonicalText, isRefused, makeRelease } from '../publish.ts';
import type { Rules } from '../rule-set.ts';
import { disclose, discloseTotal, disclosedAgain, suppress, type ReleaseTable } from '../suppression.ts';
import { smallGroupsFound } from './subtraction.ts';
import { anyRelease, anyTable, countsOf, sum, withCounts } from './tables.ts';

export type Claim = (
	rules: Rules
) => fc.IProperty<[RawTable]> | fc.IProperty<[RawTable[]]> | fc.IProperty<[number, number]>;

export const noSmallCountIsShown: Claim = (rules) =>
	fc.property(anyTable, (table) =>
		pairsOf(table, published(table, rules)).every(([count, shown]) => shown === 'hidden' || count >= 10)
	);

export const everyShownCountIsRounded: Claim = (rules) =>
	fc.property(anyTable, (table) => {
		const total = discloseTotal(table.contributors, rules);
		const shown = [...pairsOf(table, published(table, rules)), [table.contributors, total] as const];
		return shown.every(
			([count, seen]) => seen === 'hidden' || (seen % 5 === 0 && Math.abs(seen - count) <= 2)
		);
	});

export const noHiddenCountStandsAlone: Claim = (rules) =>
	fc.property(anyTable, (table) => hiddenOf(table, published(table, rules)).length !== 1);

export const whatALineHidesIsNotSmallTogether: Claim = (rules) =>
	fc.property(anyTable, (table) => {
		const hidden = hiddenOf(table, published(table, rules));
		return hidden.length === 0 || sum(hidden) >= 10;
	});

export const noHiddenCountCanBeWorkedOut: Claim = (rules) =>
	fc.property(anyTable, (table) => {
		const shown = published(table, rules);
		return !attack({ total: discloseTotal(table.contributors, rules), tables: [shown] }).isBroken;
	});

/** Smallest first, and of equals the first in the plan: nothing about the order of hiding comes from the data's order. */
export const theSmallestAreHiddenFirst: Claim = (rules) =>
	fc.property(anyTable, (table) => {
		const inTurn = [...table.cells].sort((a, b) => a.count - b.count).map(({ key }) => key);
		const hiding = suppress(table, rules);
		return inTurn.slice(0, hiding.size).every((key) => hiding.has(key));
	});

/** Whichever of two hidden cells holds the small count, the bytes are the same. */
export const hiddenCountsLookAlike: Claim = (rules) =>
	fc.property(anyTable, (table) => {
		const hiding = suppress(table, rules);
		const counts = countsOf(table);
		const hidden = table.cells.flatMap(({ key }, at) => (hiding.has(key) ? [at] : []));
		const [first, last] = [hidden.at(0) ?? 0, hidden.at(-1) ?? 0];
		[counts[first], counts[last]] = [counts[last]!, counts[first]!];
		const swapped = withCounts(table, counts, table.contributors);
		const text = (one: RawTable) =>
			canonicalText({ total: 'hidden', tables: [disclose(one, hiding, rules)] });
		return text(swapped) === text(table);
	});

export const noShareIsTakenOfAFew: Claim = (rules) =>
	fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 2, max: 40 }), (one, other) => {
		const [part, base] = [Math.min(one, other) * 5, Math.max(one, other) * 5];
		const words = shareInWords(disclosedAgain(part), disclosedAgain(base), rules);
		if (base < 30) return words === undefined;
		return /^(\d{1,2}%|fewer than 10%|over 90%)$/.test(words ?? '') && words !== '0%';
	});

export const everyTermOfThirtyIsReleasedUnbroken: Claim = (rules) =>
	fc.property(anyRelease, (tables) => {
		const made = makeRelease(tables, rules);
		return !isRefused(made) && !attack(made).isBroken;
	});

export const subtractionFindsNobody: Claim = (rules) =>
	fc.property(anyRelease, (tables) => {
		const made = makeRelease(tables, rules);
		return isRefused(made) || smallGroupsFound(made).length === 0;
	});

function published(table: RawTable, rules: Rules): ReleaseTable {
	return disclose(table, suppress(table, rules), rules);
}

function pairsOf(table: RawTable, { cells }: ReleaseTable): (readonly [number, number | 'hidden'])[] {
	return cells.map(({ count }, at) => [table.cells[at]!.count, count] as const);
}

function hiddenOf(table: RawTable, shown: ReleaseTable): number[] {
	return pairsOf(table, shown)
		.filter(([, seen]) => seen === 'hidden')
		.map(([count]) => count);
}
