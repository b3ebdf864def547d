import type { PageServerLoad } from './$types';

/** What is asked now: the two that close first. The others are found by their links. */
const mostShown = 2;

export const load: PageServerLoad = async ({ locals }) => ({
	asks: (await locals.api.ask.open.query()).slice(0, mostShown)
});
