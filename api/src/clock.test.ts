import { expect, test } from 'vitest';
import { momentInLondon } from './clock.ts';

test.each([
	['in winter', '2026-11-25', '15:30', '2026-11-25T15:30:00.000Z'],
	['in summer', '2026-07-01', '15:30', '2026-07-01T14:30:00.000Z'],
	['just after the clocks go forward', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
	['just before they go forward', '2026-03-29', '00:59', '2026-03-29T00:59:00.000Z'],
	['in the hour that happens twice', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
	['at midnight in summer', '2026-07-01', '00:10', '2026-06-30T23:10:00.000Z']
])('a time on the wall %s is that moment', (_, day, time, moment) => {
	expect(momentInLondon(day, time).toISOString()).toBe(moment);
});
