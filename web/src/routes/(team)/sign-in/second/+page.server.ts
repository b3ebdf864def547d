import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { attempt, text } from '#lib/server/forms.ts';
import { nextAfter } from '#lib/server/sign-in.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const { stage, hasAuthenticator, hasPasskey } = await locals.api.session.standing.query();
	if (stage === 'none') redirect(303, '/sign-in');
	if (stage !== 'second') redirect(303, nextAfter(stage));
	return { hasAuthenticator, hasPasskey };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			await locals.api.session.prove.mutate({ code: text(posted, 'code') });
			redirect(303, '/team');
		});
	}
};
