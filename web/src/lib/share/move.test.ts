import { expect, test } from 'vitest';
import { modes } from '@sd/shared/phone/answers';
import { fieldsOf, toSubmission } from './answers.ts';
import { hiddenFields } from './carried.ts';
import { deckOf } from './deck.ts';
import { move, placeAfter, placeAt, placeBefore, type Place } from './move.ts';
import type { Answers } from './steps.ts';

const areas = [
	{ id: 'a1', pictogram: 'told' },
	{ id: 'a2', pictogram: 'plan' }
];

/** What the page of a place would post: its hidden fields, and what is filled in on it. */
function post(place: Place, filled: Record<string, string> = {}, go = 'next'): Place {
	const form = new FormData();
	form.set('at', place.step);
	if (place.card) form.set('card', place.card);
	if (place.returns) form.set('returns', 'yes');
	const asked = fieldsOf(place.step, place.answers, place.card);
	for (const [name, value] of hiddenFields(place.answers, asked)) form.append(name, value);
	for (const [name, value] of Object.entries(filled)) form.append(name, value);
	form.set('go', go);
	return move(form, areas);
}

const answered: Answers = {
	about: ['a1'],
	who: 'young',
	ageBand: '13 to 15',
	mode: 'pictures',
	cards: { 'being told': 'bad', waiting: 'good' },
	feeling: 'bad',
	story: 'It was loud',
	better: '',
	time: 'now',
	consent: 'own words',
	phase: '',
	place: ''
};

test('going on and going back pass the same pages and cards, in each way of answering', () => {
	for (const mode of modes) {
		const answers = { ...answered, mode };
		const deck = deckOf(answers, areas);
		const there: string[] = [];
		let place = placeAt('who', answers, deck);
		const name = ({ step, card }: Place) => `${step} ${card ?? ''}`;
		while (place.step !== 'check') {
			there.push(name(place));
			place = placeAfter({ step: place.step, card: place.card, answers }, deck);
		}
		const back: string[] = [];
		while (place.step !== 'who') {
			place = placeBefore({ step: place.step, card: place.card, answers }, deck);
			back.unshift(name(place));
		}
		expect(back, mode).toEqual(there);
		if (mode === 'pictures')
			expect(there.filter((each) => each.startsWith('cards'))).toHaveLength(deck.length);
	}
});

test('changing the way of answering loses nothing, there and back', () => {
	let place: Place = { step: 'story', answers: answered, problems: {} };
	place = post(place, { story: 'It was loud' }, 'to:mode');
	expect(place.step).toBe('mode');
	place = post(place, { mode: 'words' });
	place = { ...place, step: 'story' };
	place = post(place, { story: 'It was loud' }, 'to:mode');
	place = post(place, { mode: 'pictures' });
	expect(place.answers).toEqual(answered);
});

test('whoever changes the way of answering goes on at the first thing that is not answered', () => {
	const place: Place = { step: 'mode', answers: { ...answered, mode: 'words' }, problems: {} };
	const after = post(place, { mode: 'pictures' });
	expect(after).toMatchObject({ step: 'cards', card: 'clear words' });
	const { feeling: _, ...withoutFace } = answered;
	expect(post({ ...place, answers: withoutFace }, { mode: 'words' }).step).toBe('feeling');
});

test('what was not asked in the way that is sent is not sent', () => {
	expect(toSubmission({ ...answered, mode: 'words' })).not.toHaveProperty('cards');
	expect(toSubmission({ ...answered, better: 'More buses' })).toMatchObject({ better: undefined });
	expect(toSubmission({ ...answered, phase: 'primary' })).toMatchObject({ phase: undefined });
	expect(toSubmission({ ...answered, chosenBy: { about: 'me' } })).not.toHaveProperty('chosenBy');
});

test('a card is passed with a face, with "I do not know", or skipped; each is remembered', () => {
	const first = placeAt('cards', { about: ['a1'], mode: 'pictures' }, deckOf({ about: ['a1'] }, areas));
	expect(post(first, { 'card:being told': 'bad' }).answers.cards).toEqual({ 'being told': 'bad' });
	expect(post(first).answers.cards).toEqual({ 'being told': '' });
	expect(post(first).card).toBe('clear words');
});

test('"No more cards" goes to the mat, where a card is moved, added or taken away', () => {
	const first = placeAt('cards', { about: ['a1'], mode: 'pictures' }, deckOf({ about: ['a1'] }, areas));
	const mat = post(first, { 'card:being told': 'bad' }, 'enough');
	expect(mat.step).toBe('mat');
	const moved = post(mat, {}, 'put:being told=good');
	expect(moved).toMatchObject({ step: 'mat', answers: { cards: { 'being told': 'good' } } });
	expect(post(moved, {}, 'put:noise=bad').answers.cards).toEqual({ 'being told': 'good', noise: 'bad' });
	expect(post(moved, {}, 'put:being told=').answers.cards).toEqual({ 'being told': '' });
	expect(post(moved, {}, 'put:no such card=bad').answers.cards).toEqual({ 'being told': 'good' });
});

test('changing one thing on the last page comes back to it', () => {
	const check: Place = { step: 'check', answers: { ...answered, mode: 'words' }, problems: {} };
	const change = post(check, {}, 'to:feeling');
	expect(change).toMatchObject({ step: 'feeling', returns: true });
	expect(post(change, { feeling: 'good' })).toMatchObject({ step: 'check', answers: { feeling: 'good' } });
});

test('a change that brings a new question asks it before it comes back', () => {
	const check: Place = { step: 'check', answers: { ...answered, mode: 'words' }, problems: {} };
	const change = post(check, {}, 'to:time');
	const back = post(change, { time: 'looking back' });
	expect(back).toMatchObject({ step: 'back', returns: true });
	expect(post(back, { longAgo: 'last year', transition: 'moving school' }).step).toBe('check');
});

test('a way to be found that nobody can use is asked for again, on whatever page it was written', () => {
	const place: Place = {
		step: 'better',
		answers: { about: ['a1'], story: 'x', mode: 'words' },
		problems: {}
	};
	const again = post(place, { wantsHelp: 'yes', contact: 'my mum' });
	expect(again).toMatchObject({ step: 'better', problems: { contact: 'contact' } });
	expect(again.answers.contact).toBe('my mum');
});

test('"Stop" asks nothing and keeps nothing', () => {
	const stopped = post({ step: 'story', answers: answered, problems: {} }, { story: 'CANARY' }, 'stop');
	expect(stopped.isStopped).toBe(true);
	expect(stopped.answers).toEqual({ about: [] });
});
