import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const reports = await locals.api.report.published.query();
	return { reports };
};
