import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	gathering: await locals.api.gathering.join.query({ code: params.code })
});
