import type { Actions, PageServerLoad } from './$types';
import { move, start } from '#lib/share/move.ts';
import { plainKeeping } from '#lib/server/plain-share.ts';

export const load: PageServerLoad = async ({ locals }) => ({
	form: await locals.api.submission.form.query(),
	start
});

export const actions: Actions = {
	default: async ({ request }) => {
		const posted = await request.formData();
		const place = move(posted);
		return { place, plain: plainKeeping(posted) };
	}
};
