import { importRowStates } from '@sd/shared/import';
import { expect, test } from 'vitest';
import { standingOf } from './standing.ts';

test('every row is counted once, and what waits is not done', () => {
	const counts = importRowStates.map((state, at) => ({ state, count: at + 1 }));
	const { done, ...parts } = standingOf(counts, 21);
	expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(21);
	expect(done).toBe(20);
});

test('before anything has come in, all of it waits', () => {
	expect(standingOf([{ state: 'waiting', count: 9 }], 9)).toMatchObject({ waiting: 9, done: 0, accepted: 0 });
});
