import * as imports from '@sd/db/import';
import { sheetLimits, type MapColumns } from '@sd/shared/import';
import { today } from '../clock.ts';
import { NotAllowedNow, NotUnderstood } from '../errors.ts';
import type { Desk } from '../moderation/desk.ts';
import { checkAreas } from '../plan/check-areas.ts';
import { areasOf, ordersIn, readingOf } from './reading.ts';
import { plainWord } from './rules/area.ts';
import { nameOf } from './rules/columns.ts';
import { sift } from './rules/sift.ts';
import { lockPlan, lockRemembered, notThere, readCells, readRemembered, readSheet } from './sealed.ts';

/** Says which column is what, and remembers it for the forum's next file. Nothing has come in yet. */
export async function map(desk: Desk, { id, uses, areas }: MapColumns): Promise<{ id: string }> {
	const { db, keys, clock } = desk;
	const found = await imports.findForUpdate(db, id);
	if (!found) throw notThere();
	if (found.state !== 'mapping') throw new NotAllowedNow('This one has come in already. Undo it first.');
	const { headers } = readSheet(keys, found);
	if (uses.length !== headers.length)
		throw new NotUnderstood('Choose what is in each column, then look again.');
	await checkAreas(
		db,
		areas.flatMap(({ areaId }) => areaId ?? [])
	);

	const rows = await openRows(desk, id);
	const plan = { uses, areas, orders: ordersIn(uses, rows), themes: {} };
	const reading = readingOf(plan, { areas: await areasOf(db), today: today(clock) });
	const themes = new Set(
		sift(rows, { reading, hashOf: (said) => keys.hashOfImport('row', said) }).flatMap((each) =>
			each.is === 'problem' ? [] : each.row.themes.map((name) => name.toLowerCase())
		)
	);
	if (themes.size > sheetLimits.themes)
		throw new NotUnderstood(
			`There are ${themes.size} different themes. That is too many: is this the right column?`
		);
	await imports.updatePlan(db, id, lockPlan(keys, id, plan));
	await remember(desk, found.forumId, { headers, uses, areas });
	return { id };
}

/** The rows that are kept, opened. One that was damaged opens as an empty one, and is shown as a problem. */
export async function openRows({ db, keys }: Pick<Desk, 'db' | 'keys'>, id: string) {
	const rows = await imports.listRows(db, id);
	return rows.map(({ number, state, cellsSealed }) => ({
		number,
		state,
		cells: opened(number, cellsSealed)
	}));

	function opened(number: number, sealed: string | null): string[] {
		try {
			return readCells(keys, id, number, sealed ?? '');
		} catch {
			return [];
		}
	}
}

type Chosen = Pick<MapColumns, 'uses' | 'areas'> & { headers: string[] };

async function remember(
	{ db, keys }: Desk,
	forumId: string,
	{ headers, uses, areas }: Chosen
): Promise<void> {
	const before = readRemembered(keys, forumId, await imports.findMapping(db, forumId));
	const named = headers.flatMap((header, at) => {
		const use = uses[at];
		return use && nameOf(header) ? [[nameOf(header), use] as const] : [];
	});
	const matched = areas.map(({ said, areaId }) => [plainWord(said), areaId] as const);
	await imports.upsertMapping(
		db,
		forumId,
		lockRemembered(keys, forumId, {
			uses: { ...before.uses, ...Object.fromEntries(named) },
			areas: { ...before.areas, ...Object.fromEntries(matched) }
		})
	);
}
