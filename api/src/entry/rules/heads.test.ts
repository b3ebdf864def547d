import { expect, test } from 'vitest';
import { checkHeads, headsIn } from './heads.ts';

const one = { teller: 'self' } as const;
const helped = { teller: 'helper' } as const;
const group = (headCount: number) => ({ teller: 'group', headCount }) as const;

test.each([
	[{ contributions: [one] }, 1],
	[{ contributions: [one, helped] }, 2],
	[{ contributions: [group(9)] }, 9],
	[{ contributions: [group(9), one] }, 10],
	[{ headCount: 14, contributions: [one, one, one] }, 14],
	[{ headCount: 14, contributions: [group(9), one] }, 14]
])('%j is %i people', (entry, heads) => {
	expect(headsIn(entry)).toBe(heads);
	expect(() => checkHeads(entry)).not.toThrow();
});

test.each([
	[{ headCount: 1, contributions: [one, one] }, '2 people speak, and 1 was there'],
	[{ headCount: 9, contributions: [group(9), one] }, '10 people speak, and 9 were there']
])('%j is refused', (entry, why) => {
	expect(() => checkHeads(entry)).toThrow(why);
});
