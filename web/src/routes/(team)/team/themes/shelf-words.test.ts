import { expect, test } from 'vitest';
import { sayShelf } from './shelf-words.ts';

const shelf = (left: number, state: 'open' | 'due' | 'late') => ({
	term: { id: 't', name: 'Autumn 2026', until: '2026-12-31', state },
	themes: [],
	submissions: [],
	loose: left,
	left,
	decided: 0
});

test.each([
	[null, 'There is no term yet. Add one in Settings, then quiet voices wait here.'],
	[shelf(0, 'late'), 'Nothing waits on the shelf of Autumn 2026.'],
	[shelf(1, 'open'), '1 quiet voice waits on the shelf of Autumn 2026.'],
	[shelf(3, 'due'), '3 quiet voices wait on the shelf of Autumn 2026. The term ends soon.'],
	[shelf(3, 'late'), 'Autumn 2026 has ended and 3 quiet voices wait still. Decide on each.']
])('the shelf says what waits and how pressing it is', (given, words) => {
	expect(sayShelf(given)).toBe(words);
});
