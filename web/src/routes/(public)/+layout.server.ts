import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { helpNumbers, kind, areaName } = await locals.api.setting.public.query();
	return { helpNumbers, isExample: kind === 'example', areaName };
};
