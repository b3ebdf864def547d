import { sql } from 'kysely';
import type { Recommend } from '@sd/shared/moderation';
import type { Database } from './database.ts';
import { personName } from './moderation.ts';

/** What a first reader recommends, whether or not it still holds. */
export async function find(db: Database, submissionId: string) {
	return db
		.selectFrom('moderationRecommendation')
		.leftJoin('rule', 'rule.id', 'ruleId')
		.select((eb) => [
			// Kept to the two by the table itself.
			eb.ref('decision').$castTo<Recommend['decision']>().as('decision'),
			'ruleId',
			'rule.title as rule',
			'noteToContributor as note',
			'version',
			'recommendedBy as personId',
			'recommendedAt as at',
			personName('recommended_by').as('by')
		])
		.where('submissionId', '=', submissionId)
		.executeTakeFirst();
}
export type Recommended = NonNullable<Awaited<ReturnType<typeof find>>>;

type NewRecommendation = {
	submissionId: string;
	forumId: string;
	decision: Recommend['decision'];
	ruleId: string | null;
	noteToContributor: string | null;
	version: number;
	recommendedBy: string;
	recommendedAt: Date;
};

/** One stands at a time: what is recommended now is all there is. */
export async function upsert(db: Database, recommendation: NewRecommendation): Promise<void> {
	const { submissionId: _, ...rest } = recommendation;
	await db
		.insertInto('moderationRecommendation')
		.values(recommendation)
		.onConflict((conflict) => conflict.column('submissionId').doUpdateSet(rest))
		.execute();
}

/** The second reader has hidden more or said better what it is about: what the first read has not changed. */
export async function carry(db: Database, submissionId: string, version: number): Promise<void> {
	await db
		.updateTable('moderationRecommendation')
		.set({ version })
		.where('submissionId', '=', submissionId)
		.where('version', '=', version - 1)
		.execute();
}

export async function remove(db: Database, submissionId: string): Promise<void> {
	await db.deleteFrom('moderationRecommendation').where('submissionId', '=', submissionId).execute();
}

/** Whether somebody else of the forum may read it now. */
export async function hasSecond(db: Database, submissionId: string): Promise<boolean> {
	const { rows } = await sql<{
		has: boolean;
	}>`select moderation_has_second(${submissionId}::uuid) as has`.execute(db);
	return rows[0]!.has;
}

/** Whose decision its contributor does not agree with; undefined where they never said so. */
export async function findAppealed(db: Database, submissionId: string) {
	return db
		.selectFrom('submission')
		.innerJoin('moderationDecision', 'moderationDecision.id', 'submission.appealOf')
		.leftJoin('rule', 'rule.id', 'moderationDecision.ruleId')
		.select(['decidedBy', 'rule.title as rule'])
		.where('submission.id', '=', submissionId)
		.executeTakeFirst();
}
