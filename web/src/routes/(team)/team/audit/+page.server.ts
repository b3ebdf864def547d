import type { Actions, PageServerLoad } from './$types';
import { attempt } from '#lib/server/forms.ts';

export const load: PageServerLoad = async ({ locals: { api, viewer }, url }) => {
	const may = viewer?.may ?? [];
	// Some may check the chain and not read it. Whoever may do neither is told so by the api.
	if (may.includes('audit.verify') && !may.includes('audit.read')) return {};
	const before = Number(url.searchParams.get('before') ?? '') || undefined;
	return { list: await api.audit.list.query({ before }), before };
};

export const actions: Actions = {
	verify: async ({ locals: { api }, request }) =>
		attempt(await request.formData(), async () => ({ found: await api.audit.verify.query() }))
};
