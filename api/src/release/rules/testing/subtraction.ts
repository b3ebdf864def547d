/** A patient journalist with a pencil: no solver, only every subtraction that the shown numbers allow. */
import type { ReleaseTables } from '../publish.ts';

type Range = { low: number; high: number };

/** The groups that subtraction shows to have at least one and fewer than ten people in them. */
export function smallGroupsFound({ total, tables }: ReleaseTables): string[] {
	const lines = tables.filter(({ isMultiValued, status }) => !isMultiValued && status === 'shown');
	const totals = [
		...(total === 'hidden' ? [] : [around(total)]),
		...lines
			.filter(({ cells }) => cells.every(({ count }) => count !== 'hidden'))
			.map(({ cells }) => added(cells))
	];
	return totals.flatMap((everybody) =>
		lines.flatMap(({ name, cells }) =>
			everySubset(cells.filter(({ count }) => count !== 'hidden'))
				.filter((some) => some.length > 0 && some.length < cells.length)
				.map((some) => ({ some, rest: less(everybody, added(some)) }))
				.filter(({ rest }) => rest.low >= 1 && rest.high <= 9)
				.map(({ some }) => `${name}: everybody but ${some.map(({ key }) => key).join(', ')}`)
		)
	);
}

function around(count: number): Range {
	return { low: Math.max(10, count - 2), high: count + 2 };
}

function added(cells: readonly { count: number | 'hidden' }[]): Range {
	return cells.reduce(
		({ low, high }, { count }) => {
			const range = around(count === 'hidden' ? NaN : count);
			return { low: low + range.low, high: high + range.high };
		},
		{ low: 0, high: 0 }
	);
}

function less(whole: Range, part: Range): Range {
	return { low: whole.low - part.high, high: whole.high - part.low };
}

function everySubset<Item>(items: readonly Item[]): Item[][] {
	return items.reduce<Item[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}
