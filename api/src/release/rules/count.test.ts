import { feelings, phases } from '@sd/shared/phone/answers';
import { expect, test } from 'vitest';
import { coarsened, countTables, type RawTable } from './count.ts';
import { categoriesOf, planned, releasePlan, type Contribution } from './plan.ts';
import { countsOf, sum } from './testing/tables.ts';

const given = {
	places: [
		{ key: 'Oxford', label: 'Oxford' },
		{ key: 'Cherwell', label: 'Cherwell' }
	],
	areas: [
		{ key: 'waiting', label: 'Waiting' },
		{ key: 'travel', label: 'Travel' }
	],
	themes: [{ key: 'taxi', label: 'The taxi is late' }]
};

const aVoice: Contribution = { contributor: 'young person', areas: ['travel'], themes: [] };

function counted(contributions: readonly Contribution[], name: string): Record<string, number> {
	const table = countTables(contributions, given).find((one) => one.name === name)!;
	return Object.fromEntries(
		table.cells.filter(({ count }) => count > 0).map(({ key, count }) => [key, count])
	);
}

test('a release holds these six tables and no other', () => {
	expect(countTables([], given).map(({ name }) => name)).toEqual([
		'contributor',
		'feeling',
		'phase',
		'place',
		'priority area',
		'theme'
	]);
	expect(
		releasePlan.filter(({ membership }) => membership !== 'exactly one').map(({ name }) => name)
	).toEqual(['priority area', 'theme']);
});

test('every face falls into one of three feelings or into not said', () => {
	const all = feelings.map((feeling) => ({ ...aVoice, feeling }));
	expect(counted(all, 'feeling')).toEqual({ bad: 2, mixed: 1, good: 2, 'not said': 1 });
	expect(counted([aVoice], 'feeling')).toEqual({ 'not said': 1 });
});

test('categories stand in an order that owes nothing to the counts', () => {
	const keys = (name: 'place' | 'priority area' | 'phase') => categoriesOf(name, given).map(({ key }) => key);
	expect(keys('place')).toEqual(['Cherwell', 'Oxford', 'not said']);
	expect(keys('priority area')).toEqual(['travel', 'waiting', 'not sure']);
	expect(keys('phase')).toEqual([...phases, 'not said']);
});

test('every phase falls into exactly one of the wider ones', () => {
	const wider = planned('phase')!.coarser!.flatMap(({ of }) => of);
	expect(wider.toSorted()).toEqual(
		categoriesOf('phase', given)
			.map(({ key }) => key)
			.toSorted()
	);
});

test('merging phases loses nobody', () => {
	const voices = [...phases, undefined, 'primary' as const].map((phase) => ({
		...aVoice,
		...(phase && { phase })
	}));
	const table = countTables(voices, given).find(({ name }) => name === 'phase')!;
	expect(countsOf(coarsened(table)!)).toEqual([3, 2, 1]);
	expect(coarsened({ ...table, coarser: undefined })).toBeUndefined();
});

test('a member counts once a term, by the latest thing they told us', () => {
	const voices: Contribution[] = [
		{ ...aVoice, memberKey: 'Maya', order: 2, feeling: 'good' },
		{ ...aVoice, memberKey: 'Maya', order: 1, feeling: 'bad' },
		{ ...aVoice, memberKey: 'Sam', order: 1, feeling: 'bad' },
		{ ...aVoice, memberKey: 'Sam', order: 1, feeling: 'ok' },
		{ ...aVoice, feeling: 'bad' },
		{ ...aVoice, feeling: 'bad' }
	];
	expect(counted(voices, 'feeling')).toEqual({ good: 1, mixed: 1, bad: 2 });
	expect(countTables(voices, given)[0]!.contributors).toBe(4);
});

test('looking back and the voice of a group are in none of the tables, even when they came last', () => {
	const voices: Contribution[] = [
		{ ...aVoice, memberKey: 'Maya', order: 1, feeling: 'good' },
		{ ...aVoice, memberKey: 'Maya', order: 2, feeling: 'bad', time: 'looking back' },
		{ ...aVoice, feeling: 'bad', teller: 'group' }
	];
	expect(counted(voices, 'feeling')).toEqual({ good: 1 });
	expect(countTables(voices, given).map(({ contributors }) => contributors)).toEqual([1, 1, 1, 1, 1, 1]);
});

test('everybody stands once in each single table, and in at least one area', () => {
	const voices: Contribution[] = [
		{
			...aVoice,
			place: 'Oxford',
			areas: ['travel', 'travel', 'waiting'],
			themes: ['taxi', 'taxi', 'no longer a theme']
		},
		{ ...aVoice, place: 'Reading', areas: [] },
		{ ...aVoice, areas: ['an area of an older plan'] }
	];
	const tables: RawTable[] = countTables(voices, given);
	for (const table of tables.filter(({ membership }) => membership === 'exactly one')) {
		expect(sum(countsOf(table))).toBe(3);
	}
	expect(counted(voices, 'priority area')).toEqual({ travel: 1, waiting: 1, 'not sure': 2 });
	expect(counted(voices, 'place')).toEqual({ Oxford: 1, 'not said': 2 });
	expect(counted(voices, 'theme')).toEqual({ taxi: 1 });
});
