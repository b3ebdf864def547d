import type { Database } from '@sd/db/database';
import * as plans from '@sd/db/plan';
import { NotUnderstood } from '../errors.ts';

/** Refuses areas that are not in the plan. */
export async function checkAreas(db: Database, areas: readonly string[]): Promise<void> {
	const known = new Set((await plans.listAreas(db)).map(({ id }) => id));
	if (!areas.every((id) => known.has(id))) throw new NotUnderstood('Choose areas that are in the plan.');
}
