import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { attempt } from '#lib/server/forms.ts';

export const load: PageServerLoad = async ({ locals: { api }, url }) => ({
	digest: await api.digest.read.query(),
	isSaved: url.searchParams.has('saved')
});

export const actions: Actions = {
	change: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			await api.digest.change.mutate({ wants: posted.has('wants') });
			redirect(303, '/team/digest?saved');
		});
	}
};
