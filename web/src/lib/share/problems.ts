import { storyLimit } from '@sd/shared/phone/answers';
import { readContact } from '@sd/shared/phone/contact';
import { fieldName } from './carried.ts';
import { asksWhoChose, cardsLaid, hasSaid, stepsFor, type Answers, type Step } from './steps.ts';

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
	| 'consent'
	| 'contact'
	| 'chosenBy'
	| 'bigPicture'
	| 'bigSound'
	| 'bigFiles'
	| 'notSent';

/** By the name of the field that something is missing in. */
export type Problems = Partial<Record<string, ProblemKey>>;

/** What is missing on one page. The server's schema judges the whole again when it is sent. */
export function problemsAt(step: Step, answers: Answers): Problems {
	const ofContact = step === 'story' ? contactProblem(answers) : {};
	return { ...missingAt(step, answers), ...chooserAt(step, answers), ...ofContact };
}

function missingAt(step: Step, answers: Answers): Problems {
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
		case 'better':
			if (isTooLong(answers[step])) return { [step]: 'tooLong' };
			return hasSaid(answers) || stepsFor(answers)[stepsFor(answers).indexOf(step) + 1] === 'better'
				? {}
				: { [step]: 'story' };
		case 'time':
			return answers.time ? {} : { time: 'time' };
		case 'back':
			return {
				...(answers.longAgo ? {} : { longAgo: 'longAgo' as const }),
				...(answers.transition ? {} : { transition: 'transition' as const })
			};
		case 'consent':
			return answers.consent ? {} : { consent: 'consent' };
		default:
			return {};
	}
}

function chooserAt(step: Step, answers: Answers): Problems {
	const chosen = chosenAt(step);
	if (!chosen || !asksWhoChose(answers) || !isAnswered(step, answers) || answers.chosenBy?.[chosen])
		return {};
	return { [fieldName('chosenBy', chosen)]: 'chosenBy' };
}

/** The answer of which a page asks who chose it. The cards are asked about once, when all of them lie there. */
export function chosenAt(step: Step) {
	if (step === 'mat') return 'cards' as const;
	return step === 'about' || step === 'feeling' || step === 'story' || step === 'better' ? step : undefined;
}

function isAnswered(step: Step, answers: Answers): boolean {
	if (step === 'about') return answers.about.length > 0;
	if (step === 'mat') return cardsLaid(answers).length > 0;
	if (step === 'story' && answers.hasVoice) return true;
	return Boolean((step === 'feeling' || step === 'story' || step === 'better') && answers[step]?.trim());
}

/** A way to be found that nobody could use is worse than none. It is asked beside the story, or beside the help. */
export function contactProblem({ contact, wantsHelp }: Answers): Problems {
	return !wantsHelp || !contact?.trim() || readContact(contact) ? {} : { contact: 'contact' };
}

/** The first page that something is missing on, going through them in order. */
export function firstUnfinished(answers: Answers): Step | undefined {
	return stepsFor(answers).find((step) => Object.keys(problemsAt(step, answers)).length > 0);
}

function isHeadCount(text: string | undefined): boolean {
	const count = Number(text);
	return Number.isInteger(count) && count >= 2 && count <= 500;
}

// Counted as the server counts: without the spaces around it.
function isTooLong(text: string | undefined): boolean {
	return (text?.trim().length ?? 0) > storyLimit;
}
