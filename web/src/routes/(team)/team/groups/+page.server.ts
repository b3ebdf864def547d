import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api } }) => api.group.list.query();
