import type { ReleaseBody } from '@sd/shared/release';
import { expect, test } from 'vitest';
import { sayDay, sayMonths } from './days.ts';
import { checkedReleases, labelOf, numbersOf, releasesIn, wordsOfTheme } from './numbers.ts';

type Count = number | 'hidden';

function release(
	number: number,
	{ theme, young = 40 }: { theme?: Count; young?: Count },
	endsOn = '2026-08-31'
) {
	const cells = (key: string, count?: Count) =>
		count === undefined ? [] : [{ key, label: 'Young people', count }];
	const table = { title: 'Title', isMultiValued: false, status: 'shown' as const };
	const body: ReleaseBody = {
		termName: 'Summer 2026',
		startsOn: '2026-04-01',
		endsOn,
		epoch: 1,
		felt: { taxi: number === 2 ? 'worse' : 'much better' },
		total: 100,
		tables: [
			{ ...table, name: 'contributor', cells: cells('young person', young) },
			{ ...table, name: 'theme', cells: cells('taxi', theme) }
		]
	};
	return { number, termName: 'Summer 2026', endsOn, body };
}

test('a theme has the words of the newest release that has it, and its rating is of the same release', () => {
	const words = (...releases: ReturnType<typeof release>[]) =>
		wordsOfTheme(checkedReleases(releases), 'taxi');
	expect(words(release(1, { theme: 40 }), release(2, { theme: 25 }))).toEqual({
		howMany: 'About 25 people',
		rating: 'worse'
	});
	expect(words(release(1, { theme: 40 }), release(2, {}))).toEqual({
		howMany: 'About 40 people',
		rating: 'much better'
	});
	expect(words(release(1, { theme: 'hidden' })).howMany).toBe('Fewer than 10 people');
	expect(words()).toEqual({ howMany: 'No number yet', rating: 'too few to show' });
});

test('a rating that is none of the known ones is not shown', () => {
	const odd = release(1, { theme: 40 });
	odd.body.felt = { taxi: '3 said worse' as never };
	expect(wordsOfTheme(checkedReleases([odd]), 'taxi').rating).toBe('too few to show');
});

test('a label is one person of those whom the release counts and shows, or none', () => {
	const label = (young: Count) => labelOf(checkedReleases([release(1, { young })])[0], 'young person');
	expect(label(10)).toBe('Young person');
	expect(label('hidden')).toBeUndefined();
	expect(labelOf(checkedReleases([release(1, {})])[0], 'parent carer')).toBeUndefined();
	expect(labelOf(undefined, 'young person')).toBeUndefined();
});

test('a number that no release could have given stops the report', () => {
	expect(() => checkedReleases([release(1, { theme: 13 })])).toThrow();
	expect(() => checkedReleases([release(1, { young: 5 })])).toThrow();
});

test('a report shows the releases of the terms that ended in its period, cell by cell', () => {
	const period = { startsOn: '2026-04-01', endsOn: '2026-08-31' };
	const releases = checkedReleases([
		release(1, {}, '2026-03-31'),
		release(2, {}, '2026-04-01'),
		release(3, { theme: 'hidden' }, '2026-08-31'),
		release(4, {}, '2026-09-01')
	]);
	const shown = releasesIn(releases, period);
	expect(shown.map(({ number }) => number)).toEqual([3, 2]);
	expect(numbersOf(shown[0]!)).toMatchObject({
		releaseNumber: 3,
		total: 100,
		tables: [{ cells: [{ count: 40 }] }, { cells: [{ key: 'taxi', count: 'hidden' }] }]
	});
});

test('a period is said in months', () => {
	expect(sayMonths('2026-09-01', '2026-11-30')).toBe('September to November 2026');
	expect(sayMonths('2025-12-01', '2026-01-31')).toBe('December 2025 to January 2026');
	expect(sayMonths('2026-11-01', '2026-11-30')).toBe('November 2026');
	expect(sayDay('2026-11-05')).toBe('5 November 2026');
});
