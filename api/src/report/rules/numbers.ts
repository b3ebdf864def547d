/**
 * What a report says in numbers: only what a published release says, never anything worked out again. A quote
 * carries at most one label, and only one whose own number is shown in the release that the report stands on.
 */
import type { Contributor } from '@sd/shared/phone/answers';
import type { ReleaseBody } from '@sd/shared/release';
import { feltRatings, type FeltRating, type ReportNumbers } from '@sd/shared/report';
import { aboutHowMany, countIn, quoteLabel } from '../../release/rules/derived.ts';
import { releaseFrom, type ReleaseTables } from '../../release/rules/publish.ts';

export type Release = { number: number; termName: string; endsOn: string; body: ReleaseBody };

/** A release read back with every number checked. */
export type CheckedRelease = Release & { checked: ReleaseTables };

export function checkedReleases(releases: readonly Release[]): CheckedRelease[] {
	return releases
		.map((release) => ({ ...release, checked: releaseFrom(JSON.stringify(release.body)) }))
		.toSorted((a, b) => b.number - a.number);
}

/** The releases of terms that ended in the period, the newest first. */
export function releasesIn<Each extends { endsOn: string }>(
	releases: readonly Each[],
	{ startsOn, endsOn }: { startsOn: string; endsOn: string }
): Each[] {
	return releases.filter((release) => release.endsOn >= startsOn && release.endsOn <= endsOn);
}

export function numbersOf({ number, termName, checked }: CheckedRelease): ReportNumbers {
	return {
		releaseNumber: number,
		termName,
		total: checked.total,
		tables: checked.tables.map(({ name, title, isMultiValued, status, cells }) => ({
			name,
			title,
			isMultiValued,
			status,
			cells: cells.map(({ key, label, count }) => ({ key, label, count }))
		}))
	};
}

/** What the newest release that has the theme says of it. */
export function wordsOfTheme(
	newestFirst: readonly CheckedRelease[],
	themeId: string
): { howMany: string; rating: FeltRating } {
	for (const { checked, body } of newestFirst) {
		const count = countIn(checked, { table: 'theme', key: themeId });
		if (count === undefined) continue;
		const rating = body.felt?.[themeId];
		return {
			howMany: capital(aboutHowMany(count)),
			rating: feltRatings.find((known) => known === rating) ?? 'too few to show'
		};
	}
	return { howMany: 'No number yet', rating: 'too few to show' };
}

const one: Record<Contributor, string> = { 'young person': 'Young person', 'parent carer': 'Parent carer' };

/** Who speaks, where the release shows how many such people it counted. */
export function labelOf(attached: CheckedRelease | undefined, serves: Contributor): string | undefined {
	if (!attached) return undefined;
	const label = quoteLabel([{ table: 'contributor', key: serves }], attached.checked);
	return label && one[serves];
}

function capital(words: string): string {
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
