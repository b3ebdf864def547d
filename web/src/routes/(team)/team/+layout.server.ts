import { redirect } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	if (!locals.viewer) redirect(303, '/sign-in');
	const { kind } = await locals.api.setting.public.query();
	return { viewer: locals.viewer, isExample: kind === 'example' };
};
