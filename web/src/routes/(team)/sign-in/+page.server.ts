import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { attempt, text } from '#lib/server/forms.ts';
import { nextAfter } from '#lib/server/sign-in.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const { kind } = await locals.api.setting.public.query();
	return { isExample: kind === 'example' };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			const { state } = await locals.api.session.signIn.mutate({
				email: text(posted, 'email'),
				password: text(posted, 'password')
			});
			redirect(303, nextAfter(state));
		});
	}
};
