import { expect, test } from 'vitest';
import { sayExactly, sayMoment, sayTime } from './dates.ts';

test('a time is the time in Oxfordshire, in summer too', () => {
	expect(sayTime('2026-07-01T09:42:00Z')).toBe('10.42');
	expect(sayMoment('2026-07-01T23:30:00Z', new Date('2026-07-02T08:00:00Z'))).toBe('Today at 00.30');
	expect(sayMoment('2026-07-01T09:42:00Z', new Date('2026-07-02T08:00:00Z'))).toBe('1 July at 10.42');
	expect(sayExactly('2026-07-01T23:30:07Z')).toBe('2 Jul 2026, 00:30:07');
});
