import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { attempt, text } from '#lib/server/forms.ts';
import { nextAfter } from '#lib/server/sign-in.ts';

export const load: PageServerLoad = async ({ locals, request }) => {
	const { stage } = await locals.api.session.standing.query();
	// When it has just been set up, the cookie that came with the form is given up for another.
	if (stage === 'none' && request.method !== 'POST') redirect(303, '/sign-in');
	if (stage === 'second') redirect(303, nextAfter(stage));
	return { isWhole: stage === 'whole' };
};

export const actions: Actions = {
	/** A code app: its secret is shown once, and does nothing until a code of it comes back. */
	start: async ({ locals, request }) =>
		attempt(await request.formData(), async () => ({
			app: await locals.api.session.newAuthenticator.mutate()
		})),
	confirm: async ({ locals, request }) => {
		const posted = await request.formData();
		const [secret, address] = [text(posted, 'secret'), text(posted, 'address')];
		const done = await attempt(posted, () =>
			locals.api.session.confirmAuthenticator.mutate({ code: text(posted, 'code') })
		);
		if ('codes' in done) return done;
		// The same picture again: the secret is still the one that waits for its first code.
		return fail(done.status, { ...done.data, app: { secret, address } });
	}
};
