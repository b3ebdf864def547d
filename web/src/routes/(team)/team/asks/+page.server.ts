import { redirect } from '@sveltejs/kit';
import { optional, several, text } from '#lib/server/forms.ts';
import { readAreas } from '#lib/theme/areas.server.ts';
import { attemptChoosing } from '#lib/theme/attempt-choosing.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, url }) => ({
	asks: await api.ask.list.query(),
	gatherings: await api.gathering.list.query(),
	areas: await readAreas(api),
	done: url.searchParams.get('done')
});

const askIn = (posted: FormData) => ({
	title: text(posted, 'title'),
	intro: text(posted, 'intro'),
	easyRead: text(posted, 'easyRead'),
	storyPrompt: text(posted, 'storyPrompt'),
	betterPrompt: text(posted, 'betterPrompt'),
	areas: several(posted, 'areas'),
	opensOn: text(posted, 'opensOn'),
	closesOn: text(posted, 'closesOn')
});

/** A number, or what makes the api say that it is none. */
const numberIn = (posted: FormData, name: string) =>
	text(posted, name).trim() === '' ? NaN : Number(text(posted, name));

export const actions: Actions = {
	ask: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'ask', boxes: 'areas' }, async () => {
			const id = optional(posted, 'id');
			if (id) await api.ask.edit.mutate({ id, ...askIn(posted) });
			else await api.ask.make.mutate(askIn(posted));
			redirect(303, '/team/asks?done=ask');
		});
	},
	gathering: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'gathering' }, async () => {
			const { id } = await api.gathering.make.mutate({
				name: text(posted, 'name'),
				askId: optional(posted, 'askId'),
				happensOn: text(posted, 'happensOn'),
				closesAt: text(posted, 'closesAt'),
				expected: numberIn(posted, 'expected')
			});
			redirect(303, `/team/asks/session/${id}`);
		});
	},
	count: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'count' }, async () => {
			await api.gathering.count.mutate({ id: text(posted, 'id'), headCount: numberIn(posted, 'headCount') });
			redirect(303, '/team/asks?done=count');
		});
	},
	close: async ({ locals: { api }, request }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'close' }, async () => {
			await api.gathering.close.mutate({ id: text(posted, 'id') });
			redirect(303, '/team/asks?done=close');
		});
	}
};
