import { redirect } from '@sveltejs/kit';
import type { ColumnUse } from '@sd/shared/import';
import { several } from '#lib/server/forms.ts';
import { attemptChoosing } from '#lib/theme/attempt-choosing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, params, url }) => ({
	file: await api.import.read.query({ id: params.id }),
	isHere: url.searchParams.has('here'),
	isChangingColumns: url.searchParams.has('columns')
});

export const actions: Actions = {
	map: async ({ locals: { api }, request, params: { id } }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'map', boxes: 'use' }, async () => {
			const areaIds = several(posted, 'areaId');
			await api.import.map.mutate({
				id,
				// The schema of the api refuses what is in none of its lists.
				uses: several(posted, 'use') as ColumnUse[],
				areas: several(posted, 'said').map((said, at) => ({ said, areaId: areaIds[at] || null }))
			});
			redirect(303, `/team/import/${id}`);
		});
	},
	start: async ({ locals: { api }, request, params: { id } }) =>
		attemptChoosing(await request.formData(), { which: 'start' }, async () => {
			await api.import.start.mutate({ id });
			redirect(303, `/team/import/${id}`);
		}),
	undo: async ({ locals: { api }, request, params: { id } }) =>
		attemptChoosing(await request.formData(), { which: 'undo' }, async () => {
			await api.import.undo.mutate({ id });
			redirect(303, `/team/import/${id}`);
		}),
	drop: async ({ locals: { api }, request, params: { id } }) =>
		attemptChoosing(await request.formData(), { which: 'drop' }, async () => {
			await api.import.drop.mutate({ id });
			redirect(303, '/team/import?done=dropped');
		})
};
