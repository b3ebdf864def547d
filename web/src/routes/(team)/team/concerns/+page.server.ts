import { doneSentences } from '#lib/concern/say.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, url }) => ({
	list: await api.concern.list.query(),
	done: doneSentences[url.searchParams.get('done') ?? '']
});
