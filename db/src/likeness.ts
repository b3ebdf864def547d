import type { Contributor, Feeling, Time } from '@sd/shared/phone/answers';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { consentToKeep } from './moderation.ts';

/** Accepted words that nothing was made of yet, for the job that makes it. */
export async function listWithoutVector(
	db: Database,
	limit: number
): Promise<{ submissionId: string; words: string }[]> {
	const { rows } = await sql<{ submissionId: string; words: string }>`
		select submission_id, words from accepted_text_without_vector(${limit})
	`.execute(db);
	return rows;
}

export async function keepVector(
	db: Database,
	{ submissionId, words, vector }: { submissionId: string; words: string; vector: Buffer }
): Promise<void> {
	await sql`select accepted_vector_keep(${submissionId}, ${words}, ${vector})`.execute(db);
}

type Wish = { forumId: string; limit: number } & ({ inNoTheme: true } | { notIn: string } | { isIn: string });

/**
 * Accepted submissions with words, newest first, each with its vector where there is one: those in no theme, or those
 * not under one theme that were not offered for it and left, or those under it.
 */
export async function list(db: Database, { forumId, limit, ...wish }: Wish) {
	const standsUnder = sql`exists (select from theme_evidence where theme_evidence.submission_id = submission.id`;
	return db
		.selectFrom('submission')
		.innerJoin('acceptedText', 'acceptedText.submissionId', 'submission.id')
		.leftJoin('acceptedVector', 'acceptedVector.submissionId', 'submission.id')
		.select([
			'submission.id',
			'receivedOn',
			'headCount',
			'acceptedText.story',
			'acceptedText.better',
			'vector'
		])
		.select(({ ref }) => [
			// Kept to their lists by the schema that every submission was read with.
			ref('contributor').$castTo<Contributor>().as('contributor'),
			ref('feeling').$castTo<Feeling | null>().as('feeling'),
			ref('time').$castTo<Time>().as('time'),
			consentToKeep.as('consent')
		])
		.where('submission.forumId', '=', forumId)
		.where('submission.status', '=', 'accepted')
		.where('submission.isOnHold', '=', false)
		.where(sql<boolean>`btrim(accepted_text.story || accepted_text.better) <> ''`)
		.$if('inNoTheme' in wish, (query) => query.where(sql<boolean>`not ${standsUnder})`))
		.$if('isIn' in wish, (query) =>
			query.where(sql<boolean>`${standsUnder} and theme_id = ${'isIn' in wish ? wish.isIn : null})`)
		)
		.$if('notIn' in wish, (query) => {
			const themeId = 'notIn' in wish ? wish.notIn : null;
			return query.where(sql<boolean>`not ${standsUnder} and theme_id = ${themeId})
				and not exists (select from theme_offer where theme_offer.submission_id = submission.id
					and theme_id = ${themeId} and not is_taken)`);
		})
		.orderBy('acceptedOn', 'desc')
		.orderBy('submission.id')
		.limit(limit)
		.execute();
}

type Offers = { themeId: string; forumId: string; offered: readonly string[]; taken: readonly string[] };

/** What a suggestion offered for a theme, and whether a person took it. Only what the forum accepted counts. */
export async function keepOffers(db: Database, { themeId, forumId, offered, taken }: Offers): Promise<void> {
	if (!offered.length) return;
	const accepted = await db
		.selectFrom('submission')
		.select('id')
		.where('id', 'in', offered)
		.where('forumId', '=', forumId)
		.where('status', '=', 'accepted')
		.where('isOnHold', '=', false)
		.execute();
	if (!accepted.length) return;
	await db
		.insertInto('themeOffer')
		.values(accepted.map(({ id }) => ({ themeId, forumId, submissionId: id, isTaken: taken.includes(id) })))
		.onConflict((conflict) =>
			conflict
				.columns(['themeId', 'submissionId'])
				.doUpdateSet(({ ref }) => ({ isTaken: ref('excluded.isTaken') }))
		)
		.execute();
}

/** What was taken and is taken out again was no good offer. */
export async function refuseOffers(
	db: Database,
	themeId: string,
	submissionIds: readonly string[]
): Promise<void> {
	if (!submissionIds.length) return;
	await db
		.updateTable('themeOffer')
		.set({ isTaken: false })
		.where('themeId', '=', themeId)
		.where('submissionId', 'in', submissionIds)
		.execute();
}

/** How many offers a person decided on, and how many of them they took: for one theme, or for all of a forum's. */
export async function countOffers(
	db: Database,
	of: { themeId: string } | { forumId: string }
): Promise<{ offered: number; taken: number }> {
	return db
		.selectFrom('themeOffer')
		.innerJoin('submission', 'submission.id', 'themeOffer.submissionId')
		.select(({ fn }) => [
			fn.countAll<number>().as('offered'),
			fn.countAll<number>().filterWhere('isTaken', '=', true).as('taken')
		])
		.where('submission.isOnHold', '=', false)
		.$if('themeId' in of, (query) => query.where('themeId', '=', 'themeId' in of ? of.themeId : ''))
		.$if('forumId' in of, (query) =>
			query.where('themeOffer.forumId', '=', 'forumId' in of ? of.forumId : '')
		)
		.executeTakeFirstOrThrow();
}
