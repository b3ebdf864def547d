import { expect, test } from 'vitest';
import { suggestUses } from './columns.ts';
import { readRow, type Reading } from './row.ts';
import { toldHeaders, toldRow, type Told } from './told-row.ts';

const told: Told = {
	id: 'a2f1c9d4-0000-4000-8000-000000000001',
	toldOn: '2024-03-09',
	happenedOn: '2022-01-01',
	receivedOn: '2026-11-20',
	acceptedOn: '2026-11-25',
	cameBy: 'tracker',
	contributor: 'parent carer',
	teller: 'self',
	headCount: null,
	consent: 'exact words',
	story: 'Nobody rang; we waited',
	better: 'Ring us',
	outcome: 'A line was opened',
	areas: ['Good plans, on time', 'Being listened to'],
	themes: [
		{ sentence: 'Calls; and letters', by: 'person' },
		{ sentence: 'Waiting', by: 'import' }
	]
};
const reading: Reading = {
	uses: suggestUses(toldHeaders),
	areas: [
		{ id: 'a', position: 1, plain: 'Being listened to', wording: '' },
		{ id: 'b', position: 3, plain: 'Good plans, on time', wording: '' }
	],
	areaWords: new Map(),
	orders: { 'told on': 'day first', 'happened on': 'day first' },
	today: '2026-11-25'
};

test('what leaves is read again as what it was', () => {
	expect(readRow(toldRow(told), reading)).toEqual({
		story: told.story,
		better: told.better,
		outcome: told.outcome,
		toldOn: told.toldOn,
		happenedOn: told.happenedOn,
		time: 'looking back',
		longAgo: '1 to 3 years ago',
		areaIds: ['b', 'a'],
		unknownAreas: [],
		themes: ['Calls, and letters', 'Waiting'],
		teller: 'self',
		headCount: null,
		consent: 'exact words',
		key: told.id
	});
});

test.each([
	['self', null],
	['helper', null],
	['group', 14]
] as const)('a %s with %s people is the same when it is read again', (teller, headCount) => {
	for (const contributor of ['young person', 'parent carer'] as const)
		expect(readRow(toldRow({ ...told, contributor, teller, headCount }), reading)).toMatchObject({
			teller,
			headCount
		});
});

test('what was told here was told on the day it came, and leave to use it only in our words is none to quote', () => {
	const here = toldRow({ ...told, cameBy: 'contributor', toldOn: null, consent: 'own words' });
	expect(here[0]).toBe('2026-11-20');
	expect(here[9]).toBe('No');
});
