import { roles } from '@sd/shared/person';
import type { HelpNumber } from '@sd/shared/setting';
import { expect, test } from 'vitest';
import { compareNumbers, isStale, whyNotConfirmNumbers, whyNotKeepNumbers } from './help-numbers.ts';

const day = '2026-11-25';

function number(name: string, digits: string, verifiedOn = day): HelpNumber {
	return { name, number: digits, how: 'call', hours: 'Day and night', verifiedOn };
}
const always = [number('In danger now', '999'), number('Childline', '0800 1111')];

test('a list with 999 and Childline is kept, whatever else is in it and however they are spaced', () => {
	expect(whyNotKeepNumbers(always, day)).toBeUndefined();
	expect(
		whyNotKeepNumbers([number('Shout', '85258'), number('Emergency', '9 9 9'), number('C', '08001111')], day)
	).toBeUndefined();
});

test.each([
	['999', [always[1]!, number('Almost', '9999')]],
	['Childline', [always[0]!, number('Childline', '0800 1112')]]
])('a list without the number of %s is refused', (missing, list) => {
	expect(whyNotKeepNumbers(list, day)).toBe(
		`${missing} has to stay in the list: somebody in danger must always find it.`
	);
});

test('a number cannot have been checked tomorrow', () => {
	expect(whyNotKeepNumbers([...always, number('Shout', '85258', '2026-11-26')], day)).toMatch(
		/^Shout was checked on a day/
	);
});

test.each([
	['2026-08-27', false],
	['2026-08-26', true],
	['2026-11-25', false],
	['2026-11-26', false]
])('one checked on %s is old on 25 November 2026: %s', (verifiedOn, old) => {
	expect(isStale({ verifiedOn }, day)).toBe(old);
});

test('of the two who change the list one is a safeguarding lead and the other an administrator', () => {
	const agreesTo = (proposedAs: (typeof roles)[number], wish: { by?: string; is?: typeof proposedAs } = {}) =>
		roles.filter(
			(role) =>
				whyNotConfirmNumbers(
					{ id: 'other', role },
					{
						proposedBy: wish.by ?? 'one',
						proposedAs,
						proposerIs: wish.is ?? proposedAs,
						proposerDisabledOn: null
					}
				) === undefined
		);
	expect(agreesTo('administrator')).toEqual(['safeguarding lead']);
	expect(agreesTo('safeguarding lead')).toEqual(['administrator']);
	expect(agreesTo('administrator', { by: 'other' })).toEqual([]);
	expect(agreesTo('administrator', { is: 'board reader' })).toEqual([]);
});

test('nobody agrees to what somebody proposed who is shut out', () => {
	const proposal = { proposedBy: 'one', proposedAs: 'administrator', proposerIs: 'administrator' } as const;
	expect(
		whyNotConfirmNumbers(
			{ id: 'other', role: 'safeguarding lead' },
			{ ...proposal, proposerDisabledOn: '2026-11-01' }
		)
	).toMatch(/has other work now/);
});

test('what is new, other, checked again and gone is said of each number', () => {
	const before = [...always, number('Shout', '85258'), number('Old line', '01865 111111')];
	const after = [
		number('In danger now', '999', '2026-11-26'),
		always[1]!,
		number('Shout', '85259'),
		number('A new line', '01865 222222')
	];
	const { numbers, gone } = compareNumbers(before, after);
	expect(numbers.map(({ name, mark }) => [name, mark])).toEqual([
		['In danger now', 'checked again'],
		['Childline', 'as before'],
		['Shout', 'changed'],
		['A new line', 'new']
	]);
	expect(numbers[2]!.instead?.number).toBe('85258');
	expect(gone.map(({ name }) => name)).toEqual(['Old line']);
});
