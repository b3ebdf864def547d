import { fail, redirect } from '@sveltejs/kit';
import { refusalOf } from '#lib/server/api.ts';
import { text } from '#lib/server/forms.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const typed = text(await request.formData(), 'code');
		try {
			const { code } = await locals.api.gathering.join.query({ code: typed });
			redirect(303, `/g/${code}`);
		} catch (problem) {
			const refusal = refusalOf(problem);
			if (!refusal) throw problem;
			return fail(refusal.status, { problem: refusal.message, isUnknown: refusal.status === 404, typed });
		}
	}
};
