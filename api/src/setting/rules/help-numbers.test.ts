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
		`${missing} has to stay among the first 3, to call. Those are on every page.`
	);
});

test('999 and Childline are there to be called: a text to them would reach nobody', () => {
	const texted = always.map((row) => ({ ...row, how: 'text' as const }));
	expect(whyNotKeepNumbers([texted[0]!, always[1]!], day)).toMatch(/^999 has to stay/);
	expect(whyNotKeepNumbers([...always, texted[0]!], day)).toBeUndefined();
});

test('999 and Childline stay where every page shows them, and never behind three others', () => {
	const others = [number('Shout', '85258'), number('Samaritans', '116 123')];
	expect(whyNotKeepNumbers([others[0]!, ...always, others[1]!], day)).toBeUndefined();
	expect(whyNotKeepNumbers([...others, ...always], day)).toMatch(/^Childline has to stay among the first 3/);
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

test('each number now is set beside one new number at most, so that none goes without a word', () => {
	const before = [...always, number('Shout', '85258')];
	const takesAnother = [always[0]!, number('Shout', '0800 1111')];
	const { numbers, gone } = compareNumbers(before, takesAnother);
	expect(numbers[1]).toMatchObject({ mark: 'changed', instead: { number: '85258' } });
	expect(gone.map(({ name }) => name)).toEqual(['Childline']);

	const twice = [number('A', '111 222'), number('B', '222 333')];
	const one = compareNumbers(twice, [number('A', '222 333')]);
	expect([one.numbers[0]!.instead?.number, one.gone.map(({ name }) => name)]).toEqual(['111 222', ['B']]);
});

test('a number that is both called and texted stands there twice, and each is its own', () => {
	const both = [always[0]!, { ...always[0]!, how: 'text' as const }, always[1]!];
	expect(compareNumbers(both, both).numbers.map(({ mark }) => mark)).toEqual(Array(3).fill('as before'));
	expect(compareNumbers(always, both).numbers.map(({ mark }) => mark)).toEqual([
		'as before',
		'new',
		'as before'
	]);
	expect(compareNumbers(both, always).gone.map(({ how }) => how)).toEqual(['text']);
});
