import { describe, expect, test } from 'vitest';
import { askState, whyNotTheseDates } from './open.ts';

const november = { opensOn: '2026-11-01', closesOn: '2026-11-30' };

describe('an ask can be answered', () => {
	test.each([
		['2026-10-31', 'not yet'],
		['2026-11-01', 'open'],
		['2026-11-30', 'open'],
		['2026-12-01', 'over']
	])('on %s: %s', (today, state) => expect(askState(november, today)).toBe(state));
});

test('the dates of an ask run forwards, and for half a year at most', () => {
	expect(whyNotTheseDates(november)).toBeUndefined();
	expect(whyNotTheseDates({ opensOn: '2026-11-02', closesOn: '2026-11-02' })).toBeUndefined();
	expect(whyNotTheseDates({ opensOn: '2026-11-02', closesOn: '2026-11-01' })).toMatch('after the first');
	expect(whyNotTheseDates({ opensOn: '2026-01-01', closesOn: '2026-07-03' })).toBeUndefined();
	expect(whyNotTheseDates({ opensOn: '2026-01-01', closesOn: '2026-07-04' })).toMatch('half a year');
});
