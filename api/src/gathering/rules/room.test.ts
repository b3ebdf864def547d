import { expect, test } from 'vitest';
import { isGatheringOpen, roomFor } from './room.ts';

test('a class of twelve may send fifteen, and one person two', () => {
	expect(roomFor(12)).toBe(15);
	expect(roomFor(10)).toBe(12);
	expect(roomFor(1)).toBe(2);
});

test('a session is open until the moment it closes', () => {
	const session = { closesAt: '2026-11-25T15:30:00Z' };
	expect(isGatheringOpen(session, new Date('2026-11-25T15:29:59Z'))).toBe(true);
	expect(isGatheringOpen(session, new Date('2026-11-25T15:30:00Z'))).toBe(false);
});
