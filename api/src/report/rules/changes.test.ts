import type { PublishedPair } from '@sd/shared/report';
import { expect, test } from 'vitest';
import { changesSince, pairsAfter } from './changes.ts';

const done = { kind: 'we did', wording: 'We call back' } as NonNullable<PublishedPair['done']>;

function pair(
	themeId: string,
	{ quotes = [] as string[], answer = undefined as typeof done | undefined } = {}
) {
	return {
		themeId,
		said: {
			sentence: `Theme ${themeId}`,
			quotes: quotes.map((wording) => ({ wording })),
			quotesWithdrawn: 0
		},
		...(answer && { done: answer })
	} as PublishedPair;
}
const former = (...pairs: PublishedPair[]) => ({ publishedOn: '2026-10-01', pairs });

test('a theme that came, one that went and one that stayed', () => {
	expect(changesSince(former(pair('a'), pair('b')), [pair('b'), pair('c')])).toEqual([
		'A new theme: “Theme c”.',
		'No longer in this report: “Theme a”.'
	]);
	expect(changesSince(former(pair('a')), [pair('a')])).toEqual(['No theme and no answer has changed.']);
});

test('an answer that came, one that changed, and one that only lies in another order', () => {
	const now = (answer: typeof done) => [pair('a', { answer })];
	expect(changesSince(former(pair('a')), now(done))).toEqual(['There is now an answer to “Theme a”.']);
	const before = former(pair('a', { answer: done }));
	expect(changesSince(before, now({ ...done, wording: 'We do not' }))).toEqual([
		'The answer to “Theme a” has changed.'
	]);
	expect(changesSince(before, now({ ...done, dueOn: '2027-01-01' }))).toHaveLength(1);
	const turned = Object.fromEntries(Object.entries(done).toReversed()) as typeof done;
	expect(changesSince(before, now(turned))).toEqual(['No theme and no answer has changed.']);
});

test('a theme in other words is told in both', () => {
	const other = { ...pair('a'), said: { ...pair('a').said, sentence: 'Said better' } };
	expect(changesSince(former(pair('a')), [other])).toEqual([
		'The forum has put “Theme a” in other words: “Said better”.'
	]);
});

test('quotes that were taken back are counted, those that the forum left out are not', () => {
	const before = former(pair('a', { quotes: ['one', 'two', 'three'] }));
	const count = (takenBack: { themeId: string; withdrawnOn: string }[]) =>
		pairsAfter(before, [pair('a', { quotes: ['one'] })], takenBack)[0]!.said.quotesWithdrawn;
	const since = { themeId: 'a', withdrawnOn: '2026-10-01' };

	expect(count([since])).toBe(1);
	expect(count([since, since, since])).toBe(2);
	expect(count([])).toBe(0);
	expect(count([{ themeId: 'b', withdrawnOn: '2026-11-01' }])).toBe(0);
	expect(count([{ themeId: 'a', withdrawnOn: '2026-09-30' }])).toBe(0);
	const told = pairsAfter(before, [pair('a')], [since, since]);
	expect(changesSince(before, told)).toEqual([
		'2 quotes were taken back by the people who said them or by the forum, under “Theme a”.'
	]);
});
