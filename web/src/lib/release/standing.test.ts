import { expect, test } from 'vitest';
import { findingOf, standingOf, type TermWithRelease } from './standing.ts';

type Release = NonNullable<TermWithRelease['release']>;

function term(status: Release['status'] | undefined, given: Partial<TermWithRelease> = {}): TermWithRelease {
	const release: Release | null = status
		? {
				status,
				number: status === 'published' ? 3 : null,
				refusal: status === 'refused' ? 'Fewer than 30 people were counted.' : null,
				publishedOn: status === 'published' ? '2026-09-05' : null,
				askedByName: 'Ana',
				askedOn: '2026-09-01'
			}
		: null;
	return { name: 'Summer 2026', endsOn: '2026-08-31', open: [], release, ...given };
}

const mayAsk = { open: ['prepare'] as const };

test('a term that is over can be counted by whoever may ask, and by nobody else', () => {
	expect(standingOf(term(undefined, { open: [...mayAsk.open] }))).toMatchObject({
		state: 'Can be counted',
		act: { does: 'ask' },
		waits: true
	});
	expect(standingOf(term(undefined)).act).toBeUndefined();
	expect(standingOf(term(undefined)).waits).toBe(false);
});

test('numbers that could not be published say why, and the term can be counted again', () => {
	expect(standingOf(term('refused', { open: [...mayAsk.open] }))).toMatchObject({
		state: 'Could not be published',
		more: 'Fewer than 30 people were counted.',
		act: { does: 'ask', label: 'Count it again' }
	});
});

test('what is ready waits for a person, and says who asked', () => {
	const { state, more, waits } = standingOf(term('prepared'));
	expect({ state, waits }).toEqual({ state: 'Ready to look at', waits: true });
	expect(more).toContain('Ana asked for them on 1 September 2026.');
});

test('published numbers say which number they are and since when', () => {
	const { state, more } = standingOf(term('published'));
	expect(state).toBe('Published as number 3');
	expect(more).toBe('Since 5 September 2026, and they never change.');
});

test('the first sentence says what waits before what is out already', () => {
	const countable = term(undefined, { name: 'Autumn 2026', open: [...mayAsk.open] });
	expect(findingOf([term('prepared'), countable])).toBe('Summer 2026 is ready to look at.');
	expect(findingOf([countable, term('published')])).toBe('Autumn 2026 can be counted.');
	expect(findingOf([term('published')])).toBe('The newest numbers are of Summer 2026, release 3.');
	expect(findingOf([])).toBe('There are no numbers yet.');
});
