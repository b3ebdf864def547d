import { z } from 'zod';
import { columnUses, type ColumnUse, type ImportMapping } from '@sd/shared/import';
import { NotFound } from '../errors.ts';
import { placeIn, type Keys } from '../keys.ts';
import type { DayOrder } from './rules/day.ts';

// What is kept of a spreadsheet can hold names and words of anybody, so all of it is locked: the name of the
// file, the names of the columns, what people call their areas, and every cell.

export type KeptSheet = { fileName: string; sheet: string | null; others: number; headers: string[] };

export type Plan = ImportMapping & {
	orders: { 'told on': DayOrder; 'happened on': DayOrder };
	/** The theme of each name in the tracker, by its small letters; known once it was started. */
	themes: Record<string, string>;
};

/** What a forum chose for a column of that name, and for its own word for an area. */
export type Remembered = { uses: Record<string, ColumnUse>; areas: Record<string, string | null> };

const KeptRemembered = z.object({
	uses: z.record(z.string(), z.enum(columnUses)),
	areas: z.record(z.string(), z.string().nullable())
});

export function lockSheet(keys: Keys, importId: string, sheet: KeptSheet): string {
	return keys.lock('words', JSON.stringify(sheet), placeIn('import', 'sheet_sealed', importId));
}

/** One that was damaged is a file without a name: it never takes the list of all the others with it. */
export function readSheet(keys: Keys, { id, sheetSealed }: { id: string; sheetSealed: string }): KeptSheet {
	const sheet = opened<KeptSheet>(keys, sheetSealed, placeIn('import', 'sheet_sealed', id));
	return sheet ?? { fileName: 'A file that was damaged', sheet: null, others: 0, headers: [] };
}

function opened<Kept>(keys: Keys, sealed: string, place: string): Kept | undefined {
	try {
		return JSON.parse(keys.unlock('words', sealed, place)) as Kept;
	} catch {
		return undefined;
	}
}

export function lockPlan(keys: Keys, importId: string, plan: Plan): string {
	return keys.lock('words', JSON.stringify(plan), placeIn('import', 'plan_sealed', importId));
}

type Planned = { id: string; planSealed: string | null };

export function readPlan(keys: Keys, { id, planSealed }: Planned): Plan | undefined {
	return planSealed === null
		? undefined
		: opened<Plan>(keys, planSealed, placeIn('import', 'plan_sealed', id));
}

const placeOfRow = (importId: string, number: number) =>
	placeIn('import_row', 'cells_sealed', `${importId}|${number}`);

export function lockCells(keys: Keys, importId: string, number: number, cells: readonly string[]): string {
	return keys.lock('words', JSON.stringify(cells), placeOfRow(importId, number));
}

export function readCells(keys: Keys, importId: string, number: number, sealed: string): string[] {
	return JSON.parse(keys.unlock('words', sealed, placeOfRow(importId, number))) as string[];
}

export function lockRemembered(keys: Keys, forumId: string, remembered: Remembered): string {
	return keys.lock('words', JSON.stringify(remembered), placeIn('import_mapping', 'mapping_sealed', forumId));
}

export function readRemembered(keys: Keys, forumId: string, sealed: string | undefined): Remembered {
	const kept = sealed && opened(keys, sealed, placeIn('import_mapping', 'mapping_sealed', forumId));
	const known = KeptRemembered.safeParse(kept);
	return known.success ? known.data : { uses: {}, areas: {} };
}

/** One that was damaged is left out: it never takes the page of its theme, or a download, with it. */
export function readOutcome(keys: Keys, submissionId: string, sealed: string): string | undefined {
	try {
		return keys.unlock('words', sealed, placeIn('submission_outcome', 'wording_sealed', submissionId));
	} catch {
		return undefined;
	}
}

export const notThere = () => new NotFound('There is no such import. It may have been taken away.');
