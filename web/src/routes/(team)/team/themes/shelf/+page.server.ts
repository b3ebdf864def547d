import { redirect } from '@sveltejs/kit';
import { several, text } from '#lib/server/forms.ts';
import { attemptChoosing } from '#lib/theme/attempt-choosing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api } }) => ({ shelf: await api.theme.shelf.query() });

export const actions: Actions = {
	default: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'decide', boxes: 'on' }, async () => {
			const chosen = several(posted, 'on').map((each) => each.split(' '));
			const ofKind = (wanted: string) => chosen.flatMap(([kind, id = '']) => (kind === wanted ? [id] : []));
			await api.theme.decideShelf.mutate({
				termId: text(posted, 'termId'),
				submissions: ofKind('told'),
				themes: ofKind('theme'),
				reason: text(posted, 'reason')
			});
			redirect(303, '/team/themes/shelf');
		});
	}
};
