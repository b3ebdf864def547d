import type { Database } from '@sd/db/database';
import * as material from '@sd/db/report-material';
import * as themes from '@sd/db/theme';
import type { PublishedPair, ReportNumbers } from '@sd/shared/report';
import { readHistories } from '../answer/history.ts';
import { changesSince, pairsAfter } from './rules/changes.ts';
import { checkedReleases, numbersOf, releasesIn } from './rules/numbers.ts';
import { pairOf } from './rules/pairs.ts';

export type Former = { publishedOn: string; pairs: readonly PublishedPair[] };

type Scope = { startsOn: string; endsOn: string; groupId: string | null; former: Former | undefined };

export type Content = {
	groupName?: string;
	pairs: PublishedPair[];
	numbers: ReportNumbers[];
	changes: string[];
	/** Which answer stands in each pair. */
	themes: { themeId: string; answerId: string | null }[];
};

/** Takes the themes of a period as they are now, with their answers, quotes and released numbers. */
export async function takeContent(
	db: Database,
	{ startsOn, endsOn, groupId, former }: Scope
): Promise<Content> {
	const sent = await material.listThemes(db, { endsOn, groupId });
	const ids = sent.map(({ id }) => id);
	const quotes = Map.groupBy(await material.listQuotes(db, ids), ({ themeId }) => themeId);
	const areas = Map.groupBy(await themes.listAreas(db, ids), ({ themeId }) => themeId);
	const groups = Map.groupBy(await themes.listGroups(db, ids), ({ themeId }) => themeId);
	const answersOf = await readHistories(db, ids);
	const newestFirst = checkedReleases(await material.listReleases(db));
	const inPeriod = releasesIn(newestFirst, { startsOn, endsOn });

	const pairs = sent.map((theme) =>
		pairOf(
			theme,
			{
				areas: areas.get(theme.id) ?? [],
				groups: (groups.get(theme.id) ?? []).map(({ name }) => name),
				quotes: (quotes.get(theme.id) ?? []).flatMap(({ wording }) => wording ?? []),
				answer: answersOf(theme.id)[0]
			},
			{ newestFirst, attached: inPeriod[0] }
		)
	);
	const takenBack = [...quotes.values()].flat().flatMap(({ themeId, withdrawnOn }) => {
		return withdrawnOn === null ? [] : { themeId, withdrawnOn };
	});
	const compared = former ? pairsAfter(former, pairs, takenBack) : pairs;
	const groupName = groupId ? await material.findGroupName(db, groupId) : undefined;
	return {
		...(groupName && { groupName }),
		pairs: compared,
		numbers: inPeriod.map(numbersOf),
		changes: former ? changesSince(former, compared) : [],
		themes: ids.map((themeId) => ({ themeId, answerId: answersOf(themeId)[0]?.id ?? null }))
	};
}
