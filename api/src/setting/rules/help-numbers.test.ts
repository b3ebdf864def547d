import type { HelpNumber } from '@sd/shared/setting';
import { expect, test } from 'vitest';
import { isStale, whyNotKeepNumbers } from './help-numbers.ts';

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
