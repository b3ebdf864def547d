import { expect, test } from 'vitest';
import { firstChase, nextChase } from './chase.ts';

test('what was handed on is asked after on the next working day, then on the third, then no more', () => {
	const decidedOn = '2026-11-27';
	const first = firstChase('referred', decidedOn);
	expect(first).toBe('2026-11-30');
	const second = nextChase({ decidedOn, chaseOn: first });
	expect(second).toBe('2026-12-02');
	expect(nextChase({ decidedOn, chaseOn: second })).toBeNull();
});

test('an emergency is asked after; advice and no action are not', () => {
	expect(firstChase('emergency', '2026-11-25')).toBe('2026-11-26');
	expect(firstChase('advice', '2026-11-25')).toBeNull();
	expect(firstChase('no action', '2026-11-25')).toBeNull();
	expect(nextChase({ decidedOn: '2026-11-25', chaseOn: null })).toBeNull();
	expect(nextChase({ decidedOn: null, chaseOn: null })).toBeNull();
});
