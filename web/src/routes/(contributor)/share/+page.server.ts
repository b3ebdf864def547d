import type { Actions, PageServerLoad } from './$types';
import { readPlace } from '#lib/server/plain-place.ts';
import { start } from '#lib/share/move.ts';
import { plainKeeping } from '#lib/server/plain-share.ts';

export const load: PageServerLoad = async ({ locals }) => ({
	form: await locals.api.submission.form.query(),
	start
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const posted = await request.formData();
		const { areas } = await locals.api.submission.form.query();
		return { place: readPlace(posted, areas), plain: plainKeeping(posted) };
	}
};
