import type { ReportSignature } from '@sd/shared/report';
import { expect, test } from 'vitest';
import { doneSentence, sayPeriod, sidesOf } from './work-words.ts';

const signature = (forumName: string | null): ReportSignature => ({
	name: 'Ana',
	forumName,
	view: 'agree',
	words: '',
	signedOn: '2026-09-05'
});

test('a report for no group is for all of them', () => {
	const period = { startsOn: '2026-06-01', endsOn: '2026-08-31' };
	expect(sayPeriod(period)).toBe('1 June 2026 to 31 August 2026, for all groups');
	expect(sayPeriod({ ...period, groupName: 'Transport' })).toContain('for Transport');
});

test('every forum with a theme in it is a side, signed or not, and so is the partnership', () => {
	const pairs = ['Youth', 'Carers', 'Youth'].map((forumName) => ({ forumName }));
	const { forums, partnership } = sidesOf(pairs, [signature('Youth')]);
	expect(forums.map(({ title, signatures }) => [title, signatures.length])).toEqual([
		['Carers', 0],
		['Youth', 1]
	]);
	expect(partnership.signatures).toEqual([]);
	expect(sidesOf(pairs, [signature(null)]).partnership.signatures).toHaveLength(1);
});

test('an address that says something else was done says nothing', () => {
	expect(doneSentence('signed')).toBe('Signed. Thank you.');
	expect(doneSentence('toString')).toBeUndefined();
	expect(doneSentence(null)).toBeUndefined();
});
