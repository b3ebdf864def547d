import type { ApiClient } from '#lib/server/api.ts';

/** The areas that a theme can be about: those of the plan that have words. */
export async function readAreas(api: ApiClient): Promise<{ id: string; plain: string }[]> {
	const { plans } = await api.plan.read.query();
	return plans
		.flatMap(({ areas }) => areas)
		.filter(({ wording }) => wording !== null)
		.map(({ id, plain, wording }) => ({ id, plain: plain ?? wording ?? '' }));
}
