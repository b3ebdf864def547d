import { expect, test } from 'vitest';
import { stepReached } from './steps.ts';

const given = { publishedOn: null };

test('a theme without a clock was not sent yet', () => {
	expect(stepReached({ clock: null, answer: null })).toBe('written');
});

test('a theme that was handed on still waits', () => {
	expect(stepReached({ clock: { isWaiting: true }, answer: null })).toBe('sent');
	expect(stepReached({ clock: { isWaiting: true }, answer: given })).toBe('sent');
});

test('an answer is published once both sides have signed it', () => {
	expect(stepReached({ clock: { isWaiting: false }, answer: given })).toBe('answered');
	expect(stepReached({ clock: { isWaiting: false }, answer: { publishedOn: '2026-07-10' } })).toBe(
		'published'
	);
});
