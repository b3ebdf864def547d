import { chosenAnswers, type ChosenAnswer } from '@sd/shared/phone/answers';
import { cards, type Card } from '@sd/shared/phone/cards';
import { readContact } from '@sd/shared/phone/contact';
import { fieldName } from './carried.ts';
import {
	asksConsent,
	asksWhoChose,
	cardsLaid,
	feelingIn,
	isOfParents,
	stepsFor,
	unsure,
	type Answers,
	type Step
} from './steps.ts';

const single = [
	'who',
	'groupOf',
	'headCount',
	'asksPhone',
	'sharedPhone',
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
	'wantsHelp',
	'contact',
	'hasVoice',
	'hasPicture',
	'ask',
	'gathering'
] as const satisfies (keyof Answers)[];
type Single = (typeof single)[number];

const textIn = (form: FormData, name: string) => {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : undefined;
};
const textsIn = (form: FormData, name: string) =>
	form.getAll(name).filter((value) => typeof value === 'string');

/** Reads what a form holds, on the phone and on the server alike. */
export function readAnswers(form: FormData): Answers {
	const answers: Answers = { about: textsIn(form, 'about') };
	for (const name of single) {
		const value = textIn(form, name);
		if (value !== undefined) answers[name] = value;
	}
	for (const card of cards) {
		const value = textIn(form, fieldName('card', card));
		if (value !== undefined) answers.cards = { ...answers.cards, [card]: value };
	}
	for (const answer of chosenAnswers) {
		const value = textIn(form, fieldName('chosenBy', answer));
		if (value !== undefined) answers.chosenBy = { ...answers.chosenBy, [answer]: value };
	}
	const kept = textsIn(form, 'kept');
	return kept.length > 0 ? { ...answers, kept } : answers;
}

/** The fields that each page asks for itself; of the cards, those of the one that lies on top. */
export function fieldsOf(step: Step, answers: Answers, card?: Card): string[] {
	const chosen = (name: ChosenAnswer) => (asksWhoChose(answers) ? [fieldName('chosenBy', name)] : []);
	switch (step) {
		case 'who':
			return ['who'];
		case 'group':
			return ['headCount', 'groupOf'];
		case 'age':
			return ['ageBand'];
		case 'phone':
			return ['sharedPhone'];
		case 'mode':
			return ['mode'];
		case 'about':
			return ['about', ...chosen('about')];
		case 'cards':
			return card ? [fieldName('card', card)] : [];
		case 'mat':
			return chosen('cards');
		case 'feeling':
			return ['feeling', ...chosen('feeling')];
		case 'story':
			return ['story', 'wantsHelp', 'contact', 'hasVoice', 'hasPicture', ...chosen('story')];
		case 'better':
			return ['better', ...chosen('better')];
		case 'time':
			return ['time'];
		case 'back':
			return ['longAgo', 'transition'];
		case 'consent':
			return ['consent'];
		case 'you':
			return ['phase', 'place'];
		case 'before':
		case 'check':
			return [];
	}
}

/** What is sent: only what was asked on the way, so that an answer given before a change of mind is left out. */
export function toSubmission(answers: Answers): Record<string, unknown> {
	const asked = stepsFor(answers);
	const fields = new Set(asked.flatMap((step) => fieldsOf(step, answers)));
	const told = (name: Single) => (fields.has(name) ? answers[name]?.trim() || undefined : undefined);
	const isParent = isOfParents(answers);
	const headCount = told('headCount');
	const laid = asked.includes('mat') ? cardsLaid(answers) : [];
	const chosenBy = whoChose(answers, fields, laid.length > 0);
	return {
		ask: answers.ask,
		gathering: answers.gathering,
		contributor: isParent ? 'parent carer' : 'young person',
		teller: answers.who === 'helper' || answers.who === 'group' ? answers.who : 'self',
		...(headCount && { headCount: Number(headCount) }),
		mode: answers.mode,
		areas: answers.about.filter((id) => id !== unsure),
		isUnsureOfArea: answers.about.includes(unsure),
		feeling: feelingIn(answers) || undefined,
		...(laid.length > 0 && { cards: laid }),
		story: told('story'),
		better: told('better'),
		...(chosenBy.length > 0 && { chosenBy: Object.fromEntries(chosenBy) }),
		time: answers.time,
		longAgo: told('longAgo'),
		transition: told('transition'),
		consent: asksConsent(answers) ? told('consent') : 'count only',
		phase: told('phase'),
		place: told('place'),
		ageBand: told('ageBand'),
		wantsHelp: answers.wantsHelp ? true : undefined,
		contact: answers.wantsHelp ? readContact(answers.contact) : undefined
	};
}

/** Of an answer that was left out nobody needs to know who chose it. */
function whoChose(answers: Answers, fields: Set<string>, hasCards: boolean): [ChosenAnswer, string][] {
	const isGiven: Record<ChosenAnswer, boolean> = {
		about: true,
		feeling: Boolean(answers.feeling),
		cards: hasCards,
		story: Boolean(answers.story?.trim() || answers.hasVoice),
		better: Boolean(answers.better?.trim())
	};
	return chosenAnswers.flatMap((name): [ChosenAnswer, string][] => {
		const who = fields.has(fieldName('chosenBy', name)) && isGiven[name] && answers.chosenBy?.[name];
		return who ? [[name, who]] : [];
	});
}
