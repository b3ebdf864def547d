import { readAnswers } from './answers.ts';
import { problemsAt, stepAfter, stepBefore, steps, type Answers, type Problems, type Step } from './steps.ts';

/** Where somebody is in the wizard. */
export type Place = { step: Step; answers: Answers; problems: Problems };

export const start: Place = { step: 'who', answers: { about: [] }, problems: {} };

/**
 * Takes one posted page and says which comes next. The phone and the server run this same function, so
 * that the wizard is the same with and without JavaScript. Whatever was typed comes back.
 */
export function move(form: FormData): Place {
	const answers = readAnswers(form);
	const at = stepNamed(form.get('at'));
	const go = form.get('go');

	if (go === 'back') return { step: stepBefore(at, answers), answers, problems: {} };
	if (typeof go === 'string' && go.startsWith('to:'))
		return { step: stepNamed(go.slice(3)), answers, problems: {} };
	const problems = problemsAt(at, answers);
	const isFine = Object.keys(problems).length === 0;
	return { step: isFine ? stepAfter(at, answers) : at, answers, problems };
}

function stepNamed(name: FormDataEntryValue | null): Step {
	return steps.find((step) => step === name) ?? 'who';
}
