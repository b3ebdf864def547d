import { redirect } from '@sveltejs/kit';
import { optional, text } from '#lib/server/forms.ts';
import { attemptChoosing } from '#lib/theme/attempt-choosing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api } }) => {
	const list = await api.report.list.query();
	if (!list.open.length) return { list };
	const [lastTerm] = await api.release.terms.query();
	return {
		list,
		drafting: {
			groups: (await api.theme.groupChoices.query()).map(({ id, name }) => ({ id, name })),
			period: { startsOn: lastTerm?.startsOn ?? '', endsOn: lastTerm?.endsOn ?? '' },
			termName: lastTerm?.name
		}
	};
};

export const actions: Actions = {
	draft: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'draft' }, async () => {
			const replaces = optional(posted, 'replaces');
			const groupId = optional(posted, 'groupId');
			const { id } = await api.report.draft.mutate({
				startsOn: text(posted, 'startsOn'),
				endsOn: text(posted, 'endsOn'),
				...(groupId && { groupId }),
				...(replaces && { replaces })
			});
			redirect(303, `/team/reports/${id}?done=drafted`);
		});
	}
};
