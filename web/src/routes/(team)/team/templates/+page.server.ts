import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import type { Inputs } from '#lib/server/api.ts';
import { attempt, text } from '#lib/server/forms.ts';

type Use = Inputs['template']['add']['use'];
type Done = 'added' | 'changed' | 'removed';

const sentences: Record<Done, string> = {
	added: 'Added. You find it beside the box it is for.',
	changed: 'Saved. The new words are put in from now on.',
	removed: 'Taken out.'
};

export const load: PageServerLoad = async ({ locals: { api }, url }) => {
	const done = url.searchParams.get('done');
	return {
		templates: await api.template.list.query(),
		done: done && done in sentences ? sentences[done as Done] : undefined
	};
};

/** Saves and comes back. Refused, it says in which form, so that what was typed stands there. */
async function save(request: Request, done: Done, work: (posted: FormData) => Promise<unknown>) {
	const posted = await request.formData();
	const refused = await attempt(posted, async (): Promise<never> => {
		await work(posted);
		redirect(303, `/team/templates?done=${done}`);
	});
	return fail(refused.status, { ...refused.data, which: text(posted, 'id') || 'new' });
}

const wordsIn = (posted: FormData) => ({ title: text(posted, 'title'), body: text(posted, 'body') });

export const actions: Actions = {
	add: ({ locals: { api }, request }) =>
		save(request, 'added', (posted) =>
			api.template.add.mutate({ use: text(posted, 'use') as Use, ...wordsIn(posted) })
		),
	edit: ({ locals: { api }, request }) =>
		save(request, 'changed', (posted) =>
			api.template.edit.mutate({
				id: text(posted, 'id'),
				version: Number(text(posted, 'version')),
				...wordsIn(posted)
			})
		),
	remove: ({ locals: { api }, request }) =>
		save(request, 'removed', (posted) => api.template.remove.mutate({ id: text(posted, 'id') }))
};
