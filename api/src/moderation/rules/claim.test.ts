import { expect, test } from 'vitest';
import { heldBy, isLive, isMine, leaseFrom, mustBeMine } from './claim.ts';

const now = new Date('2026-07-01T10:00:00Z');
const until = leaseFrom(now);
const claim = { personId: 'amina', by: 'Amina', until };
const justBefore = new Date(until.getTime() - 1);

test('a claim lasts twenty minutes and not a moment more', () => {
	expect(until).toEqual(new Date('2026-07-01T10:20:00Z'));
	expect(isLive(claim, justBefore)).toBe(true);
	expect(isLive(claim, until)).toBe(false);
	expect(isLive(null, now)).toBe(false);
});

test('it is yours only while you hold it', () => {
	expect(isMine(claim, 'amina', now)).toBe(true);
	expect(isMine(claim, 'amina', until)).toBe(false);
	expect(isMine(claim, 'ben', now)).toBe(false);
	expect(() => mustBeMine(claim, 'amina', now)).not.toThrow();
});

test('each way of not holding it has its own sentence', () => {
	expect(() => mustBeMine(null, 'ben', now)).toThrow('Start working on this one first');
	expect(() => mustBeMine(claim, 'ben', until)).toThrow('Start working on this one first');
	expect(() => mustBeMine(claim, 'amina', until)).toThrow('Keep working');
	expect(() => mustBeMine(claim, 'ben', now)).toThrow('Amina is working on this one');
});

test('the time is the one on the wall in Oxfordshire, summer time too', () => {
	expect(heldBy(claim).message).toContain('until 11:20');
});
