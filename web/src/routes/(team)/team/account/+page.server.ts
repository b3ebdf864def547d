import type { Actions, PageServerLoad } from './$types';
import { attempt, text } from '#lib/server/forms.ts';

export const load: PageServerLoad = async ({ locals }) => ({
	security: await locals.api.session.security.query()
});

export const actions: Actions = {
	prove: async ({ locals, request }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			await locals.api.session.prove.mutate({ code: text(posted, 'code') });
			return { said: 'Thank you. For five minutes you are not asked again.' };
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
