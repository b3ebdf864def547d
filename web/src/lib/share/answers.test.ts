import { expect, test } from 'vitest';
import { NewSubmission } from '@sd/shared/submission';
import { readAnswers, toSubmission } from './answers.ts';
import { hiddenFields } from './carried.ts';
import type { Answers } from './steps.ts';

const area = '7c1f52f0-6a6d-4f0e-9a55-1f3f0f1d2c3b';

const aStory: Answers = {
	who: 'young',
	mode: 'words',
	about: [area],
	feeling: 'bad',
	story: 'It was loud',
	time: 'now',
	consent: 'own words'
};

test('what the form makes is what the schema takes', () => {
	expect(NewSubmission.parse(toSubmission(aStory))).toMatchObject({
		contributor: 'young person',
		story: 'It was loud'
	});
});

test('a group of parents is parents, with a head-count', () => {
	const group = toSubmission({ ...aStory, who: 'group', groupOf: 'parents', headCount: '14' });
	expect(NewSubmission.parse(group)).toMatchObject({
		contributor: 'parent carer',
		teller: 'group',
		headCount: 14
	});
});

test('an answer to a question that is no longer asked is not sent', () => {
	const changedMind = toSubmission({
		...aStory,
		longAgo: 'last year',
		transition: 'moving school',
		headCount: '9'
	});
	expect(changedMind).toMatchObject({ longAgo: undefined, transition: undefined });
	expect(changedMind).not.toHaveProperty('headCount');
});

test('with no words at all there is nothing to quote', () => {
	expect(toSubmission({ ...aStory, story: ' ', consent: 'exact words' })).toMatchObject({
		consent: 'count only'
	});
});

test('hidden fields carry every answer from page to page, and nothing is lost on the way', () => {
	const form = new FormData();
	for (const [name, value] of hiddenFields(aStory, [])) form.append(name, value);
	expect(readAnswers(form)).toEqual(aStory);
});
