import { fail, redirect } from '@sveltejs/kit';
import { attempt, text } from '#lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, url }) => ({
	recoveries: await api.person.recoveries.query(),
	isStopped: url.searchParams.get('done') === 'stopped'
});

export const actions: Actions = {
	confirm: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const recoveryId = text(posted, 'recoveryId');
		return attempt(posted, async () => {
			const { code } = await api.person.confirmRecovery.mutate({ recoveryId });
			const recoveries = await api.person.recoveries.query();
			const name = recoveries.find(({ id }) => id === recoveryId)?.name ?? 'them';
			// Only in this one answer: never in an address, where a browser would keep it.
			return { made: { code, name } };
		});
	},
	stop: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		const refused = await attempt(posted, async (): Promise<never> => {
			await api.person.stopRecovery.mutate({ recoveryId: text(posted, 'recoveryId') });
			redirect(303, '/team/recovery?done=stopped');
		});
		return fail(refused.status, refused.data);
	}
};
