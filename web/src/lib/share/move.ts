import { cards, type Card } from '@sd/shared/phone/cards';
import type { Mark } from './marks.ts';
import { takeOut } from './take-out.ts';
import { fieldsOf, readAnswers } from './answers.ts';
import { fieldName } from './carried.ts';
import { deckOf, type Area } from './deck.ts';
import { contactProblem, problemsAt, type Problems } from './problems.ts';
import { progressAt, stepAfter, stepBefore, steps, stepsFor, type Answers, type Step } from './steps.ts';

/** Where somebody is in the wizard. */
export type Place = {
	step: Step;
	/** The card on top, where cards are shown one after the other. */
	card?: Card;
	answers: Answers;
	problems: Problems;
	/** Came from the last page to change one thing: "Next" goes back there. */
	returns?: boolean;
	/** What may tell who somebody is, found by the server for a phone without JavaScript. */
	marks?: Mark[];
	/** Something that was said here sounds as if somebody may not be safe: help is shown. */
	isWorried?: boolean;
	/** Pressed "Stop": nothing is kept but on somebody's own phone. */
	isStopped?: boolean;
};

export const start: Place = { step: 'who', answers: { about: [] }, problems: {} };

/**
 * Takes one posted page and says which comes next. The phone and the server run this same function, so
 * that the wizard is the same with and without JavaScript. Whatever was typed comes back.
 */
export function move(form: FormData, areas: readonly Area[]): Place {
	const at = stepNamed(form.get('at'));
	const card = cardNamed(form.get('card'));
	const answers = askedAndLeftOut(readAnswers(form), at, card);
	const go = String(form.get('go') ?? 'next');
	const deck = deckOf(answers, areas);
	const returns = form.get('returns') === 'yes';

	if (go === 'stop') return { ...start, isStopped: true };
	if (go === 'back') return placeBefore({ step: at, card, answers }, deck);
	if (go.startsWith('to:')) {
		const step = stepNamed(go.slice('to:'.length));
		return { ...placeAt(step, answers, deck), ...(at === 'check' && { returns: true }) };
	}
	if (go.startsWith('put:')) return { step: 'mat', answers: put(answers, go), problems: {}, returns };
	if (go.startsWith('out:') || go.startsWith('keep:'))
		return { step: 'check', answers: takeOut(answers, go), problems: {} };

	const problems = { ...problemsAt(at, answers), ...contactProblem(answers) };
	if (Object.keys(problems).length > 0)
		return { step: at, ...(card && { card }), answers, problems, returns };
	if (go === 'enough') return { step: 'mat', answers, problems: {}, returns };
	if (returns || at === 'mode') return nextOpen(at, answers, deck, returns);
	return placeAfter({ step: at, card, answers }, deck);
}

type Here = { step: Step; card: Card | undefined; answers: Answers };

export function placeAfter({ step, card, answers }: Here, deck: readonly Card[]): Place {
	const next = step === 'cards' && card && deck[deck.indexOf(card) + 1];
	return next ? placeAt('cards', answers, deck, next) : placeAt(stepAfter(step, answers), answers, deck);
}

export function placeBefore({ step, card, answers }: Here, deck: readonly Card[]): Place {
	const previous = step === 'cards' && card && deck[deck.indexOf(card) - 1];
	if (previous) return placeAt('cards', answers, deck, previous);
	const before = stepBefore(step, answers);
	return placeAt(before, answers, deck, before === 'cards' ? deck.at(-1) : undefined);
}

/** Without a card that is named, the cards begin with the first. */
export function placeAt(step: Step, answers: Answers, deck: readonly Card[], card = deck[0]): Place {
	return { step, ...(step === 'cards' && card && { card }), answers, problems: {} };
}

/** How far it is: among the cards, how many of them. */
export function progressOf({ step, card, answers }: Place, deck: readonly Card[]) {
	const isCard = step === 'cards' && card !== undefined;
	return isCard ? { number: deck.indexOf(card) + 1, count: deck.length } : progressAt(step, answers);
}

/** Whoever comes to another way of answering, or to change one thing, is not taken through what is answered. */
function nextOpen(from: Step, answers: Answers, deck: readonly Card[], returns: boolean): Place {
	const asked = stepsFor(answers);
	const open = asked.slice(asked.indexOf(from) + 1).find((step) => isOpen(step, answers, deck));
	const card = deck.find((each) => answers.cards?.[each] === undefined);
	return { ...placeAt(open ?? 'check', answers, deck, card), ...(returns && { returns }) };
}

function isOpen(step: Step, answers: Answers, deck: readonly Card[]): boolean {
	if (step === 'about') return answers.about.length === 0;
	if (step === 'cards') return deck.some((card) => answers.cards?.[card] === undefined);
	if (step === 'mat' || step === 'before') return false;
	return (
		Object.keys(problemsAt(step, answers)).length > 0 ||
		fieldsOf(step, answers).some((name) => name in emptied && answers[name as Emptied] === undefined)
	);
}

const emptied = {
	feeling: true,
	story: true,
	better: true,
	ageBand: true,
	sharedPhone: true,
	phase: true,
	place: true
} as const;
type Emptied = keyof typeof emptied;

/** A page that was passed without an answer has been asked: an empty answer says so, a missing one does not. */
function askedAndLeftOut(answers: Answers, at: Step, card: Card | undefined): Answers {
	const asked = { ...answers };
	for (const name of fieldsOf(at, answers, card)) {
		if (name in emptied) asked[name as Emptied] ??= '';
		if (card && name === fieldName('card', card)) asked.cards = { [card]: '', ...answers.cards };
	}
	return asked;
}

/** "put:noise=bad" lays a card under a face, or takes it away when no face is named. */
function put(answers: Answers, go: string): Answers {
	const card = cardPut(go);
	const feeling = go.split('=')[1] ?? '';
	return card ? { ...answers, cards: { ...answers.cards, [card]: feeling } } : answers;
}

/** The card that a button of the mat moves, if it is one of those. */
export function cardPut(go: string): Card | undefined {
	const name = /^put:(.+)=/.exec(go)?.[1];
	return cardNamed(name ?? null);
}

function stepNamed(name: FormDataEntryValue | null): Step {
	return steps.find((step) => step === name) ?? 'who';
}

function cardNamed(name: FormDataEntryValue | null): Card | undefined {
	return cards.find((card) => card === name);
}
