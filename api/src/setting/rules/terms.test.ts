import { expect, test } from 'vitest';
import { whyNotChangeTerm } from './terms.ts';

const all = [
	{ id: 'summer', name: 'Summer 2026', startsOn: '2026-04-01', endsOn: '2026-08-31', hasRelease: true },
	{ id: 'autumn', name: 'Autumn 2026', startsOn: '2026-09-01', endsOn: '2026-12-31', hasRelease: false }
];
const next = { name: 'Spring 2027', startsOn: '2027-01-01', endsOn: '2027-03-31' };

test('the next term is added, and one without numbers is moved', () => {
	expect(whyNotChangeTerm(next, all)).toBeUndefined();
	expect(whyNotChangeTerm({ ...all[1]!, endsOn: '2026-12-18' }, all)).toBeUndefined();
});

test.each([
	['with numbers is changed', { ...all[0]!, endsOn: '2026-08-30' }, 'Numbers were given for this term'],
	[
		'ends on the day it starts',
		{ ...next, endsOn: '2027-01-01' },
		'The last day of a term comes after its first'
	],
	['lasts a year', { ...next, endsOn: '2027-12-31' }, 'A term is 200 days at most'],
	['has the name of another', { ...next, name: 'Autumn 2026' }, 'There is a term of that name'],
	['begins on the last day of another', { ...next, startsOn: '2026-12-31' }, 'This lies over Autumn 2026'],
	['is moved over another', { ...all[1]!, startsOn: '2026-08-31' }, 'This lies over Summer 2026'],
	[
		'is new and comes before the others',
		{ ...next, startsOn: '2026-01-01', endsOn: '2026-03-31' },
		'A new term comes after'
	]
])('no term %s', (_, term, why) => {
	expect(whyNotChangeTerm(term, all)).toContain(why);
});
