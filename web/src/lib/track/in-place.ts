import type { SubmitFunction } from '@sveltejs/kit';

/** Sends a form without leaving the page, so that the six words it holds in memory stay. */
export const inPlace: SubmitFunction =
	() =>
	({ update }) =>
		update({ invalidateAll: false });
