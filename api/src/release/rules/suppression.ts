/**
 * Hides every small count of a table, and as many more as it takes that no hidden one can be worked out
 * from the table's own numbers. The only place where a count becomes one that may be shown.
 */
import { attack } from './attack.ts';
import type { RawTable } from './count.ts';
import type { Category, TableName } from './plan.ts';
import { ruleSet, type Rules } from './rule-set.ts';
import { roundingBase, smallestDisclosable } from './constants.ts';

declare const disclosed: unique symbol;
export type DisclosedCount = number & { readonly [disclosed]: true };

export type ReleaseCell = Category & { count: DisclosedCount | 'hidden' };

export type ReleaseTable = {
	name: TableName;
	title: string;
	isMultiValued: boolean;
	/** Withheld: nothing of the table is safe to show, so it has no cells, and words lead instead. */
	status: 'shown' | 'withheld';
	cells: ReleaseCell[];
};

/** The keys of the cells that a table hides. */
export type Hiding = ReadonlySet<string>;

/** What one table must hide if it were the only one. */
export function suppress(table: RawTable, rules: Rules = ruleSet): Hiding {
	let hiding: Hiding = new Set(table.cells.filter(({ count }) => rules.isSmall(count)).map(({ key }) => key));
	while (hiding.size < table.cells.length && !isSafeAlone(table, hiding, rules))
		hiding = hideOneMore(table, hiding, rules);
	return hiding;
}

export function hideOneMore(table: RawTable, hiding: Hiding, rules: Rules = ruleSet): Hiding {
	const shown = table.cells.filter(({ key }) => !hiding.has(key));
	const next = shown[rules.nextToHide(shown)];
	return next ? new Set([...hiding, next.key]) : hiding;
}

/** The table as everybody may see it. */
export function disclose(table: RawTable, hiding: Hiding, rules: Rules = ruleSet): ReleaseTable {
	const { name, title, membership, cells } = table;
	const isWithheld = cells.every(({ key }) => hiding.has(key));
	return {
		name,
		title,
		isMultiValued: membership !== 'exactly one',
		status: isWithheld ? 'withheld' : 'shown',
		cells: isWithheld
			? []
			: cells.map(({ count, ...category }) => ({
					...category,
					count: hiding.has(category.key) ? rules.symbol(count) : (rules.rounded(count) as DisclosedCount)
				}))
	};
}

/** How many people were counted: rounded from the true number, never added up from what is shown. */
export function discloseTotal(contributors: number, rules: Rules = ruleSet): DisclosedCount | 'hidden' {
	return rules.isSmall(contributors)
		? rules.symbol(contributors)
		: (rules.rounded(contributors) as DisclosedCount);
}

/** A count read back from a published release. Anything that suppression could not have made is refused. */
export function disclosedAgain(published: unknown): DisclosedCount | 'hidden' {
	if (published === 'hidden') return published;
	const isPossible =
		typeof published === 'number' && published >= smallestDisclosable && published % roundingBase === 0;
	if (!isPossible) throw new TypeError('This is not a count that a release can show.');
	return published as DisclosedCount;
}

/** Counts that overlap do not add up to the total, so only lines of a table of single choices can be subtracted. */
function isSafeAlone(table: RawTable, hiding: Hiding, rules: Rules): boolean {
	const hidden = table.cells.filter(({ key }) => hiding.has(key));
	if (!hidden.length) return true;
	if (table.membership === 'exactly one') {
		if (rules.standsAlone(hidden.length)) return false;
		if (rules.isSmallTogether(hidden.map(({ count }) => count))) return false;
	}
	const alone = { total: discloseTotal(table.contributors, rules), tables: [disclose(table, hiding, rules)] };
	return !attack(alone).bounds.some(rules.isWorkedOut);
}
