import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOrderOf, readDay } from './day.ts';

describe('a day is read as people write it', () => {
	test.each([
		['2024-03-09', '2024-03-09'],
		['2024-03-09T00:00:00.000Z', '2024-03-09'],
		['2024/3/9', '2024-03-09'],
		['09/03/2024', '2024-03-09'],
		['9/3/24', '2024-03-09'],
		['9.3.2024', '2024-03-09'],
		['9-3-2024', '2024-03-09'],
		['09/03/2024 14:30', '2024-03-09'],
		['09/03/2024 2.30 pm', '2024-03-09'],
		['9 March 2024', '2024-03-09'],
		['9th of March, 2024', '2024-03-09'],
		['Saturday 9 March 2024', '2024-03-09'],
		['9-Mar-24', '2024-03-09'],
		["9 Mar '24", '2024-03-09'],
		['March 9, 2024', '2024-03-09'],
		['Sept 2024', '2024-09-01'],
		['March 2024', '2024-03-01'],
		['Mar-24', '2024-03-01'],
		['03/2024', '2024-03-01'],
		['45360', '2024-03-09'],
		['45360.75', '2024-03-09'],
		['Spring 2024', '2024-01-01'],
		['spring term 2024', '2024-01-01'],
		['Summer 2024', '2024-04-01'],
		['Autumn Term 2023/24', '2023-09-01'],
		['Spring Term 2023/24', '2024-01-01'],
		['2024 Autumn', '2024-09-01'],
		['Term 3 2023-24', '2024-01-01'],
		['Term 1 2023/24', '2023-09-01'],
		['2023/24', '2023-09-01'],
		['2024', '2024-01-01'],
		['29/02/2024', '2024-02-29']
	])('%s is %s', (cell, day) => {
		expect(readDay(cell, 'day first')).toBe(day);
	});
});

test.each([
	'',
	'TBC',
	'31/06/2024',
	'29/02/2023',
	'13/13/2024',
	'00/01/2024',
	'yesterday',
	'12',
	'1899-01-01',
	'#REF!',
	'99999999',
	'Term 7 2024',
	'March'
])('"%s" is no day', (cell) => {
	expect(readDay(cell, 'day first')).toBeUndefined();
});

describe('which number is the day', () => {
	test('is as in Britain, when a column does not say', () => {
		expect(dayOrderOf(['03/04/2024', '5/6/24'])).toBe('day first');
		expect(readDay('03/04/2024', dayOrderOf(['03/04/2024']))).toBe('2024-04-03');
	});
	test('is as in America, when only that makes sense of the column', () => {
		const order = dayOrderOf(['03/04/2024', '3/25/2024']);
		expect(readDay('03/04/2024', order)).toBe('2024-03-04');
	});
	test('is as in Britain when a column has both, so that the others are shown as problems', () => {
		expect(dayOrderOf(['25/3/2024', '3/25/2024'])).toBe('day first');
	});
});

test('every day that Excel counts is the day that it shows', () => {
	fc.assert(
		fc.property(fc.integer({ min: 20_000, max: 80_000 }), (days) => {
			const shown = readDay(String(days), 'day first')!;
			expect((Date.parse(shown) - Date.UTC(1899, 11, 30)) / 86_400_000).toBe(days);
			expect(readDay(shown, 'day first')).toBe(shown);
		}),
		{ seed: 4 }
	);
});

test('whatever stands in a cell, a day comes out or nothing does', () => {
	fc.assert(
		fc.property(fc.string(), (cell) => {
			expect(readDay(cell, 'month first') ?? '2024-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
		}),
		{ seed: 4 }
	);
});
