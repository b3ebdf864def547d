import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api } }) => {
	const [{ plans }, { milestones }] = await Promise.all([api.plan.read.query(), api.plan.milestones.query()]);
	// The newest version is the one that people look for.
	return { plans: plans.toReversed(), milestones };
};
