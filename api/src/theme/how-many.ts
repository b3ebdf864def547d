import type { Database } from '@sd/db/database';
import * as themes from '@sd/db/theme';
import { aboutHowMany } from '../release/rules/derived.ts';
import { disclosedAgain } from '../release/rules/suppression.ts';

/** How many people, as anybody outside the forum is told: in a release's words and for its term, or not yet. */
export type HowMany = { howMany: string; howManyTerm: string | null };

const notYet: HowMany = { howMany: 'No number yet', howManyTerm: null };

export async function readHowMany(db: Database): Promise<(themeId: string) => HowMany> {
	const counts = await themes.listReleasedCounts(db);
	const known = new Map(
		counts.map(({ themeId, count, termName }) => [
			themeId,
			{ howMany: aboutHowMany(disclosedAgain(count)), howManyTerm: termName }
		])
	);
	return (themeId) => known.get(themeId) ?? notYet;
}
