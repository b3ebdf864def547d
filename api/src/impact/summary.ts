import type { Database } from '@sd/db/database';
import * as impacts from '@sd/db/impact';
import * as themes from '@sd/db/theme';
import type { Actor } from '../context.ts';
import { feltCounts, feltRating } from './rules/felt-rating.ts';

/** What people of the forum said of each answer, exactly, and where a "worse" is a task for its desk. */
export async function summary(db: Database, { forumId }: Actor) {
	const own = forumId ? (await themes.listOfForum(db, forumId)).filter(({ sentOn }) => sentOn !== null) : [];
	const felt = Map.groupBy(
		await impacts.countByTheme(
			db,
			own.map(({ id }) => id)
		),
		({ themeId }) => themeId
	);

	const rows = own.map(({ id, slug, sentence }) => {
		const counts = feltCounts(felt.get(id) ?? []);
		return { themeId: id, slug, sentence, counts, rating: feltRating(counts) };
	});
	return {
		themes: rows,
		tasks: rows
			.filter(({ counts }) => counts.worse > 0)
			.map(({ themeId, sentence, counts }) => ({ themeId, sentence, count: counts.worse }))
			.toSorted((a, b) => b.count - a.count)
	};
}
