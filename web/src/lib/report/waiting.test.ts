import { expect, test } from 'vitest';
import { waitingOf } from './waiting.ts';

const sentOn = '2026-10-01';

test('a pair without an answer says how long it has waited, over the night the clocks change too', () => {
	expect(waitingOf({ sentOn }, { today: '2026-11-25', answeringDays: 56 })).toEqual({
		daysWaited: 55,
		dueOn: '2026-11-26',
		isLate: false
	});
});

test('it is late from the day after the answer was due', () => {
	const lateOn = (today: string) => waitingOf({ sentOn }, { today, answeringDays: 56 })!.isLate;
	expect([lateOn('2026-11-26'), lateOn('2026-11-27')]).toEqual([false, true]);
});

test('a pair with an answer waits no more', () => {
	const done = { kind: 'we did' } as never;
	expect(waitingOf({ sentOn, done }, { today: '2026-11-27', answeringDays: 56 })).toBeUndefined();
});
