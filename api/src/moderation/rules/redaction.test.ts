import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeholders, redactionKinds } from '@sd/shared/moderation';
import { applyRedactions, doOverlap, joined, widened } from './redaction.ts';

test('a hidden name is replaced by what it was', () => {
	const shown = applyRedactions('Mrs Bell at Oak School shouted', [
		{ startsAt: 12, endsAt: 22, kind: 'school' },
		{ startsAt: 0, endsAt: 8, kind: 'name' }
	]);

	expect(shown).toBe('[a name] at [a school] shouted');
});

test('every kind has words of its own that say nothing about what was hidden', () => {
	expect(new Set(Object.values(placeholders)).size).toBe(redactionKinds.length);
	for (const kind of redactionKinds)
		expect(applyRedactions('Oliver', [{ startsAt: 0, endsAt: 6, kind }])).toBe(placeholders[kind]);
});

test('two hidden stretches side by side stay two', () => {
	const shown = applyRedactions('OliverBell', [
		{ startsAt: 0, endsAt: 6, kind: 'name' },
		{ startsAt: 6, endsAt: 10, kind: 'name' }
	]);

	expect(shown).toBe('[a name][a name]');
});

test('half of an emoji is never left behind', () => {
	expect(applyRedactions('a😀b', [{ startsAt: 2, endsAt: 4, kind: 'other' }])).toBe('a[taken out]');
	expect(applyRedactions('a😀b', [{ startsAt: 0, endsAt: 2, kind: 'other' }])).toBe('[taken out]b');
	expect(widened('a😀b', { startsAt: 1, endsAt: 3 })).toEqual({ startsAt: 1, endsAt: 3 });
});

test('a stretch that runs past the end hides to the end', () => {
	expect(applyRedactions('Oliver', [{ startsAt: 3, endsAt: 99, kind: 'name' }])).toBe('Oli[a name]');
	expect(applyRedactions('Oliver', [{ startsAt: 50, endsAt: 99, kind: 'name' }])).toBe('Oliver');
});

test('stretches that only touch do not overlap, and joining covers both', () => {
	expect(doOverlap({ startsAt: 0, endsAt: 3 }, { startsAt: 3, endsAt: 5 })).toBe(false);
	expect(doOverlap({ startsAt: 0, endsAt: 4 }, { startsAt: 3, endsAt: 5 })).toBe(true);
	expect(
		joined({ startsAt: 2, endsAt: 4 }, [
			{ startsAt: 3, endsAt: 9 },
			{ startsAt: 0, endsAt: 3 }
		])
	).toEqual({
		startsAt: 0,
		endsAt: 9
	});
});

// Every character once and none that a placeholder is made of, so that where each ends up can be told.
const distinctText = fc
	.uniqueArray(
		fc.oneof(
			fc.integer({ min: 0xa1, max: 0x2fff }),
			fc.constantFrom(0x200b, 0x200d, 0xfe0f),
			fc.integer({ min: 0x1f300, max: 0x1faff })
		),
		{ maxLength: 60 }
	)
	.map((codes) => String.fromCodePoint(...codes));

const stretches = fc.array(
	fc.record({
		startsAt: fc.nat({ max: 120 }),
		length: fc.integer({ min: 1, max: 30 }),
		kind: fc.constantFrom(...redactionKinds)
	}),
	{ maxLength: 8 }
);

test('no hidden character survives, and every other one does, in its place and whole', () => {
	fc.assert(
		fc.property(distinctText, stretches, (text, drawn) => {
			const redactions = drawn.map(({ startsAt, length, kind }) => ({
				startsAt,
				endsAt: startsAt + length,
				kind
			}));
			const isHidden = (start: number, end: number) =>
				redactions.some(({ startsAt, endsAt }) => startsAt < end && start < endsAt);
			const kept: string[] = [];
			let at = 0;
			for (const character of text) {
				if (!isHidden(at, at + character.length)) kept.push(character);
				at += character.length;
			}

			const shown = applyRedactions(text, redactions);

			expect(Array.from(shown).filter((character) => character > '\x7f')).toEqual(kept);
			const marks = shown.replace(/\P{ASCII}+/gu, '');
			expect(marks).toMatch(/^(?:\[[a-z ]+\])*$/);
		}),
		{ numRuns: 1000 }
	);
});
