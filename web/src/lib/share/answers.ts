import type { Answers, Step } from './steps.ts';
import { hasWords, stepsFor, unsure } from './steps.ts';

const single = [
	'who',
	'groupOf',
	'headCount',
	'mode',
	'feeling',
	'story',
	'better',
	'time',
	'longAgo',
	'transition',
	'consent',
	'phase',
	'place',
	'ageBand',
	'wantsHelp'
] as const satisfies (keyof Answers)[];

/** Reads what a form holds, on the phone and on the server alike. */
export function readAnswers(form: FormData): Answers {
	const answers: Answers = { about: form.getAll('about').filter((value) => typeof value === 'string') };
	for (const name of single) {
		const value = form.get(name);
		if (typeof value === 'string' && value !== '') answers[name] = value.replaceAll('\r\n', '\n');
	}
	return answers;
}

/** Each answer as the name and value of a hidden field, but for those that the page itself asks. */
export function hiddenFields(answers: Answers, asked: readonly string[]): [string, string][] {
	const fields = single.flatMap((name): [string, string][] => {
		const value = answers[name];
		return value === undefined || asked.includes(name) ? [] : [[name, value]];
	});
	return asked.includes('about')
		? fields
		: [...fields, ...answers.about.map((id): [string, string] => ['about', id])];
}

/** The fields that each page asks for itself. */
export const fieldsOf: Record<Step, readonly (keyof Answers)[]> = {
	who: ['who'],
	group: ['headCount', 'groupOf'],
	mode: ['mode'],
	about: ['about'],
	feeling: ['feeling'],
	story: ['story', 'wantsHelp'],
	better: ['better'],
	time: ['time'],
	back: ['longAgo', 'transition'],
	consent: ['consent'],
	you: ['phase', 'place', 'ageBand'],
	check: []
};

/** What is sent: only what was asked on the way, so that an answer given before a change of mind is left out. */
export function toSubmission(answers: Answers): Record<string, unknown> {
	const asked = new Set(stepsFor(answers).flatMap((step) => fieldsOf[step]));
	const told = (name: (typeof single)[number]) =>
		asked.has(name) ? answers[name]?.trim() || undefined : undefined;
	const isParent = answers.who === 'parent' || (answers.who === 'group' && answers.groupOf === 'parents');
	const headCount = told('headCount');
	return {
		contributor: isParent ? 'parent carer' : 'young person',
		teller: answers.who === 'helper' || answers.who === 'group' ? answers.who : 'self',
		...(headCount && { headCount: Number(headCount) }),
		mode: answers.mode,
		areas: answers.about.filter((id) => id !== unsure),
		isUnsureOfArea: answers.about.includes(unsure),
		feeling: told('feeling'),
		story: told('story'),
		better: told('better'),
		time: answers.time,
		longAgo: told('longAgo'),
		transition: told('transition'),
		consent: hasWords(answers) ? told('consent') : 'count only',
		phase: told('phase'),
		place: told('place'),
		ageBand: isParent ? undefined : told('ageBand'),
		wantsHelp: answers.wantsHelp ? true : undefined
	};
}
