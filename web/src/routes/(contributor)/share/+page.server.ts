import type { Actions, PageServerLoad } from './$types';
import { refusalOf, type ApiClient } from '#lib/server/api.ts';
import { readPlace } from '#lib/server/plain-place.ts';
import { askedOf } from '#lib/share/asked.ts';
import { start } from '#lib/share/move.ts';
import { plainKeeping } from '#lib/server/plain-share.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const form = await locals.api.submission.form.query();
	const asked = askedOf(url.searchParams);
	const ask = await findAsk(locals.api, asked.ask);
	return {
		form: ask ? { ...form, ask } : form,
		start: { ...start, answers: { ...start.answers, ...asked, about: ask?.areas ?? [] } }
	};
};

/** An ask that is over, or a link with a letter wrong, does not stop anybody from telling. */
async function findAsk(api: ApiClient, slug: string | undefined) {
	if (!slug) return undefined;
	try {
		const { title, storyPrompt, betterPrompt, areas, state } = await api.ask.read.query({ slug });
		return state === 'open' ? { title, storyPrompt, betterPrompt, areas } : undefined;
	} catch (problem) {
		if (refusalOf(problem)?.status === 404) return undefined;
		throw problem;
	}
}

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const posted = await request.formData();
		const { areas } = await locals.api.submission.form.query();
		return { place: readPlace(posted, areas), plain: plainKeeping(posted) };
	}
};
