import { feelingsOf, type ChosenAnswer, type Feeling, type Mode } from '@sd/shared/phone/answers';
import { cardFeelings, cards, type Card, type CardFeeling } from '@sd/shared/phone/cards';

/** One question a page, in this order; some are asked only when an answer before them makes them make sense. */
export const steps = [
	'who',
	'group',
	'age',
	'before',
	'phone',
	'mode',
	'about',
	'cards',
	'mat',
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

/** What has been chosen and typed so far, just as a form holds it. An empty text was asked and left out. */
export type Answers = {
	who?: string;
	groupOf?: string;
	headCount?: string;
	/** Set by a phone that could keep a draft, and has not been told yet whose it is. */
	asksPhone?: string;
	sharedPhone?: string;
	mode?: string;
	about: string[];
	cards?: Partial<Record<Card, string>>;
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
	contact?: string;
	/** Set while a voice note, or a picture, is there to be sent beside the words. */
	hasVoice?: string;
	hasPicture?: string;
	chosenBy?: Partial<Record<ChosenAnswer, string>>;
	/** The ask and the session that it answers, by the last part of their addresses. */
	ask?: string;
	gathering?: string;
	/** Words of the story that may tell who somebody is, and that stay because their author said so. */
	kept?: string[];
};

/** The choice "I am not sure" among the areas. */
export const unsure = 'unsure';

/** Words that are sent: in pictures nobody is asked what would be better. */
export const hasWords = ({ mode, story, better }: Answers) =>
	Boolean(story?.trim() || (mode !== 'pictures' && better?.trim()));

/** What is said aloud is written down by the forum, and is words from then on. */
export const asksConsent = (answers: Answers) => hasWords(answers) || Boolean(answers.hasVoice);

/** The cards that lie under a face, in the order of the list. A card that was skipped lies nowhere. */
export function cardsLaid({ cards: laid = {} }: Answers): { card: Card; feeling: CardFeeling }[] {
	return cards.flatMap((card) => {
		const feeling = cardFeelings.find((each) => each === laid[card]);
		return feeling ? [{ card, feeling }] : [];
	});
}

/** Something that can be sent: a face, a card, a word, a voice note or a picture. */
export const hasSaid = (answers: Answers) =>
	Boolean(answers.feeling || answers.hasVoice || answers.hasPicture) ||
	hasWords(answers) ||
	(hasCards(answers) && cardsLaid(answers).length > 0);

export const isOfParents = ({ who, groupOf }: Answers) =>
	who === 'parent' || (who === 'group' && groupOf === 'parents');

/** With a helper beside, a report must not mix what the person chose with what was chosen for them. */
export const asksWhoChose = ({ who, mode }: Answers) => who === 'helper' || mode === 'helped';

const hasCards = ({ mode }: Answers) => mode === 'pictures' || mode === 'helped';

/** In pictures as little is asked as possible: every page more is a page that somebody cannot read. */
export function stepsFor(answers: Answers): Step[] {
	return steps.filter((step) => {
		switch (step) {
			case 'group':
				return answers.who === 'group';
			case 'age':
				return !isOfParents(answers);
			case 'phone':
				return answers.asksPhone === 'yes';
			case 'cards':
			case 'mat':
				return hasCards(answers);
			case 'better':
			case 'you':
				return answers.mode !== 'pictures';
			case 'back':
				return answers.time === 'looking back';
			case 'consent':
				return asksConsent(answers);
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

/** Between the choice of a way to answer and the last page, the way can be changed. */
export const isOnTheWay = (step: Step) => steps.indexOf(step) > steps.indexOf('mode') && step !== 'check';

/** Which question this is. How many there are is said only when no answer can change it any more. */
export function progressAt(step: Step, answers: Answers): { number: number; count?: number } {
	const asked = stepsFor(answers);
	const number = asked.indexOf(step) + 1;
	return steps.indexOf(step) > steps.indexOf('time') ? { number, count: asked.length } : { number };
}

export const facesFor = ({ mode }: Answers) => feelingsOf[(mode as Mode | undefined) ?? 'words'];

const onThreeFaces: Record<string, Feeling> = { 'very bad': 'bad', 'very good': 'good' };

/** The face on the scale that is shown now: whoever changes from five faces to three keeps what they said. */
export function feelingIn(answers: Answers): string | undefined {
	const { feeling } = answers;
	const isShown = facesFor(answers).some((face) => face === feeling);
	return isShown || !feeling ? feeling : (onThreeFaces[feeling] ?? feeling);
}
