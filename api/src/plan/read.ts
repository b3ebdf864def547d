import type { Database } from '@sd/db/database';
import * as plans from '@sd/db/plan';

/** Every version of the plan with its areas, in the papers' own words and ours beside them. */
export async function read(db: Database) {
	const versions = await plans.listPlans(db);
	const areas = await plans.listAllAreas(db);
	return {
		plans: versions.map((plan) => ({
			...plan,
			areas: areas.filter(({ planId }) => planId === plan.id).map(({ planId: _, ...area }) => area)
		}))
	};
}
