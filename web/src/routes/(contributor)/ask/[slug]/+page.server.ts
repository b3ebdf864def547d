import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const [ask, form] = await Promise.all([
		locals.api.ask.read.query({ slug: params.slug }),
		locals.api.submission.form.query()
	]);
	return { ask, areas: form.areas.filter(({ id }) => ask.areas.includes(id)) };
};
