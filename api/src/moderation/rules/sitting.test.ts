import { expect, test } from 'vitest';
import { sittingNow } from './sitting.ts';

const at = (time: string) => new Date(`2026-11-26T${time}:00Z`);
const sitting = { startedAt: at('10:00'), lastAt: at('10:40'), read: 12, heavy: 2 };

test('after 45 minutes a break is offered, and not before', () => {
	expect(sittingNow(sitting, at('10:44'))).toEqual({ read: 12, heavy: 2, isTimeForBreak: false });
	expect(sittingNow(sitting, at('10:45'))).toEqual({ read: 12, heavy: 2, isTimeForBreak: true });
});

test('half an hour in which they began none is a break', () => {
	expect(sittingNow(sitting, at('11:10'))).not.toBeNull();
	expect(sittingNow(sitting, at('11:11'))).toBeNull();
	expect(sittingNow(undefined, at('10:00'))).toBeNull();
});
