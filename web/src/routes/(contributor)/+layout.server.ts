import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { helpNumbers, kind, readingDays, answeringDays } = await locals.api.setting.public.query();
	return { helpNumbers, isExample: kind === 'example', readingDays, answeringDays };
};
