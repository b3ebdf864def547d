import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { readAnswers } from '#lib/share/answers.ts';
import { firstUnfinished, problemsAt } from '#lib/share/steps.ts';
import { refusalOf } from '#lib/server/api.ts';
import { plainKeeping, sendPlain } from '#lib/server/plain-share.ts';

export const load: PageServerLoad = async ({ locals }) => ({
	form: await locals.api.submission.form.query()
});

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const posted = await request.formData();
		const answers = readAnswers(posted);
		const plain = plainKeeping(posted);
		const unfinished = firstUnfinished(answers);
		if (unfinished) {
			return fail(400, {
				plain,
				place: { step: unfinished, answers, problems: problemsAt(unfinished, answers) }
			});
		}

		try {
			const form = await locals.api.submission.form.query();
			const words = await sendPlain(locals.api, form, {
				...plain,
				answers,
				looksAutomatic: posted.get('website') !== ''
			});
			return { words };
		} catch (problem) {
			const refusal = refusalOf(problem);
			if (!refusal) throw problem;
			return fail(refusal.status, {
				plain,
				place: { step: 'check' as const, answers, problems: {} },
				notice: refusal.message
			});
		}
	}
};
