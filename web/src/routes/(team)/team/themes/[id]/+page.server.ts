import { redirect } from '@sveltejs/kit';
import type { ForumView } from '@sd/shared/report';
import { optional, several, text } from '#lib/server/forms.ts';
import { readAreas } from '#lib/theme/areas.server.ts';
import { attemptChoosing } from '#lib/theme/attempt-choosing.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { wishIn } from './search-address.ts';

export const load: PageServerLoad = async ({ locals: { api }, params, url }) => {
	const theme = await api.theme.read.query({ id: params.id });
	if (theme.view === 'outside') return { outside: theme, isGiven: url.searchParams.has('given') };
	if (theme.mergedInto) redirect(303, `/team/themes/${theme.mergedInto}`);
	const wish = wishIn(url.searchParams);
	return {
		forum: theme,
		areas: await readAreas(api),
		groups: await api.theme.groupChoices.query(),
		outcomes: await api.import.outcomes.query({ id: theme.id }),
		others: await readOthers(api, theme),
		alike: url.searchParams.has('like') ? await api.theme.moreLikeThese.query({ id: theme.id }) : null,
		search: wish && { ...(await api.theme.find.query({ id: theme.id, ...wish })), wish }
	};
};

/** The forum's other themes, while this one may still become part of one. */
async function readOthers(api: App.Locals['api'], { id, sentOn }: { id: string; sentOn: string | null }) {
	if (sentOn) return [];
	const { themes } = await api.theme.list.query();
	return themes
		.filter((theme) => theme.id !== id)
		.map((theme) => ({ id: theme.id, sentence: theme.sentence }));
}

type Event = Parameters<Actions[string]>[0];

/** Back to the theme, still looking for what was looked for. */
function backTo({ params, url }: Event, part: string): never {
	const search = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('/')));
	redirect(303, `/team/themes/${params.id}${search.size ? `?${search}` : ''}#${part}`);
}

export const actions: Actions = {
	edit: async (event) => {
		const posted = await event.request.formData();
		return attemptChoosing(posted, { which: 'edit', boxes: 'areas' }, async () => {
			await event.locals.api.theme.edit.mutate({
				id: idOf(event),
				version: Number(text(posted, 'version')),
				sentence: text(posted, 'sentence'),
				easyRead: text(posted, 'easyRead'),
				areas: several(posted, 'areas'),
				forumView: (optional(posted, 'forumView') as ForumView | undefined) ?? null
			});
			backTo(event, 'main');
		});
	},
	add: async (event) => {
		const posted = await event.request.formData();
		return attemptChoosing(posted, { which: 'add', boxes: 'add' }, async () => {
			await event.locals.api.theme.gather.mutate({
				id: idOf(event),
				add: several(posted, 'add'),
				remove: [],
				offered: several(posted, 'offered')
			});
			backTo(event, 'rests');
		});
	},
	reader: async (event) => {
		const posted = await event.request.formData();
		return attemptChoosing(posted, { which: 'reader' }, async () => {
			const many = text(posted, 'groupOf').trim();
			await event.locals.api.theme.recordReader.mutate({
				id: idOf(event),
				...(many && { groupOf: Number(many) }),
				madeUpName: text(posted, 'madeUpName'),
				saidOn: text(posted, 'saidOn')
			});
			backTo(event, 'twin');
		});
	},
	merge: async (event) => {
		const posted = await event.request.formData();
		return attemptChoosing(posted, { which: 'merge' }, async () => {
			const { id } = await event.locals.api.theme.merge.mutate({
				id: idOf(event),
				into: text(posted, 'into')
			});
			redirect(303, `/team/themes/${id}`);
		});
	},
	takeOut: async (event) => {
		const posted = await event.request.formData();
		return attemptChoosing(posted, { which: 'takeOut' }, async () => {
			await event.locals.api.theme.gather.mutate({
				id: idOf(event),
				add: [],
				remove: several(posted, 'remove')
			});
			backTo(event, 'rests');
		});
	},
	quote: async (event) => {
		const posted = await event.request.formData();
		return attemptChoosing(posted, { which: 'quote' }, async () => {
			await event.locals.api.theme.quote.mutate({
				id: idOf(event),
				submissionId: text(posted, 'submissionId'),
				wording: text(posted, 'wording')
			});
			backTo(event, 'quotes');
		});
	},
	unquote: async (event) => {
		const posted = await event.request.formData();
		return attemptChoosing(posted, { which: 'unquote' }, async () => {
			await event.locals.api.theme.unquote.mutate({ id: idOf(event), quoteId: text(posted, 'quoteId') });
			backTo(event, 'quotes');
		});
	},
	send: async (event) => {
		const posted = await event.request.formData();
		return attemptChoosing(posted, { which: 'send', boxes: 'groups' }, async () => {
			await event.locals.api.theme.send.mutate({ id: idOf(event), groups: several(posted, 'groups') });
			backTo(event, 'main');
		});
	}
};

const idOf = ({ params }: Event) => params.id ?? '';
