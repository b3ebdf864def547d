import { fail } from '@sveltejs/kit';
import { worryRank } from '@sd/shared/worries';
import type { Actions } from './$types';
import { readAnswers } from '#lib/share/answers.ts';
import { deckOf } from '#lib/share/deck.ts';
import { placeAt } from '#lib/share/move.ts';
import { firstUnfinished, problemsAt } from '#lib/share/problems.ts';
import { isWorry } from '#lib/share/worry.ts';
import { refusalOf } from '#lib/server/api.ts';
import { partsIn, plainKeeping, sendPlain } from '#lib/server/plain-share.ts';

// There is no load: a phone without signal moves here, and must not have to ask the server for anything.
export const actions: Actions = {
	default: async ({ locals, request }) => {
		const posted = await request.formData();
		const answers = readAnswers(posted);
		const plain = plainKeeping(posted);
		const form = await locals.api.submission.form.query();
		const unfinished = firstUnfinished(answers);
		if (unfinished) {
			return fail(400, {
				form,
				plain,
				place: {
					...placeAt(unfinished, answers, deckOf(answers, form.areas)),
					problems: problemsAt(unfinished, answers)
				}
			});
		}

		try {
			const parts = await partsIn(posted);
			const looksAutomatic = posted.get('website') !== '';
			const words = await sendPlain(locals.api, form, { ...plain, answers, parts, looksAutomatic });
			return { words, isWorried: isWorry(answers, worryRank) };
		} catch (problem) {
			const refusal = refusalOf(problem);
			if (!refusal) throw problem;
			return fail(refusal.status, {
				form,
				plain,
				place: { step: 'check' as const, answers, problems: {} },
				notice: refusal.message
			});
		}
	}
};
