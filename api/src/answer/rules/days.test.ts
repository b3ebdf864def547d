import { expect, test } from 'vitest';
import { checkDays } from './days.ts';

const [yesterday, today, tomorrow] = ['2026-11-24', '2026-11-25', '2026-11-26'] as const;

test('nothing was done tomorrow', () => {
	expect(() => checkDays({ doneOn: tomorrow, dueOn: null }, today)).toThrow('has not come yet');
	expect(() => checkDays({ doneOn: today, dueOn: null }, today)).not.toThrow();
	expect(() => checkDays({ doneOn: yesterday, dueOn: null }, today)).not.toThrow();
});

test('nothing is promised for yesterday', () => {
	expect(() => checkDays({ doneOn: null, dueOn: yesterday }, today)).toThrow('has gone by');
	expect(() => checkDays({ doneOn: null, dueOn: today }, today)).not.toThrow();
	expect(() => checkDays({ doneOn: null, dueOn: tomorrow }, today)).not.toThrow();
});

test('a no has no day', () => {
	expect(() => checkDays({ doneOn: null, dueOn: null }, today)).not.toThrow();
});
