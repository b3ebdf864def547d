/**
 * Who is counted, and where: each contributor once a term, by the latest thing they told us. What comes
 * out is still raw, may be read only by the release job, and becomes public through suppression alone.
 */
import {
	categoriesOf,
	foldedFeelingOf,
	notSaid,
	notSure,
	releasePlan,
	type Category,
	type Coarsening,
	type Contribution,
	type GivenCategories,
	type Membership,
	type TableName
} from './plan.ts';

declare const raw: unique symbol;
export type RawCount = number & { readonly [raw]: true };

export type RawCell = Category & { count: RawCount };

export type RawTable = {
	name: TableName;
	title: string;
	membership: Membership;
	/** Everybody counted in the term: the same number in each of a release's tables. */
	contributors: RawCount;
	cells: readonly RawCell[];
	coarser?: Coarsening;
};

export function countTables(contributions: readonly Contribution[], given: GivenCategories): RawTable[] {
	const counted = onceEach(contributions.filter(isEligible));
	return releasePlan.map(({ name, title, membership, coarser }) => {
		const cells = categoriesOf(name, given);
		const known = new Set(cells.map(({ key }) => key));
		const tally = new Map<string, number>();
		for (const contribution of counted) {
			for (const key of keysOf(contribution, name, known)) tally.set(key, (tally.get(key) ?? 0) + 1);
		}
		return {
			name,
			title,
			membership,
			contributors: rawCount(counted.length),
			cells: cells.map((category) => ({ ...category, count: rawCount(tally.get(category.key) ?? 0) })),
			...(coarser && { coarser })
		};
	});
}

/** The same people in wider categories. Adding is right only where each of them stands in exactly one. */
export function coarsened(table: RawTable): RawTable | undefined {
	const { coarser, ...rest } = table;
	if (!coarser || table.membership !== 'exactly one') return undefined;
	const countOf = new Map(table.cells.map(({ key, count }) => [key, count]));
	return {
		...rest,
		cells: coarser.map(({ key, label, of }) => ({
			key,
			label,
			count: rawCount(of.reduce((sum, finer) => sum + (countOf.get(finer) ?? 0), 0))
		}))
	};
}

/** Looking back is about another time, and a group's voice is no one person's: both are heard in themes, not in numbers. */
function isEligible({ time, teller }: Contribution): boolean {
	return time !== 'looking back' && teller !== 'group';
}

function onceEach(contributions: readonly Contribution[]): Contribution[] {
	const latest = new Map<string, Contribution>();
	const anonymous: Contribution[] = [];
	for (const contribution of contributions) {
		const { memberKey, order = 0 } = contribution;
		if (memberKey === undefined) anonymous.push(contribution);
		else if (order >= (latest.get(memberKey)?.order ?? 0)) latest.set(memberKey, contribution);
	}
	return [...latest.values(), ...anonymous];
}

/** Which cells somebody stands in: never the same one twice, and never none where the table says at least one. */
function keysOf(contribution: Contribution, name: TableName, known: ReadonlySet<string>): string[] {
	const { contributor, feeling, phase, place, areas, themes } = contribution;
	switch (name) {
		case 'contributor':
			return [contributor];
		case 'feeling':
			return [feeling ? foldedFeelingOf[feeling] : notSaid.key];
		case 'phase':
			return [phase ?? notSaid.key];
		case 'place':
			return [place !== undefined && known.has(place) ? place : notSaid.key];
		case 'priority area': {
			const named = [...new Set(areas)].filter((key) => known.has(key));
			return named.length ? named : [notSure.key];
		}
		case 'theme':
			return [...new Set(themes)].filter((key) => known.has(key));
	}
}

function rawCount(count: number): RawCount {
	return count as RawCount;
}
