import { attempt } from '#lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api } }) => ({
	open: (await api.member.invitations.query()).open
});

export const actions: Actions = {
	invite: async ({ locals: { api }, request, url }) => {
		const posted = await request.formData();
		// Only in this one answer: never in an address, where a browser would keep it.
		return attempt(posted, async () => ({
			made: await api.member.invite.mutate(),
			address: `${url.host}/my/join`
		}));
	}
};
