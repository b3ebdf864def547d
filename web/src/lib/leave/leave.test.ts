import { describe, expect, it } from 'vitest';
import { countShift } from './leave.ts';

function press(...keys: [key: string, at: number][]): boolean {
	const isThird = countShift();
	return keys.map(([key, timeStamp]) => isThird({ key, timeStamp })).at(-1)!;
}

describe('pressing Shift to leave', () => {
	it('takes three presses within five seconds', () => {
		expect(press(['Shift', 0], ['Shift', 2000], ['Shift', 4900])).toBe(true);
		expect(press(['Shift', 0], ['Shift', 2000])).toBe(false);
	});

	it('does not count presses that are longer apart', () => {
		expect(press(['Shift', 0], ['Shift', 2000], ['Shift', 5000])).toBe(false);
	});

	it('does not leave when somebody types capital letters', () => {
		expect(press(['Shift', 0], ['Shift', 500], ['a', 700], ['Shift', 900])).toBe(false);
	});
});
