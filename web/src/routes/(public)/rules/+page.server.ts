import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { rules, forums, readingHours, readingDays, answeringDays } = await locals.api.setting.public.query();
	return { rules, forums, readingHours, readingDays, answeringDays };
};
