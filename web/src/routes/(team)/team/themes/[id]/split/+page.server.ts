import { error, fail, redirect } from '@sveltejs/kit';
import { several, text } from '#lib/server/forms.ts';
import { readAreas } from '#lib/theme/areas.server.ts';
import { attemptChoosing } from '#lib/theme/attempt-choosing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, params }) => {
	const theme = await api.theme.read.query({ id: params.id });
	if (theme.view === 'outside') error(403, 'Only the forum whose theme it is can split it.');
	return { theme, areas: await readAreas(api) };
};

export const actions: Actions = {
	default: async ({ locals: { api }, request, params }) => {
		const posted = await request.formData();
		const refused = await attemptChoosing(posted, { which: 'split', boxes: 'areas' }, async () => {
			const { id } = await api.theme.split.mutate({
				id: params.id,
				sentence: text(posted, 'sentence'),
				easyRead: text(posted, 'easyRead'),
				areas: several(posted, 'areas'),
				move: several(posted, 'move')
			});
			redirect(303, `/team/themes/${id}`);
		});
		return fail(refused.status, { ...refused.data, moved: several(posted, 'move') });
	}
};
