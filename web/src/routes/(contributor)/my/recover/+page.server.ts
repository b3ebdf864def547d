import { fail, redirect } from '@sveltejs/kit';
import { attempt, text } from '#lib/server/forms.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const refused = await attempt(posted, async (): Promise<never> => {
			await api.member.recover.mutate({
				name: text(posted, 'name'),
				words: text(posted, 'words'),
				passphrase: text(posted, 'passphrase'),
				isOwnPhone: text(posted, 'whose') === 'own'
			});
			redirect(303, '/my');
		});
		// Secret words are not sent back to a page.
		const { words: _, ...entered } = refused.data.entered;
		return fail(refused.status, { ...refused.data, entered });
	}
};
