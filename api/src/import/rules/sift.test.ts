import { createHash } from 'node:crypto';
import type { ColumnUse } from '@sd/shared/import';
import { expect, test } from 'vitest';
import type { Reading } from './row.ts';
import { sift } from './sift.ts';

const uses: ColumnUse[] = ['story', 'told on', 'outcome', 'area', 'head-count'];
const reading: Reading = {
	uses,
	areas: [],
	areaWords: new Map(),
	orders: { 'told on': 'day first', 'happened on': 'day first' },
	today: '2026-11-25'
};
const hashOf = (said: string) => createHash('sha256').update(said).digest();
const rows = (...all: string[][]) => all.map((cells, at) => ({ number: at + 2, cells }));
const siftAll = (all: string[][], known?: Set<string>) =>
	sift(rows(...all), { reading, hashOf, ...(known && { known }) });

test('each row is one of four, and the good ones do not wait for the bad', () => {
	const sifted = siftAll([['Late'], ['', '1/1/2024'], ['Late'], ['Early']]);
	expect(sifted.map(({ is }) => is)).toEqual(['ready', 'problem', 'twice', 'ready']);
	expect(sifted[2]).toMatchObject({ sameAs: 2 });
});

test('what was said, when and by how many makes a row; where it was filed and what came of it does not', () => {
	const first = ['Late', '1/3/2024', '', '', ''];
	const is = (other: string[]) => siftAll([first, other])[1]!.is;
	expect(is(['  LATE ', '2024-03-01', 'Done', 'Buses', '1'])).toBe('twice');
	expect(is(['Later', '1/3/2024', '', '', ''])).toBe('ready');
	expect(is(['Late', '2/3/2024', '', '', ''])).toBe('ready');
	expect(is(['Late', '1/3/2024', '', '', '14'])).toBe('ready');
});

test('a row that came in before is known', () => {
	const [first] = siftAll([['Late']]);
	if (first?.is !== 'ready') throw new Error('It should be ready');
	expect(siftAll([['Late'], ['Early']], new Set([first.hash.toString('hex')])).map(({ is }) => is)).toEqual([
		'known',
		'ready'
	]);
});
