import { expect, test } from 'vitest';
import { checkMayMerge } from './merging.ts';

const own = { id: 'a', sentOn: null };
const other = { id: 'b', sentOn: '2026-11-01' };

test('a theme that nobody outside has seen may become part of one that was sent', () => {
	expect(() => checkMayMerge(own, other)).not.toThrow();
});

test.each([
	['itself', own, own],
	['anything, once it was sent', other, own]
])('a theme does not become part of %s', (_, theme, into) => {
	expect(() => checkMayMerge(theme, into)).toThrow();
});
