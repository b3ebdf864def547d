import type { PublishedPair } from '@sd/shared/report';
import { describe, expect, test } from 'vitest';
import { headlineOf, storyOf } from './story.ts';

const pair = {
	forumName: 'SEND Youth Forum',
	groups: ['Delivery Group'],
	sentOn: '2026-05-04',
	done: {
		kind: 'we did',
		wording: 'A new team calls back.',
		ownerName: 'Priya Nair',
		ownerTeam: 'SEND casework',
		givenOn: '2026-05-28',
		doneOn: '2026-06-12'
	},
	felt: { rating: 'the same' }
} as PublishedPair;

const published = {
	reportId: 'r1',
	reportTitle: 'Summer',
	version: 1,
	publishedOn: '2026-09-10',
	isSuperseded: false,
	answer: { kind: 'we did', wording: 'A new team calls back.' }
} as const;

const today = '2026-11-25';

test('a story runs from the day it was sent to the day it was signed', () => {
	const steps = storyOf({ pair, history: [published], waiting: undefined, today });
	expect(steps.map(({ on }) => on)).toEqual(['2026-05-04', '2026-05-28', '2026-06-12', '2026-09-10']);
	expect(steps.at(-1)!.report).toEqual({ id: 'r1', title: 'Summer', version: 1 });
});

test('an answer that was given before stays in the story, also when its report was replaced', () => {
	const former = { ...published, isSuperseded: true, answer: { kind: 'we will', wording: 'Soon.' } } as const;
	const words = storyOf({ pair, history: [former], waiting: undefined, today }).map((step) => step.words);
	expect(words).toContain('Before, the answer was: “Soon.”');
});

test('a version that was replaced and says the same is left out', () => {
	const steps = storyOf({ pair, history: [{ ...published, isSuperseded: true }], waiting: undefined, today });
	expect(steps.some(({ report }) => report)).toBe(false);
});

describe('a day to come', () => {
	const promise = {
		...pair,
		done: { ...pair.done!, kind: 'we will', doneOn: undefined, dueOn: '2027-04-30' }
	} as PublishedPair;

	test('stands last and is marked as ahead', () => {
		const last = storyOf({ pair: promise, history: [], waiting: undefined, today }).at(-1);
		expect(last).toEqual({ on: '2027-04-30', words: 'They say by this day.', isAhead: true });
	});

	test('is no longer ahead once it has gone by', () => {
		const last = storyOf({ pair: promise, history: [], waiting: undefined, today: '2027-05-01' }).at(-1);
		expect(last).toEqual({ on: '2027-04-30', words: 'They said by this day.', isAhead: false });
	});
});

test('the headline says what was answered and if it helped, and says nothing where nobody can know', () => {
	expect(headlineOf(pair)).toEqual(['You said.', 'They did.', 'It is the same.']);
	expect(headlineOf({ ...pair, felt: { rating: 'too few to show' } })).toEqual(['You said.', 'They did.']);
	expect(headlineOf({ ...pair, done: { ...pair.done!, kind: 'we cannot' } })).toEqual([
		'You said.',
		'They cannot.'
	]);
	expect(headlineOf({ ...pair, done: undefined })).toEqual(['You said.', 'No answer yet.']);
});
