import { redirect } from '@sveltejs/kit';
import { attempt, text } from '#lib/server/forms.ts';
import { nextAfter } from '#lib/server/sign-in.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			const { state } = await locals.api.session.recover.mutate({
				email: text(posted, 'email'),
				first: text(posted, 'first'),
				second: text(posted, 'second'),
				password: text(posted, 'password')
			});
			redirect(303, nextAfter(state));
		});
	}
};
