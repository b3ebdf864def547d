import { expect, test } from 'vitest';
import type { Kept } from './desk.server.ts';
import { placeOf } from './put-right.ts';

const guess = { field: 'story', startsAt: 0, endsAt: 2, kind: 'name', why: '', places: 1 } as const;
const words = { suggestions: [guess] } as unknown as NonNullable<Parameters<typeof placeOf>[1]['words']>;
const kept = (decision: string, leave: string[] = []) => ({ decision, leave }) as unknown as Kept;

test('a decision that is missing leads to the first of the decisions', () => {
	expect(placeOf({ problems: { decision: ['Choose'] } }, { words })).toBe('decision');
});

test('a number of a box that is wrong leads to the pictures', () => {
	expect(placeOf({ problems: { 'boxes.0.left': ['Type'] } }, { words })).toBe('pictures');
});

test('a note that is missing leads to its own box, in a concern and in a decision', () => {
	expect(placeOf({ problems: { note: ['Write'] } }, { words })).toBe('note');
	expect(placeOf({ problems: { note: ['Write'] }, isConcern: true }, { words })).toBe('concern-note');
});

test('accepting with a guess that is not settled leads to the guesses, and to nothing once it is left', () => {
	expect(placeOf({ kept: kept('recommend accept') }, { words })).toBe('guesses');
	expect(placeOf({ kept: kept('accept', ['story.0.2']) }, { words })).toBeUndefined();
	expect(placeOf({ kept: kept('hold') }, { words })).toBeUndefined();
});
