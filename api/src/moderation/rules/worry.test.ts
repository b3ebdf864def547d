import { expect, test } from 'vitest';
import { worryWords } from './worry.ts';

test('the rank is said in words, and no worry says nothing', () => {
	expect([0, 1, 2].map(worryWords)).toEqual([null, 'worth a careful read', 'may be in danger']);
});
