import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { areaName, forums, terms } = await locals.api.setting.public.query();
	return { areaName, forums: forums.map(({ name }) => name), terms };
};
