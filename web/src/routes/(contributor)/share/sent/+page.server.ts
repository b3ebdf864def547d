import { fail } from '@sveltejs/kit';
import { worryRank } from '@sd/shared/worries';
import type { Actions } from './$types';
import { readAnswers } from '#lib/share/answers.ts';
import { deckOf } from '#lib/share/deck.ts';
import { placeAt } from '#lib/share/move.ts';
import { firstUnfinished, problemsAt } from '#lib/share/problems.ts';
import { isWorry } from '#lib/share/worry.ts';
import { refusalOf } from '#lib/server/api.ts';
import { readPlainForm } from '#lib/server/plain-form.ts';
import { plainKeeping, sendPlain } from '#lib/server/plain-share.ts';

// There is no load: a phone without signal moves here, and must not have to ask the server for anything.
export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { fields, parts, problem, letGo } = await readPlainForm(request);
		try {
			const answers = readAnswers(fields);
			const plain = plainKeeping(fields);
			const form = await locals.api.submission.form.query();
			const unfinished = firstUnfinished(answers);
			if (unfinished) {
				return fail(problem?.status ?? 400, {
					form,
					plain,
					place: {
						...placeAt(unfinished, answers, deckOf(answers, form.areas)),
						problems: problemsAt(unfinished, answers)
					}
				});
			}
			const check = { step: 'check' as const, answers, problems: {} };
			if (problem) {
				const problems = { [problem.field]: problem.key };
				return fail(problem.status, { form, plain, place: { ...check, problems } });
			}

			try {
				const looksAutomatic = fields.get('website') !== '';
				const words = await sendPlain(locals.api, form, { ...plain, answers, parts, looksAutomatic });
				return { words, isWorried: isWorry(answers, worryRank) };
			} catch (refused) {
				const refusal = refusalOf(refused);
				if (!refusal) throw refused;
				return fail(refusal.status, { form, plain, place: check, notice: refusal.message });
			}
		} finally {
			letGo();
		}
	}
};
