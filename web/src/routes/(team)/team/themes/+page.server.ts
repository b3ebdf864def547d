import { redirect } from '@sveltejs/kit';
import { several, text } from '#lib/server/forms.ts';
import { readAreas } from '#lib/theme/areas.server.ts';
import { attemptChoosing } from '#lib/theme/attempt-choosing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api } }) => {
	const list = await api.theme.list.query();
	if (list.view === 'outside') return { outside: list };
	const { tasks } = await api.impact.summary.query();
	return {
		forum: list,
		tasks,
		areas: await readAreas(api),
		alike: await api.theme.alike.query(),
		shelf: await api.theme.shelf.query()
	};
};

export const actions: Actions = {
	create: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'create', boxes: 'areas' }, async () => {
			const { id } = await api.theme.create.mutate({
				sentence: text(posted, 'sentence'),
				easyRead: text(posted, 'easyRead'),
				areas: several(posted, 'areas')
			});
			redirect(303, `/team/themes/${id}`);
		});
	}
};
