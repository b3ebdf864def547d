import { redirect } from '@sveltejs/kit';
import type { ApiClient } from '#lib/server/api.ts';
import { text } from '#lib/server/forms.ts';
import { attemptChoosing } from '#lib/theme/attempt-choosing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api, viewer }, url }) => {
	const over = await api.release.terms.query();
	const releases = new Map((await api.release.list.query()).map((release) => [release.id, release]));
	const terms = over.map((term) => ({
		...term,
		release: (term.release && releases.get(term.release.id)) ?? null
	}));
	const isDesk = viewer?.may.includes('release.prepare') ?? false;
	return {
		isDesk,
		// Whoever may not ask for numbers sees those that are out.
		terms: isDesk ? terms : terms.filter(({ release }) => release?.status === 'published'),
		current: isDesk ? await findCurrent(api, new Set(over.map(({ id }) => id))) : undefined,
		done: url.searchParams.get('done')
	};
};

/** The term that is the next to be over. */
async function findCurrent(api: ApiClient, over: Set<string>) {
	const { schoolTerms } = await api.setting.read.query();
	const [next] = schoolTerms
		.filter(({ id }) => !over.has(id))
		.toSorted((one, other) => (one.endsOn < other.endsOn ? -1 : 1));
	return next && { name: next.name, startsOn: next.startsOn, endsOn: next.endsOn };
}

export const actions: Actions = {
	prepare: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'prepare' }, async () => {
			const { id } = await api.release.prepare.mutate({ termId: text(posted, 'termId') });
			redirect(303, `/team/releases/${id}`);
		});
	}
};
