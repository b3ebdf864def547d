import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api, viewer }, params, url }) => {
	const ask = (await api.ask.list.query()).find(({ id }) => id === params.id);
	if (!ask) error(404, { message: 'We cannot find that among the asks of your forum.' });
	return { ask, forumName: viewer?.forum?.name, address: `${url.origin}/ask/${ask.slug}` };
};
