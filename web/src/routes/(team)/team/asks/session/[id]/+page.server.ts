import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, params, url }) => {
	const gathering = await api.gathering.read.query({ id: params.id });
	return { gathering, address: `${url.origin}/g/${gathering.code}` };
};
