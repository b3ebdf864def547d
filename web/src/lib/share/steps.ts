import { feelingsOf, storyLimit, type Mode } from '@sd/shared/phone/answers';

/** One question a page, in this order; some are asked only when an answer before them makes them make sense. */
export const steps = [
	'who',
	'group',
	'mode',
	'about',
	'feeling',
	'story',
	'better',
	'time',
	'back',
	'consent',
	'you',
	'check'
] as const;
export type Step = (typeof steps)[number];

export const whos = ['young', 'parent', 'helper', 'group'] as const;
export type Who = (typeof whos)[number];

/** What has been chosen and typed so far, just as a form holds it. */
export type Answers = {
	who?: string;
	groupOf?: string;
	headCount?: string;
	mode?: string;
	about: string[];
	feeling?: string;
	story?: string;
	better?: string;
	time?: string;
	longAgo?: string;
	transition?: string;
	consent?: string;
	phase?: string;
	place?: string;
	ageBand?: string;
	wantsHelp?: string;
};

/** The choice "I am not sure" among the areas. */
export const unsure = 'unsure';

export const hasWords = ({ story, better }: Answers) => Boolean(story?.trim() || better?.trim());

export function stepsFor(answers: Answers): Step[] {
	return steps.filter((step) => {
		switch (step) {
			case 'group':
				return answers.who === 'group';
			case 'better':
				return answers.mode !== 'pictures';
			case 'back':
				return answers.time === 'looking back';
			case 'consent':
				return hasWords(answers);
			default:
				return true;
		}
	});
}

export function stepAfter(step: Step, answers: Answers): Step {
	const asked = stepsFor(answers);
	return asked[asked.indexOf(step) + 1] ?? 'check';
}

export function stepBefore(step: Step, answers: Answers): Step {
	const asked = stepsFor(answers);
	return asked[asked.indexOf(step) - 1] ?? 'who';
}

export type ProblemKey =
	| 'who'
	| 'headCount'
	| 'groupOf'
	| 'mode'
	| 'about'
	| 'story'
	| 'tooLong'
	| 'time'
	| 'longAgo'
	| 'transition'
	| 'consent';
export type Problems = Partial<Record<keyof Answers, ProblemKey>>;

/** What is missing on one page. The server's schema judges the whole again when it is sent. */
export function problemsAt(step: Step, answers: Answers): Problems {
	switch (step) {
		case 'who':
			return answers.who ? {} : { who: 'who' };
		case 'group':
			return {
				...(isHeadCount(answers.headCount) ? {} : { headCount: 'headCount' as const }),
				...(answers.groupOf ? {} : { groupOf: 'groupOf' as const })
			};
		case 'mode':
			return answers.mode ? {} : { mode: 'mode' };
		case 'about':
			return answers.about.length > 0 ? {} : { about: 'about' };
		case 'story':
			if (isTooLong(answers.story)) return { story: 'tooLong' };
			return answers.feeling || answers.story?.trim() || answers.mode !== 'pictures'
				? {}
				: { story: 'story' };
		case 'better':
			if (isTooLong(answers.better)) return { better: 'tooLong' };
			return answers.feeling || hasWords(answers) ? {} : { better: 'story' };
		case 'time':
			return answers.time ? {} : { time: 'time' };
		case 'back':
			return {
				...(answers.longAgo ? {} : { longAgo: 'longAgo' as const }),
				...(answers.transition ? {} : { transition: 'transition' as const })
			};
		case 'consent':
			return answers.consent ? {} : { consent: 'consent' };
		case 'feeling':
		case 'you':
		case 'check':
			return {};
	}
}

/** The first page that something is missing on, going through them in order. */
export function firstUnfinished(answers: Answers): Step | undefined {
	return stepsFor(answers).find((step) => Object.keys(problemsAt(step, answers)).length > 0);
}

export const facesFor = (answers: Answers) => feelingsOf[(answers.mode as Mode | undefined) ?? 'words'];

function isHeadCount(text: string | undefined): boolean {
	const count = Number(text);
	return Number.isInteger(count) && count >= 2 && count <= 500;
}

// Counted as the server counts: without the spaces around it.
function isTooLong(text: string | undefined): boolean {
	return (text?.trim().length ?? 0) > storyLimit;
}
