import type { SubmitFunction } from '@sveltejs/kit';

/**
 * Sends a form without leaving the page, so that the six words it holds in memory stay, and what was typed in
 * any of its forms.
 */
export const inPlace: SubmitFunction =
	() =>
	({ update }) =>
		update({ reset: false, invalidateAll: false });

/** The same, for a form whose words have gone when they are sent. */
export const inPlaceAndEmpty: SubmitFunction =
	() =>
	({ update }) =>
		update({ invalidateAll: false });
