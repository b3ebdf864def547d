import { redirect } from '@sveltejs/kit';
import { refusalOf } from '#lib/server/api.ts';
import { attempt, text } from '#lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api } }) => {
	try {
		return { me: await api.member.read.query(), said: await api.member.list.query() };
	} catch (problem) {
		if (refusalOf(problem)?.status !== 401) throw problem;
		return { me: undefined, said: [] };
	}
};

export const actions: Actions = {
	signIn: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const refused = await attempt(posted, async (): Promise<never> => {
			await api.member.signIn.mutate({
				name: text(posted, 'name'),
				passphrase: text(posted, 'passphrase'),
				isOwnPhone: text(posted, 'whose') === 'own'
			});
			redirect(303, '/my');
		});
		return refused;
	},
	signOut: async ({ locals: { api } }) => {
		await api.member.end.mutate();
		redirect(303, '/my');
	},
	leave: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		if (text(posted, 'sure') !== 'yes') return { asksIfSure: true };
		return attempt(posted, async () => {
			await api.member.leave.mutate();
			return { isGone: true };
		});
	}
};
