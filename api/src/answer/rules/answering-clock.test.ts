import { answerKinds, deliveries, dispositions } from '@sd/shared/answer';
import { expect, test } from 'vitest';
import { answeringClock, daysFrom, isPromiseLate } from './answering-clock.ts';

const answer = { kind: 'we will', disposition: 'incorporated', dueOn: '2026-12-01', delivery: null } as const;
const on = (today: string, newest?: Parameters<typeof answeringClock>[0]['newest']) =>
	answeringClock({ sentOn: '2026-10-01', newest }, { today, answeringDays: 56 });

test('a theme is late from the day after its last day, and not before', () => {
	expect(on('2026-10-01')).toEqual({ daysWaited: 0, dueOn: '2026-11-26', isWaiting: true, isLate: false });
	expect(on('2026-11-26')).toMatchObject({ daysWaited: 56, isLate: false });
	expect(on('2026-11-27')).toMatchObject({ daysWaited: 57, isLate: true });
});

test('every answer stops the clock but one that hands it on', () => {
	for (const disposition of dispositions) {
		const { isWaiting, isLate } = on('2027-01-01', { ...answer, disposition });
		expect({ disposition, isWaiting, isLate }).toEqual({
			disposition,
			isWaiting: disposition === 'redirected',
			isLate: disposition === 'redirected'
		});
	}
});

test('a promise is late once its day has gone by, unless it is finished', () => {
	for (const kind of answerKinds) {
		for (const delivery of [null, ...deliveries]) {
			const isOpenPromise = ['we are doing', 'we will'].includes(kind) && delivery !== 'finished';
			expect(isPromiseLate({ ...answer, kind, delivery }, '2026-12-02')).toBe(isOpenPromise);
			expect(isPromiseLate({ ...answer, kind, delivery }, '2026-12-01')).toBe(false);
			expect(isPromiseLate({ ...answer, kind, delivery, dueOn: null }, '2026-12-02')).toBe(false);
		}
	}
});

test('days are counted by the calendar, also over a change of the clocks', () => {
	expect(daysFrom('2026-10-24', '2026-10-26')).toBe(2);
	expect(daysFrom('2027-03-27', '2027-03-29')).toBe(2);
	expect(daysFrom('2026-10-26', '2026-10-24')).toBe(0);
});
