import { columnUses } from '@sd/shared/import';
import { expect, test } from 'vitest';
import { alike, sayDone, sayReady, sayRows, sayState, useWords, type Preview } from './words.ts';

const preview = (counts: Partial<Preview>) =>
	({ ready: 0, problemCount: 0, known: 0, twiceCount: 0, ...counts }) as Preview;
const standing = { waiting: 0, accepted: 0, toBeRead: 0, known: 0, problem: 0, takenBack: 0, done: 0 };

test('every use of a column can be chosen', () => {
	expect(useWords.map(([use]) => use).toSorted()).toEqual([...columnUses].toSorted());
});

test.each([
	[{ ready: 1960, problemCount: 40 }, '1,960 rows are ready. 40 need you first.'],
	[{ ready: 1, problemCount: 1 }, '1 row is ready. 1 needs you first.'],
	[{ ready: 7 }, '7 rows are ready.'],
	[{ known: 7 }, 'Every row of this file came in before. Nothing is new.'],
	[{ known: 7, problemCount: 2 }, 'No row is ready. 2 need you first.'],
	[{ problemCount: 2 }, 'No row is ready. 2 need you first.']
])('of %j it says "%s"', (counts, sentence) => {
	expect(sayReady(preview(counts))).toBe(sentence);
});

test.each([
	[
		{ accepted: 1800, toBeRead: 160, problem: 40 },
		'1,800 rows came in. 160 wait to be read. 40 did not come in.'
	],
	[{ accepted: 1, toBeRead: 1, known: 1 }, '1 row came in. 1 waits to be read. 1 was here before.'],
	[{}, 'Nothing came in.']
])('of %j that came in it says "%s"', (counts, sentence) => {
	expect(sayDone({ ...standing, ...counts }, 0)).toBe(sentence);
});

test('of one that was taken back in part it says how many stay', () => {
	expect(sayDone({ ...standing, accepted: 2, takenBack: 9 }, 2)).toBe('9 rows were taken back. 2 stay.');
	expect(sayState('undone', standing, 9)).toBe('Taken back.');
	expect(sayState('running', { ...standing, done: 200 }, 2000)).toBe('Coming in: 200 of 2,000.');
});

test('rows with the same thing wrong stand together, the most first', () => {
	const why = (number: number, why: string) => ({ number, why });
	expect(alike([why(2, 'a'), why(3, 'b'), why(4, 'b')])).toEqual([
		{ why: 'b', numbers: [3, 4] },
		{ why: 'a', numbers: [2] }
	]);
});

test('every row is named or counted', () => {
	expect(sayRows([4])).toBe('Row 4');
	expect(sayRows([4, 9, 12])).toBe('Rows 4, 9 and 12');
	const many = Array.from({ length: 15 }, (_, at) => at + 1);
	expect(sayRows(many)).toBe('Rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 3 more');
});
