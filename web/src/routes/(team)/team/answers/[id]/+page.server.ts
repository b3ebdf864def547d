import { error, redirect } from '@sveltejs/kit';
import { answerKinds, dispositions, kindsOfDisposition, type AnswerKind } from '@sd/shared/answer';
import type { Inputs } from '#lib/server/api.ts';
import { optional, text } from '#lib/server/forms.ts';
import { attemptChoosing } from '#lib/theme/attempt-choosing.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What may become of a theme under each kind of answer. */
const fitting = Object.fromEntries(
	answerKinds.map((kind) => [
		kind,
		dispositions.filter((each) => (kindsOfDisposition[each] as readonly AnswerKind[]).includes(kind))
	])
) as Record<AnswerKind, (typeof dispositions)[number][]>;

export const load: PageServerLoad = async ({ locals, params }) => {
	// Who reads themes is more than who reads answers: the menu shows this place to the second alone.
	if (!locals.viewer?.may.includes('answer.read')) error(403, 'Your role cannot do this.');
	const theme = await locals.api.theme.read.query({ id: params.id });
	// Whose own words it is only reads the answer.
	if (theme.view === 'forum') redirect(303, `/team/themes/${theme.id}`);
	return { theme, fitting, answerer: { name: locals.viewer?.name ?? '', team: locals.viewer?.team ?? '' } };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const posted = await request.formData();
		return attemptChoosing(posted, { which: 'answer' }, async () => {
			await locals.api.answer.give.mutate(readAnswer(posted, params.id));
			redirect(303, `/team/themes/${params.id}?given`);
		});
	}
};

/** What was typed, with the day that goes with its kind. The api says what is missing or does not fit. */
function readAnswer(posted: FormData, themeId: string): Inputs['answer']['give'] {
	const kind = text(posted, 'kind');
	return {
		themeId,
		kind,
		disposition: text(posted, 'disposition'),
		wording: text(posted, 'wording'),
		unchanged: text(posted, 'unchanged'),
		easyRead: text(posted, 'easyRead'),
		ownerName: text(posted, 'ownerName'),
		ownerTeam: text(posted, 'ownerTeam'),
		...(kind === 'we did' && { doneOn: text(posted, 'doneOn') }),
		...((kind === 'we are doing' || kind === 'we will') && { dueOn: text(posted, 'dueOn') }),
		...(kind !== 'we cannot' && { delivery: optional(posted, 'delivery') })
	} as Inputs['answer']['give'];
}
