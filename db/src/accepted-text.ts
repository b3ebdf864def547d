import type { Contributor, Feeling, Time } from '@sd/shared/phone/answers';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { consentToKeep } from './moderation.ts';

type Search = {
	forumId: string;
	themeId: string;
	words: string;
	areaId?: string | undefined;
	notYetThemed?: boolean | undefined;
	after?: { acceptedOn: string; id: string } | undefined;
	limit: number;
};

/** Accepted submissions of one forum, newest first, each with whether it already stands behind this theme. */
export async function search(
	db: Database,
	{ forumId, themeId, words, areaId, notYetThemed, after, limit }: Search
) {
	const query = words === '' ? sql`null` : sql`websearch_to_tsquery('english', ${words})`;
	const found = sql<string>`(select accepted_search(${query}, ${after?.acceptedOn}::date, ${after?.id}::uuid,
		${areaId}::uuid, ${notYetThemed === true}, ${limit}))`;
	return db
		.selectFrom('submission')
		.innerJoin('acceptedText', 'acceptedText.submissionId', 'submission.id')
		.select(['submission.id', 'receivedOn', 'headCount', 'acceptedText.story', 'acceptedText.better'])
		.select(({ ref }) => [
			ref('acceptedDay').$castTo<string>().as('acceptedOn'),
			// Kept to their lists by the schema that every submission was read with.
			ref('contributor').$castTo<Contributor>().as('contributor'),
			ref('feeling').$castTo<Feeling | null>().as('feeling'),
			ref('time').$castTo<Time>().as('time'),
			consentToKeep.as('consent')
		])
		.select(({ exists, selectFrom }) =>
			exists(
				selectFrom('themeEvidence')
					.select('themeId')
					.whereRef('themeEvidence.submissionId', '=', 'submission.id')
					.where('themeId', '=', themeId)
			)
				.$castTo<boolean>()
				.as('isInTheme')
		)
		.where('submission.forumId', '=', forumId)
		.where('submission.id', 'in', found)
		.orderBy('acceptedDay', 'desc')
		.orderBy('submission.id')
		.execute();
}

/** Accepted words of the forum in which all words of one of these sets stand: what may be the same told again. */
export async function listWithWords(
	db: Database,
	{ sets, except, limit }: { sets: readonly (readonly string[])[]; except: string; limit: number }
) {
	if (sets.length === 0) return [];
	// Letters and digits alone, so that they are words to look for and nothing else.
	const query = sets.map((set) => `(${set.map((word) => `'${word}'`).join(' & ')})`).join(' | ');
	return db
		.selectFrom('acceptedText')
		.innerJoin('submission', 'submission.id', 'acceptedText.submissionId')
		.select(['submission.id', 'receivedOn', 'acceptedText.story', 'acceptedText.better', 'isRepeat'])
		.where('submission.id', '<>', except)
		.where(
			'submission.id',
			'in',
			// One more than is wanted, because what they are compared with may be among them.
			sql<string>`(select accepted_search(to_tsquery('english', ${query}), null, null, null, false, ${limit + 1}))`
		)
		.limit(limit)
		.execute();
}
