import { expect, test } from 'vitest';
import { stepsOf } from './steps.ts';

const waiting = { sentOn: '2026-01-01', isAnswered: false, pair: null };
const answered = { sentOn: '2026-01-01', isAnswered: true, pair: null };
const published = { sentOn: '2026-01-01', isAnswered: true, pair: {} };

test('what has just arrived is at "we have it", also while somebody takes a second look', () => {
	expect(stepsOf({ status: 'received', themes: [] }).reached).toEqual(['have']);
	expect(stepsOf({ status: 'held', themes: [] }).reached).toEqual(['have']);
});

test('one that cannot be used ends at "we read it"', () => {
	expect(stepsOf({ status: 'declined', themes: [published] }).current).toBe('read');
});

test('each thing that happens moves it one step on', () => {
	expect(stepsOf({ status: 'accepted', themes: [] }).current).toBe('read');
	expect(stepsOf({ status: 'accepted', themes: [waiting] }).current).toBe('told');
	expect(stepsOf({ status: 'accepted', themes: [waiting, answered] }).current).toBe('answered');
});

test('"did it help?" is asked only once the answer has been signed by both sides', () => {
	expect(stepsOf({ status: 'accepted', themes: [answered] }).reached).not.toContain('asked');
	expect(stepsOf({ status: 'accepted', themes: [published] }).current).toBe('asked');
});
