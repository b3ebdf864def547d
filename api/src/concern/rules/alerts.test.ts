import { expect, test } from 'vitest';
import { alertsDue, type Waiting } from './alerts.ts';

const waiting: Waiting = {
	workingMinutes: 0,
	isImmediate: false,
	isFlagged: true,
	hasLead: true,
	answered: 0,
	told: []
};
const due = (changed: Partial<Waiting>, workingMinutes: number) =>
	alertsDue({ ...waiting, ...changed, workingMinutes }).map(({ told }) => told);

test.each([
	[0, ['lead']],
	[119, ['lead']],
	[120, ['lead', 'deputy']],
	[239, ['lead', 'deputy']],
	[240, ['lead', 'deputy', 'chair']]
])('after %i working minutes that nobody takes it, these were to be told: %s', (minutes, told) => {
	expect(due({}, minutes)).toEqual(told);
});

test('whoever was told is not told again', () => {
	expect(due({ told: ['lead 0'] }, 130)).toEqual(['deputy']);
	expect(due({ told: ['lead 0', 'deputy 0', 'chair 0'] }, 10_000)).toEqual([]);
});

test('once somebody has taken it, nobody further up is told', () => {
	expect(due({ isFlagged: false, told: ['lead 0'] }, 10_000)).toEqual([]);
});

test('a lead is told even of one that was taken at once, so that none goes unseen', () => {
	expect(due({ isFlagged: false }, 0)).toEqual(['lead']);
});

test('danger now is told to the deputies at once too, in no working hour at all', () => {
	expect(due({ isImmediate: true }, 0)).toEqual(['lead', 'deputy']);
});

test('when it is about every lead there is, the chair is told at once', () => {
	expect(due({ hasLead: false, told: ['lead 0'] }, 0)).toEqual(['chair']);
});

test('each answer of the person is told once, also when the concern is taken', () => {
	const answered = { isFlagged: false, told: ['lead 0'], answered: 3 };
	expect(alertsDue({ ...waiting, ...answered })).toEqual([{ told: 'answer', turn: 3 }]);
	expect(due({ ...answered, told: ['lead 0', 'answer 3'] }, 0)).toEqual([]);
	expect(due({ ...answered, answered: 5, told: ['lead 0', 'answer 3'] }, 0)).toEqual(['answer']);
});
