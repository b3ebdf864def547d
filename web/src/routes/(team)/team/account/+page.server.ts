import type { Actions, PageServerLoad } from './$types';
import { attempt, text } from '#lib/server/forms.ts';

const thanks = 'Thank you. Go back to the page you came from and press the button again.';

export const load: PageServerLoad = async ({ locals, url }) => ({
	security: await locals.api.session.security.query(),
	/** A passkey is shown without a form, so it says so in the address. */
	said: url.searchParams.has('proved') ? thanks : ''
});

export const actions: Actions = {
	prove: async ({ locals, request }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			await locals.api.session.prove.mutate({ code: text(posted, 'code') });
			return { said: thanks };
		});
	},
	end: async ({ locals, request }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			await locals.api.session.endOne.mutate({ id: text(posted, 'id') });
			return { said: 'That session has ended.' };
		});
	},
	endOthers: async ({ locals, request }) =>
		attempt(await request.formData(), async () => {
			await locals.api.session.endOthers.mutate();
			return { said: 'You are signed in here and nowhere else.' };
		}),
	password: async ({ locals, request }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			await locals.api.session.changePassword.mutate({
				old: text(posted, 'old'),
				password: text(posted, 'password')
			});
			return { said: 'Your new password works from now on. You are signed out everywhere else.' };
		});
	},
	removePasskey: async ({ locals, request }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			await locals.api.session.removePasskey.mutate({ passkeyId: text(posted, 'id') });
			return { said: 'That passkey opens nothing any more.' };
		});
	},
	removeApp: async ({ locals, request }) =>
		attempt(await request.formData(), async () => {
			await locals.api.session.removeAuthenticator.mutate();
			return { said: 'That code app opens nothing any more.' };
		}),
	codes: async ({ locals, request }) =>
		attempt(await request.formData(), async () => ({
			codes: (await locals.api.session.newCodes.mutate()).codes
		}))
};
