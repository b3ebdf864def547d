import type { ColumnUse } from '@sd/shared/import';
import { describe, expect, test } from 'vitest';
import { readRow, type Reading } from './row.ts';

const uses: ColumnUse[] = [
	'told on',
	'happened on',
	'area',
	'area',
	'theme',
	'story',
	'better',
	'outcome',
	'speaker',
	'head-count',
	'may quote',
	'key',
	'leave out'
];
const reading: Reading = {
	uses,
	areas: [{ id: 'a', position: 1, plain: 'Being listened to', wording: 'voice' }],
	areaWords: new Map(),
	orders: { 'told on': 'day first', 'happened on': 'day first' },
	today: '2026-11-25'
};
const row = (cells: Partial<Record<ColumnUse, string>>) =>
	readRow(
		uses.map((use, at) => (uses.indexOf(use) === at ? (cells[use] ?? '') : '')),
		reading
	);
const said = { story: 'Nobody rang us back' };

test('a row that has words alone is one person, told now, and never quoted', () => {
	expect(row(said)).toEqual({
		story: 'Nobody rang us back',
		better: '',
		outcome: '',
		toldOn: null,
		happenedOn: null,
		time: 'now',
		longAgo: null,
		areaIds: [],
		unknownAreas: [],
		themes: [],
		teller: 'self',
		headCount: null,
		consent: 'own words',
		key: null
	});
});

test('a full row is read from each of its columns, and a column that is left out from none', () => {
	const full = row({
		...said,
		better: 'Ring first',
		'told on': '9/3/2024',
		'happened on': 'Spring 2022',
		area: '1; Buses',
		theme: 'Calls;  Being   told',
		outcome: 'A line was opened',
		speaker: 'Coffee morning',
		'head-count': '14',
		'may quote': 'Yes',
		'leave out': 'secret'
	});
	expect(full).toEqual({
		story: 'Nobody rang us back',
		better: 'Ring first',
		outcome: 'A line was opened',
		toldOn: '2024-03-09',
		happenedOn: '2022-01-01',
		time: 'looking back',
		longAgo: '1 to 3 years ago',
		areaIds: ['a'],
		unknownAreas: ['Buses'],
		themes: ['Calls', 'Being told'],
		teller: 'group',
		headCount: 14,
		consent: 'exact words',
		key: null
	});
	expect(JSON.stringify(full)).not.toContain('secret');
});

test('the same area or theme in two columns is there once', () => {
	const cells = ['', '', '1', 'Area 1', 'Calls; Calls', 'Words'];
	expect(readRow(cells, reading)).toMatchObject({ areaIds: ['a'], themes: ['Calls'] });
});

describe('may we quote it', () => {
	test.each(['Yes', 'y', 'TRUE', 'ok to quote', 'exact words', '✓'])('%s says yes', (cell) => {
		expect(row({ ...said, 'may quote': cell }).consent).toBe('exact words');
	});
	test.each(['', 'No', 'N', 'ask first', 'not yet', 'yesterday', 'unsure', 'yes, but ask her first'])(
		'"%s" does not',
		(cell) => {
			expect(row({ ...said, 'may quote': cell }).consent).toBe('own words');
		}
	);
});

describe('told within a year is about now', () => {
	test.each([
		['1/3/2024', '2/3/2023', 'now', null],
		['1/3/2024', '1/2/2023', 'looking back', '1 to 3 years ago'],
		['1/3/2024', '1/2/2019', 'looking back', 'more than 3 years ago'],
		['', '1/1/2026', 'now', null],
		['', '1/1/2020', 'looking back', 'more than 3 years ago']
	])('told %s, happened %s', (told, happened, time, longAgo) => {
		expect(row({ ...said, 'told on': told, 'happened on': happened })).toMatchObject({ time, longAgo });
	});
});

describe('a row that does not come in says why, and what to do', () => {
	test.each<[Partial<Record<ColumnUse, string>>, RegExp]>([
		[{}, /no words.*Write what was said/],
		[{ story: '   ' }, /no words/],
		[{ story: '#REF!' }, /#REF!, an error of the spreadsheet/],
		[{ story: 'x'.repeat(5001) }, /longer than 5,000 letters/],
		[{ ...said, better: 'x'.repeat(5001) }, /make it better is longer/],
		[{ ...said, outcome: 'x'.repeat(2001) }, /What was done is longer than 2,000/],
		[{ ...said, theme: 'x'.repeat(301) }, /theme is longer than 300/],
		[{ ...said, 'told on': 'last week' }, /“last week” is not a date.*Write it like/],
		[{ ...said, 'told on': '31/06/2024' }, /is not a date/],
		[{ ...said, 'told on': '26/11/2026' }, /has not come yet.*Check the year/],
		[{ ...said, 'told on': '1/1/1989' }, /before 1990/],
		[{ ...said, 'told on': '1/3/2024', 'happened on': '2/3/2024' }, /happened after it was told/],
		[{ ...said, speaker: 'Coffee morning' }, /does not say how many/],
		[{ ...said, 'head-count': 'lots' }, /“lots” is not a number of people/]
	])('%j', (cells, why) => {
		expect(() => row(cells)).toThrow(why);
	});
});

test.each(['TBC', 'n/a', '?', '-', 'unknown'])('a date of "%s" is no date, and no problem', (cell) => {
	expect(row({ ...said, 'told on': cell }).toldOn).toBeNull();
});

test('a long cell is shown short in its problem', () => {
	expect(() => row({ ...said, 'told on': 'x'.repeat(400) })).toThrow(/^“x{40}…” is not/);
});

test('a key of ours is read, and anything else in its column is no key', () => {
	const key = 'a2f1c9d4-0000-4000-8000-000000000001';
	expect(row({ ...said, key }).key).toBe(key);
	expect(row({ ...said, key: 'T-17' }).key).toBeNull();
});
