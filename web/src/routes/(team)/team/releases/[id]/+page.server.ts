import { redirect } from '@sveltejs/kit';
import type { ReleaseBody } from '@sd/shared/release';
import type { ApiClient } from '#lib/server/api.ts';
import { text } from '#lib/server/forms.ts';
import { themesIn } from '#lib/release/themes.ts';
import { attemptChoosing } from '#lib/theme/attempt-choosing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, params, url }) => {
	const release = await api.release.read.query({ id: params.id });
	const { status, termId } = release;
	const isOver = status === 'refused' || status === 'dropped';
	const term = isOver ? (await api.release.terms.query()).find(({ id }) => id === termId) : undefined;
	return {
		release,
		mayAskAgain: (term?.open.length ?? 0) > 0,
		known: release.body ? await findUnsaid(api, release.body) : {},
		done: url.searchParams.get('done')
	};
};

/** The sentences that a release leaves out where it withholds their table: here they are said, so that it can be judged. */
async function findUnsaid(api: ApiClient, body: ReleaseBody): Promise<Record<string, string>> {
	if (themesIn(body).every(({ sentence }) => sentence !== undefined)) return {};
	const list = await api.theme.list.query();
	return Object.fromEntries(list.themes.map(({ id, sentence }) => [id, sentence]));
}

export const actions: Actions = {
	publish: async ({ locals: { api }, params: { id }, request }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'publish' }, async () => {
			await api.release.publish.mutate({ id });
			redirect(303, `/team/releases/${id}?done=published`);
		});
	},
	drop: async ({ locals: { api }, params: { id }, request }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'drop' }, async () => {
			await api.release.drop.mutate({ id });
			redirect(303, '/team/releases?done=dropped');
		});
	},
	prepare: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'prepare' }, async () => {
			const { id } = await api.release.prepare.mutate({ termId: text(posted, 'termId') });
			redirect(303, `/team/releases/${id}`);
		});
	}
};
