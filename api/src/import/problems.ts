import * as imports from '@sd/db/import';
import type { Desk } from '../moderation/desk.ts';
import { csvRow } from '@sd/shared/csv';
import { openRows } from './map.ts';
import { problemsIn, siftKnowing } from './read.ts';
import { areasOf } from './reading.ts';
import { notThere, readPlan, readSheet } from './sealed.ts';

/** The rows that do not come in, as they were and with what is wrong, so that they can be put right and brought again. */
export async function problems(desk: Desk, id: string): Promise<{ fileName: string; csv: string }> {
	const { db, keys } = desk;
	const found = await imports.find(db, id);
	if (!found) throw notThere();
	const { headers, fileName } = readSheet(keys, found);
	const plan = readPlan(keys, found);
	const rows = await openRows(desk, id);
	const areas = await areasOf(db);
	const wrong = !plan
		? []
		: found.state === 'mapping'
			? (await siftKnowing(desk, rows, plan, areas)).flatMap((each) =>
					each.is === 'problem' ? { number: each.number, why: each.why } : []
				)
			: await problemsIn(desk, id, plan, areas);
	const cellsOf = new Map(rows.map(({ number, cells }) => [number, cells]));
	const lines = wrong.map(({ number, why }) => [String(number), why, ...(cellsOf.get(number) ?? [])]);
	// The mark makes Excel read it as UTF-8.
	return { fileName, csv: `\ufeff${[['Row', 'What is wrong', ...headers], ...lines].map(csvRow).join('')}` };
}
