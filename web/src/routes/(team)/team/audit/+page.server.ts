import type { Actions, PageServerLoad } from './$types';
import { readFilter } from '#lib/audit/filter.ts';
import { refusalOf } from '#lib/server/api.ts';
import { attempt } from '#lib/server/forms.ts';

export const load: PageServerLoad = async ({ locals: { api, viewer }, url }) => {
	const may = viewer?.may ?? [];
	// Some may check the chain and not read it. Whoever may do neither is told so by the api.
	if (may.includes('audit.verify') && !may.includes('audit.read')) return {};
	const before = Number(url.searchParams.get('before') ?? '') || undefined;
	const filter = readFilter(url.searchParams);
	try {
		return { list: await api.audit.list.query({ ...filter, before }), before, filter };
	} catch (thrown) {
		// A day that is none, typed into the address: the form comes back with what is wrong and finds everything.
		const refusal = refusalOf(thrown);
		if (refusal?.status !== 400) throw thrown;
		return { list: await api.audit.list.query({}), before: undefined, filter, problem: refusal.message };
	}
};

export const actions: Actions = {
	verify: async ({ locals: { api }, request }) =>
		attempt(await request.formData(), async () => ({ found: await api.audit.verify.query() }))
};
