import * as moderations from '@sd/db/moderation';
import * as plans from '@sd/db/plan';
import type { Retag } from '@sd/shared/moderation';
import { NotUnderstood } from '../errors.ts';
import type { Desk } from './desk.ts';
import { change } from './meanwhile.ts';

/** Says what it is about, where the contributor was not sure or chose something else. */
export async function retag(desk: Desk, { id, areas }: Retag): Promise<{ id: string; version: number }> {
	const { version } = await change(desk, id, { keepsRecommendation: true });
	const known = new Set((await plans.listAreas(desk.db)).map((area) => area.id));
	if (!areas.every((area) => known.has(area))) throw new NotUnderstood('Choose from the areas of the plan.');

	await moderations.replaceAreas(desk.db, id, areas);
	return { id, version };
}
