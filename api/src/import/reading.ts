import type { Database } from '@sd/db/database';
import * as plans from '@sd/db/plan';
import type { ImportMapping } from '@sd/shared/import';
import { plainWord, type Area, type AreaWords } from './rules/area.ts';
import { dayOrderOf } from './rules/day.ts';
import type { Reading } from './rules/row.ts';
import type { Plan } from './sealed.ts';

/** What the rows of one spreadsheet are read with, from what a coordinator chose. */
export function readingOf(
	{ uses, areas: chosen, orders }: Plan,
	{ areas, today }: { areas: readonly Area[]; today: string }
): Reading {
	return { uses, areas, orders, today, areaWords: areaWordsOf(chosen, areas) };
}

/** An area that the plan no longer has is nobody's choice any more. */
function areaWordsOf(chosen: ImportMapping['areas'], areas: readonly Area[]): AreaWords {
	const known = new Set(areas.map(({ id }) => id));
	return new Map(
		chosen
			.filter(({ areaId }) => areaId === null || known.has(areaId))
			.map(({ said, areaId }) => [plainWord(said), areaId])
	);
}

/** Which number is the day, from all that stands in the columns for it. */
export function ordersIn(uses: ImportMapping['uses'], rows: readonly { cells: string[] }[]): Plan['orders'] {
	const orderOf = (use: 'told on' | 'happened on') => {
		const at = uses.indexOf(use);
		return dayOrderOf(at < 0 ? [] : rows.map(({ cells }) => cells[at] ?? ''));
	};
	return { 'told on': orderOf('told on'), 'happened on': orderOf('happened on') };
}

export async function areasOf(db: Database): Promise<Area[]> {
	const areas = await plans.listAreas(db);
	return areas.map(({ id, position, plain, wording }) => ({ id, position, plain, wording }));
}
