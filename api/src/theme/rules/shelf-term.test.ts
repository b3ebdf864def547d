import { expect, test } from 'vitest';
import { shelfTerm } from './shelf-term.ts';

const spring = { id: 's', name: 'Spring 2026', startsOn: '2026-01-01', endsOn: '2026-03-31' };
const summer = { id: 'u', name: 'Summer 2026', startsOn: '2026-04-01', endsOn: '2026-08-31' };

test('what the ended term left goes before this one’s, and is late', () => {
	expect(shelfTerm([summer, spring], { day: '2026-04-02', isLeft: true })).toEqual({
		id: 's',
		name: 'Spring 2026',
		until: '2026-03-31',
		state: 'late'
	});
});

test.each([
	['2026-04-02', 'open'],
	['2026-08-09', 'open'],
	['2026-08-10', 'due'],
	['2026-08-31', 'due']
])('on %s the shelf of the term is %s', (day, state) => {
	expect(shelfTerm([summer, spring], { day, isLeft: false })).toEqual({
		id: 'u',
		name: 'Summer 2026',
		until: day,
		state
	});
});

test('between terms the one that ended is asked for, and before the first there is no shelf', () => {
	expect(shelfTerm([summer], { day: '2026-09-01', isLeft: false })?.state).toBe('late');
	expect(shelfTerm([], { day: '2026-09-01', isLeft: false })).toBeNull();
});
