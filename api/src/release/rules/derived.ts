/** Everything worked out from a release is worked out from what it shows: rounded numbers, or none. */
import { smallestArrow, smallestDisclosable } from './constants.ts';
import type { TableName } from './plan.ts';
import type { ReleaseTables } from './publish.ts';
import { ruleSet, type Rules } from './rule-set.ts';
import type { DisclosedCount, ReleaseCell } from './suppression.ts';

export type Published = DisclosedCount | 'hidden';

/** In whole numbers, or nothing when it cannot be said. "Nobody" and "everybody" are never said of a group. */
export function shareInWords(part: Published, base: Published, rules: Rules = ruleSet): string | undefined {
	if (part === 'hidden' || base === 'hidden' || !rules.isBaseEnough(base)) return undefined;
	const percent = Math.round((100 * part) / base);
	if (percent <= 0) return 'fewer than 10%';
	if (percent >= 100) return 'over 90%';
	return `${percent}%`;
}

/** Which way an arrow points from one release to the next, if the change is large enough for one. */
export function arrow(before: Published, after: Published): 'up' | 'down' | undefined {
	if (before === 'hidden' || after === 'hidden' || Math.abs(after - before) < smallestArrow) return undefined;
	return after > before ? 'up' : 'down';
}

/** Which cell of which table. */
export type Label = { table: TableName; key: string };

/** The number that a release gives; nothing when its table is withheld, or has no such cell. */
export function countIn(release: ReleaseTables, label: Label): Published | undefined {
	return cellIn(release, label)?.count;
}

/**
 * How a sentence speaks of a theme's number. A theme is hidden only for being small, so these words are true
 * of it; in the other tables a hidden number may be a larger one that protects another.
 */
export function aboutHowMany(count: Published): string {
	return count === 'hidden' ? `fewer than ${smallestDisclosable} people` : `about ${count} people`;
}

/**
 * The one label a quote may carry: the first of those wished for whose number this release shows. Two labels
 * together would be a table that nobody checked.
 */
export function quoteLabel(
	wished: readonly Label[],
	release: ReleaseTables
): (Label & { label: string }) | undefined {
	for (const { table, key } of wished) {
		const cell = cellIn(release, { table, key });
		if (cell && cell.count !== 'hidden') return { table, key, label: cell.label };
	}
	return undefined;
}

function cellIn({ tables }: ReleaseTables, { table, key }: Label): ReleaseCell | undefined {
	return tables.find(({ name }) => name === table)?.cells.find((cell) => cell.key === key);
}
