import { describe, expect, test } from 'vitest';
import { filledIn, problemsAt, rowsIn } from './rows.ts';

const names = ['name', 'number'] as const;
const typed = {
	version: '3',
	'name-0': 'Childline',
	'number-0': '0800 1111',
	'name-1': ' ',
	'number-1': '',
	'name-2': 'Shout',
	'number-2': ''
};

describe('a list that is changed without scripts', () => {
	test('every row comes back as it was typed', () => {
		expect(rowsIn(typed, names)).toEqual([
			{ name: 'Childline', number: '0800 1111' },
			{ name: ' ', number: '' },
			{ name: 'Shout', number: '' }
		]);
	});

	test('a field that is missing from a row is empty', () => {
		expect(rowsIn({ 'name-0': 'Shout' }, names)).toEqual([{ name: 'Shout', number: '' }]);
	});

	test('a blank row is dropped, and the others keep the number they had', () => {
		expect(filledIn(rowsIn(typed, names), names).map(({ at }) => at)).toEqual([0, 2]);
	});

	test('a problem is said at the row it was typed in', () => {
		expect(problemsAt([{ path: [1, 'number'], message: 'Write the number' }], [0, 2])).toEqual({
			'number-2': ['Write the number']
		});
	});

	test('a problem with the whole list is not said at a row', () => {
		expect(problemsAt([{ path: [], message: 'Keep at least one' }], [])).toEqual({});
	});
});
