import { redirect } from '@sveltejs/kit';
import type { Actions } from './$types';
import { attempt, text } from '#lib/server/forms.ts';
import { nextAfter } from '#lib/server/sign-in.ts';

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			const { state } = await locals.api.session.accept.mutate({
				token: params.token,
				name: text(posted, 'name'),
				email: text(posted, 'email'),
				password: text(posted, 'password')
			});
			redirect(303, nextAfter(state));
		});
	}
};
