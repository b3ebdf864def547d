import { redirect } from '@sveltejs/kit';
import { byArea } from '#lib/report/by-area.ts';
import type { Inputs } from '#lib/server/api.ts';
import { text } from '#lib/server/forms.ts';
import { attemptChoosing } from '#lib/theme/attempt-choosing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, params, url }) => {
	const report = await api.report.work.query({ id: params.id });
	return {
		report,
		chapters: byArea(report.body.pairs, (pair) => pair),
		done: url.searchParams.get('done')
	};
};

type Event = Parameters<Actions[string]>[0];

/** Does one act and comes back to the report, which then says that it is done. */
async function act<Which extends string>(
	{ params, request }: Event,
	{ which, done }: { which: Which; done: string },
	work: (id: string, posted: FormData) => Promise<unknown>
) {
	const posted = await request.formData();
	const id = params.id ?? '';
	return attemptChoosing(posted, { which }, async () => {
		await work(id, posted);
		// Said at the top of the page, wherever the form stood.
		redirect(303, `/team/reports/${id}?done=${done}#main`);
	});
}

export const actions: Actions = {
	edit: async (event) =>
		act(event, { which: 'edit', done: 'edited' }, (id, posted) =>
			event.locals.api.report.edit.mutate({
				id,
				title: text(posted, 'title'),
				summary: text(posted, 'summary'),
				easyRead: text(posted, 'easyRead')
			})
		),
	refresh: async (event) =>
		act(event, { which: 'refresh', done: 'refreshed' }, (id) =>
			event.locals.api.report.refresh.mutate({ id })
		),
	offer: async (event) =>
		act(event, { which: 'offer', done: 'offered' }, (id) => event.locals.api.report.offer.mutate({ id })),
	sign: async (event) =>
		act(event, { which: 'sign', done: 'signed' }, (id, posted) =>
			event.locals.api.report.sign.mutate({
				id,
				contentHash: text(posted, 'contentHash'),
				view: text(posted, 'view') as Inputs['report']['sign']['view'],
				words: text(posted, 'words')
			})
		),
	publish: async (event) =>
		act(event, { which: 'publish', done: 'published' }, (id) =>
			event.locals.api.report.publish.mutate({ id })
		)
};
