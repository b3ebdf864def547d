import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { nextToRead } from '#lib/moderation/desk.server.ts';
import { doneSentence, isLane, readLane } from '#lib/moderation/say.ts';
import { attempt, text } from '#lib/server/forms.ts';

export const load: PageServerLoad = async ({ locals: { api }, url }) => {
	const asked = url.searchParams.get('lane');
	const lane = readLane(asked);
	const after = url.searchParams.get('after') ?? undefined;
	const done = doneSentence(url.searchParams.get('done'));
	const about = {
		done,
		isUnknownLane: !isLane(asked),
		isFirstPage: after === undefined,
		waits: await api.moderation.waits.query(),
		sitting: (await api.moderation.sitting.query()).now,
		/** Offered, and never opened by itself. */
		next: done ? await nextToRead(api, lane) : undefined,
		undo: done ? await undoable(api, url.searchParams.get('undo')) : undefined
	};
	if (lane === 'done') {
		const isToday = !url.searchParams.has('earlier');
		return { ...about, lane, isToday, settled: await api.moderation.settled.query({ after, isToday }) };
	}
	return { ...about, lane, isToday: true, queue: await api.moderation.queue.query({ lane, after }) };
};

/** The one that was decided a moment ago, while its decision can be undone. */
async function undoable(api: App.Locals['api'], id: string | null) {
	if (!id) return undefined;
	const { items } = await api.moderation.settled.query({ isToday: true });
	return items.find((item) => item.id === id && item.mayUndo)?.id;
}

export const actions: Actions = {
	rest: async ({ locals: { api }, request, url }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			await api.moderation.rest.mutate();
			redirect(303, `/team/moderation?lane=${readLane(url.searchParams.get('lane'))}`);
		});
	},

	undo: async ({ locals: { api }, request, url }) => {
		const posted = await request.formData();
		return attempt(posted, async () => {
			const id = text(posted, 'id');
			await api.moderation.undo.mutate({ id });
			redirect(303, `/team/moderation/${id}?lane=${readLane(url.searchParams.get('lane'))}&done=undone`);
		});
	}
};
