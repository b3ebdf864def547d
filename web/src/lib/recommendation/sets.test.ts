import type { Recommendation } from '@sd/shared/recommendation';
import { describe, expect, test } from 'vitest';
import { saySet, setsIn, shared } from './sets.ts';

const made = (setName: string, number: number) => ({ setName, number }) as Recommendation;

describe('recommendations, set by set', () => {
	test('the newest set comes first, and each keeps the order of the paper', () => {
		const sets = setsIn([made('health 2023', 10), made('health 2023', 9), made('school 2026', 1)]);
		expect(
			sets.map(({ name, recommendations }) => [name, ...recommendations.map(({ number }) => number)])
		).toEqual([
			['school 2026', 1],
			['health 2023', 9, 10]
		]);
	});

	test('a set is named with its year after a comma', () => {
		expect(saySet('health scrutiny 2023')).toBe('Health scrutiny, 2023');
	});

	test('one clock for all is said once', () => {
		expect(shared([{ dueOn: '2026-05-17' }, null, { dueOn: '2026-05-17' }])).toEqual({ dueOn: '2026-05-17' });
	});

	test('clocks that differ are not said once', () => {
		expect(shared([{ dueOn: '2026-05-17' }, { dueOn: '2026-06-17' }])).toBeUndefined();
	});
});
