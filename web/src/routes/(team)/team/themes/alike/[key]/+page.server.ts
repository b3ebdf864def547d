import { fail, redirect } from '@sveltejs/kit';
import { several, text } from '#lib/server/forms.ts';
import { readAreas } from '#lib/theme/areas.server.ts';
import { attemptChoosing } from '#lib/theme/attempt-choosing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, params }) => ({
	group: await api.theme.readAlike.query({ key: params.key }),
	areas: await readAreas(api)
});

export const actions: Actions = {
	default: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const refused = await attemptChoosing(posted, { which: 'start', boxes: 'areas' }, async () => {
			const { id } = await api.theme.start.mutate({
				sentence: text(posted, 'sentence'),
				easyRead: text(posted, 'easyRead'),
				areas: several(posted, 'areas'),
				add: several(posted, 'add'),
				offered: several(posted, 'offered')
			});
			redirect(303, `/team/themes/${id}`);
		});
		return fail(refused.status, { ...refused.data, added: several(posted, 'add') });
	}
};
