import { setsIn } from '#lib/recommendation/sets.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api } }) => {
	const { recommendations } = await api.recommendation.list.query();
	return { sets: setsIn(recommendations) };
};
