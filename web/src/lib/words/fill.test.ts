import { expect, it } from 'vitest';
import { fill } from './fill.ts';

it('puts each value where its name stands', () => {
	expect(fill('Question {number} of {count}', { number: 2, count: 9 })).toBe('Question 2 of 9');
});

it('puts a value as often as it is named, and a nought too', () => {
	expect(fill('{n} and {n}', { n: 0 })).toBe('0 and 0');
});

it('shows a name that has no value as it is, so that the gap is seen', () => {
	expect(fill('In {days} days', {})).toBe('In {days} days');
});
